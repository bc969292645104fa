import { missingGlyphs } from '../fonts/coverage.ts';
import { problem } from '../i18n/problems/index.ts';
import { codePointName } from '../model/code-point.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** What `checkCharacters` tells in other words. */
const TOLD = /[\u2E80-\u2FDF\uFFFD\u3099\u309A\u0300-\u036F]|\p{Co}/u;

/** Every character can be printed: a PDF in which one is missing is not made. All are told at once, before any is. */
export function checkGlyphs({ sections, data, rubrics }: Manuscript): Problem[] {
  const files = [...sections, ...data.values(), ...rubrics.map(({ file }) => file)];
  const missing = missingGlyphs(files.map(({ source }) => source).join('\n')).filter(
    (character) => !TOLD.test(character),
  );
  if (missing.length === 0) return [];
  return files.flatMap(({ path, source }) =>
    source.split('\n').flatMap((text, index) =>
      missing
        .filter((character) => text.includes(character))
        .map((character) =>
          problem({ file: path, line: index + 1 }, 'noGlyph', {
            character,
            code: codePointName(character),
          }),
        ),
    ),
  );
}
