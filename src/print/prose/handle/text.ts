import type { HandleInline } from '../printed.ts';

const BETWEEN_KANJI =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、-〟！-～])\s*\n\s*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、-〟！-～])/gu;

/** Words. A line of the source that ends within Japanese text leaves no space. */
export const text: HandleInline<'text'> = ({ value }) => [
  { kind: 'text', text: value.replace(BETWEEN_KANJI, '').replace(/\s*\n\s*/gu, ' ') },
];
