import { KANJI_VARIANTS } from '../../i18n/kanji-variants.ts';
import { visible } from '../words/fold.ts';

/** Three or more Japanese letters, each set apart by a space. */
const SPACED =
  /(?<!\S)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]){2,}(?!\S)/gu;

/**
 * A question as the segmenter reads it: it knows no invisible characters, no old forms of kanji, and no words whose
 * letters are set apart.
 */
export function tidy(question: string): string {
  return [...visible(question)]
    .map((letter) => KANJI_VARIANTS.get(letter) ?? letter)
    .join('')
    .replace(SPACED, (letters) => letters.replace(/\s/gu, ''));
}
