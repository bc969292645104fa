import { piece, problem } from '../i18n/problems/index.ts';
import { skeletonOf } from '../markdown/skeleton.ts';
import type { Problem } from '../model/problem.ts';
import { findDivergence } from '../model/section/parity.ts';
import type { Manuscript } from './read.ts';

/**
 * All languages of a section have the same blocks in the same order, since they are aligned by position. Of a language
 * that is partial nothing is asked: its sections may be digests.
 */
export function checkParity({ sections, locales, partial }: Manuscript): Problem[] {
  const [authoritative, ...translations] = locales;
  const others = translations.filter((locale) => !partial.has(locale));
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
        return [
          problem({ file: twin.path, line: second?.line ?? lastLine(twin.source) }, 'parity', {
            here: second?.is ?? piece('endOfFile'),
            there: first?.is ?? piece('endOfFile'),
            place: `${original.path}:${first?.line ?? lastLine(original.source)}`,
          }),
        ];
      }),
    );
}
