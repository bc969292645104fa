import type { StyledFile } from './block.ts';
import { finding, rarer, spotsOf, type StyleFinding } from './finding.ts';

const JAPANESE = String.raw`\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u30FC`;
const LATIN = 'A-Za-z';
/** Letters beside Japanese with a space between them, and without one; phrases of several words have spaces anyway. */
const SPACED = new RegExp(
  String.raw`[${JAPANESE}]+ [${LATIN}]+\b(?! [${LATIN}])|(?<![${LATIN}] )\b[${LATIN}]+ [${JAPANESE}]+`,
  'gu',
);
const CLOSE = new RegExp(
  String.raw`[${JAPANESE}](?=[${LATIN}])[${LATIN}]+|[${LATIN}]+[${JAPANESE}]`,
  'gu',
);
/** Who writes both ways this often means both: one way is a slip only where it is rare. */
const SLIPS = 0.2;

/** Spaces beside Latin letters that are there, or missing, otherwise than in nearly all of the handbook. */
export function checkSpacing(files: readonly StyledFile[]): StyleFinding[] {
  // Names and headings have spaces of their own, behind numbers and between their parts.
  const without = ['heading', 'label'] as const;
  const spaced = files.flatMap((file) => spotsOf(file, SPACED, { without }));
  const close = files.flatMap((file) => spotsOf(file, CLOSE, { without }));
  const few = rarer(spaced, close);
  const many = few === spaced ? close : spaced;
  if (few.length > many.length * SLIPS) return [];
  return few.map((spot) => finding(few === spaced ? 'spaceBetween' : 'spaceMissing', spot));
}
