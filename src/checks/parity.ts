import { skeletonOf } from '../markdown/skeleton.ts';
import { findDivergence } from '../model/section/parity.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** Both languages of a section have the same blocks in the same order, since they are aligned by position. */
export function checkParity({ sections, locales }: Manuscript): Problem[] {
  const [authoritative, ...others] = locales;
  return sections
    .filter(({ locale }) => locale === authoritative)
    .flatMap((original) =>
      others.flatMap((locale): Problem[] => {
        const twin = sections.find((file) => file.locale === locale && file.name === original.name);
        if (!original.tree || !twin?.tree) return [];
        const parting = findDivergence(skeletonOf(original.tree), skeletonOf(twin.tree));
        if (!parting) return [];
        const { first, second } = parting;
        const lastLine = (source: string): number => source.trimEnd().split('\n').length;
        const here = `${original.path}:${first?.line ?? lastLine(original.source)}`;
        return [
          {
            file: twin.path,
            line: second?.line ?? lastLine(twin.source),
            message: `the languages part here: ${second ? `a ${second.shape}` : 'the end of the file'} stands against ${first ? `a ${first.shape}` : 'the end of the file'} at ${here}`,
            fix: 'bring both files to the same blocks in the same order; the first that differs is named',
          },
        ];
      }),
    );
}
