import type { SideWords } from './ja.ts';

export const zhHans: SideWords = {
  sideBySide: '对照',
  withLanguage: (language) => `对照（${language}）`,
  easy: '用浅显的语言',
};
