import { orderOf } from '../model/section/numbering.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** Names that the site's own pages have in their addresses. */
const TAKEN = new Set(['glossary', 'search', 'print', 'start', 'accessibility', 'cards']);

/** Files are named by reading order and slug, `23-training.mdx`; no two share either. */
export function checkFileNames({ sections }: Manuscript): Problem[] {
  return sections.flatMap((file) => {
    const { path, name, locale, slug } = file;
    const problem = (message: string, fix: string): Problem => ({
      file: path,
      line: 1,
      message,
      fix,
    });
    const order = orderOf(name);
    if (order === undefined || !/^\d+-[a-z0-9]+(-[a-z0-9]+)*\.mdx$/u.test(name)) {
      return [
        problem(
          `“${name}” is no name for a section`,
          'name it by its place in the reading order and a short English name: 23-training.mdx',
        ),
      ];
    }
    if (TAKEN.has(slug)) {
      return [problem(`the site has a page “${slug}” of its own`, 'choose another name')];
    }
    const earlier = sections.slice(0, sections.indexOf(file)).filter((o) => o.locale === locale);
    const twin = earlier.find((other) => orderOf(other.name) === order || other.slug === slug);
    if (!twin) return [];
    return [
      problem(
        `${twin.path} has the same ${twin.slug === slug ? 'name' : 'place in the reading order'}`,
        'give one of the two files another number or name, in every language',
      ),
    ];
  });
}
