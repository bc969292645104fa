import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { isTakenName, orderOf } from '../model/section/file-name.ts';
import type { Manuscript } from './read.ts';

/**
 * Names of places: a section without a number has its name for one, which must not be that of a numbered section, of a
 * heading or paragraph of another, of a footnote, a term or a table.
 */
const PLACE = /^\d+(?:(?:-|no)\d+)*$|-[hp]\d+$|^note-\d|^(?:term|rubric)-/u;

/** No two sections share a name or a place in the reading order, and none has the name of a page of the site. */
export function checkFileNames({ editions, sections, numbering }: Manuscript): Problem[] {
  return sections.flatMap((file) => {
    const { path, name, locale, slug, number, frontmatter } = file;
    const told = (key: ProblemKey, values: Record<string, ToldValue>): Problem[] => [
      problem({ file: path, line: 1 }, key, values),
    ];
    const plain = numbering.apart.has(slug.slice(0, 1)) ? slug.slice(1) : slug;
    const isPlace =
      number === undefined && frontmatter?.['number'] === undefined && PLACE.test(plain);
    const isTaken = isTakenName(slug) || (slug === 'changes' && editions.length > 0);
    if (isTaken || isPlace) return told('nameTaken', { name: slug });
    const earlier = sections.slice(0, sections.indexOf(file)).filter((o) => o.locale === locale);
    const twin = earlier.find(
      (other) => orderOf(other.name) === orderOf(name) || other.slug === slug,
    );
    if (!twin) return [];
    return told(twin.slug === slug ? 'sameName' : 'sameOrder', { path: twin.path });
  });
}
