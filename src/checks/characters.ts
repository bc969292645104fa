import { problem } from '../i18n/problems/index.ts';
import { codePointName } from '../model/code-point.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** CJK Radicals Supplement and Kangxi Radicals: they look like kanji, and no search finds them. */
export const RADICAL = /[\u2E80-\u2FDF]/gu;
/** Characters of one computer: Windows' own and Wingdings from Word. */
const PRIVATE_USE = /\p{Co}/gu;
/** Marks of voicing that stand behind their kana, as macOS saves names, and accents behind their letters. */
export const DECOMPOSED =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}][\u3099\u309A\u0300-\u036F]+/gu;
/** Spaces without width, joiners, marks of direction, and controls: nobody sees them, and words are cut by them. */
export const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Single kanji parted by full-width spaces, to fill a line. */
const SPACED_OUT =
  /(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}])\p{Script=Han}(?:\u3000+\p{Script=Han})+(?![\p{Script=Han}\p{Script=Katakana}])/gu;

/** Radicals in the supplement that stand for a kanji without a compatibility mapping; from their Unicode names. */
const SUPPLEMENT: Record<string, string> = {
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻄': '西',
  '⻆': '角',
  '⻤': '鬼',
  '⻲': '亀',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⺠': '民',
  '⺟': '母',
};

/** Text copied from PDFs, Word and other systems brings characters that only look right, or that nobody sees. */
export function checkCharacters({ sections, data, rubrics }: Manuscript): Problem[] {
  const files = [...sections, ...data.values(), ...rubrics.map(({ file }) => file)];
  return files.flatMap(({ path, source }) =>
    source.split('\n').flatMap((text, index) => {
      const place = { file: path, line: index + 1 };
      const each = (pattern: RegExp, tell: (found: string) => Problem): Problem[] =>
        [...new Set(text.match(pattern))].map(tell);
      return [
        ...each(RADICAL, (character) => {
          const right = kanjiOf(character);
          const code = codePointName(character);
          return right === character
            ? problem(place, 'radicalUnknown', { character, code })
            : problem(place, 'radical', { character, code, right });
        }),
        ...each(PRIVATE_USE, (found) =>
          problem(place, 'privateUse', { code: codePointName(found) }),
        ),
        ...(text.includes('\uFFFD') ? [problem(place, 'replacement')] : []),
        // Where one is so, the whole line is: it is told once.
        ...each(DECOMPOSED, (found) =>
          problem(place, 'decomposed', { text: found, right: found.normalize('NFC') }),
        ).slice(0, 1),
        ...each(INVISIBLE, (found) => problem(place, 'invisible', { code: codePointName(found) })),
        ...each(SPACED_OUT, (found) =>
          problem(place, 'spacedOut', { text: found, right: found.replace(/\u3000/gu, '') }),
        ),
      ];
    }),
  );
}

/** The kanji that a radical looks like; the radical itself where none is known. */
export function kanjiOf(radical: string): string {
  return SUPPLEMENT[radical] ?? radical.normalize('NFKC');
}
