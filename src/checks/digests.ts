import type { Locale } from '../model/locale.ts';
import { findDivergence } from '../model/section/parity.ts';
import { skeletonOf } from '../markdown/skeleton.ts';
import type { Manuscript, SectionFile } from './read.ts';

/** Tells of each section of a language whether it is a text of its own, and no translation of the same blocks. */
export function digestsIn(
  { sections, locales, partial }: Pick<Manuscript, 'sections' | 'locales' | 'partial'>,
  locale: Locale,
): (file: SectionFile) => boolean {
  if (!partial.has(locale)) return () => false;
  const originals = new Map(
    sections.filter((file) => file.locale === locales[0]).map((file) => [file.name, file]),
  );
  return ({ name, tree }) => {
    const original = originals.get(name)?.tree;
    return (
      !original || !tree || findDivergence(skeletonOf(original), skeletonOf(tree)) !== undefined
    );
  };
}
