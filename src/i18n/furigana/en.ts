import type { FuriganaWords } from './ja.ts';

export const en: FuriganaWords = {
  name: 'Furigana',
  on: 'Furigana are shown',
  off: 'Furigana are hidden',
  failed: 'Furigana could not be loaded',
};
