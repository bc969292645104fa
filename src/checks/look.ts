import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../i18n/problems/index.ts';
import { accentsOf, contrast, GROUNDS, legible, NEEDED, SCHEMES } from '../model/look.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** The accent can be read on the pages' grounds, light and dark; logo and favicon are there. */
export function checkLook({ folder, data, handbook }: Manuscript, root: string): Problem[] {
  const file = data.get('handbook');
  const look = handbook?.look;
  if (!file || !look) return [];
  const at = (path: readonly string[]): { file: string; line: number } => ({
    file: file.path,
    line: file.lineOf(['look', ...path]),
  });
  const { accent } = look;
  const colours =
    accent === undefined
      ? []
      : SCHEMES.map((scheme) => {
          const given = accentsOf(accent)[scheme];
          const own = typeof accent === 'string' ? ['accent'] : ['accent', scheme];
          return { scheme, given, own, ratio: contrast(given, GROUNDS[scheme].ground) };
        });
  return [
    ...colours
      .filter(({ ratio }) => ratio < NEEDED)
      .map(({ scheme, given, own, ratio }) =>
        problem(at(own), scheme === 'light' ? 'paleOnLight' : 'paleOnDark', {
          colour: given,
          // Rounded down: 4.49 is not enough, and must not read as 4.5.
          ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
          nearest: legible(given, scheme),
        }),
      ),
    ...(['logo', 'favicon'] as const).flatMap((name): Problem[] => {
      const picture = look[name];
      if (picture === undefined || isFile(join(root, folder, picture))) return [];
      return [problem(at([name]), 'noPicture', { name: picture, path: `${folder}/${picture}` })];
    }),
  ];
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
