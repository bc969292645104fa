import type { SideWords } from './ja.ts';

export const en: SideWords = {
  sideBySide: 'Bilingual',
  withLanguage: (language) => `With ${language}`,
  easy: 'In easy words',
};
