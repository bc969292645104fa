import type { SideWords } from './ja.ts';

export const ko: SideWords = {
  sideBySide: '대역',
  withLanguage: (language) => `대역(${language})`,
  easy: '쉬운 말로',
};
