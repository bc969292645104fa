import { problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** CJK Radicals Supplement and Kangxi Radicals: they look like kanji, and no search finds them. */
const RADICAL = /[\u2E80-\u2FDF]/gu;

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

/** Text copied from PDFs brings characters that only look like the right ones. */
export function checkCharacters({ sections, data, rubrics }: Manuscript): Problem[] {
  const files = [...sections, ...data.values(), ...rubrics.map(({ file }) => file)];
  return files.flatMap(({ path, source }) =>
    source.split('\n').flatMap((text, index) =>
      [...new Set(text.match(RADICAL))].map((character) => {
        const right = SUPPLEMENT[character] ?? character.normalize('NFKC');
        const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
        const place = { file: path, line: index + 1 };
        return right === character
          ? problem(place, 'radicalUnknown', { character, code })
          : problem(place, 'radical', { character, code, right });
      }),
    ),
  );
}
