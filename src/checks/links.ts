import { visit } from './visit.ts';
import { findPlace, readLink } from '../model/section/links.ts';
import type { Problem } from '../model/problem.ts';
import { sectionAnchor } from '../model/section/numbering.ts';
import type { Manuscript } from './read.ts';
import { suggestion } from './issues.ts';

/** The ids of the glossary's terms, as far as they can be read. */
export function termIds({ data }: Manuscript): string[] {
  const terms = (data.get('glossary')?.value as { terms?: { id?: unknown }[] } | undefined)?.terms;
  return Array.isArray(terms) ? terms.map(({ id }) => String(id)) : [];
}

/** Every link leads somewhere: to a place of the policy, a term of the glossary, or a full address. */
export function checkLinks(manuscript: Manuscript): Problem[] {
  const terms = termIds(manuscript);
  return manuscript.sections.flatMap(({ path, locale, tree }) => {
    const places = placesOf(manuscript, locale);
    return visit(tree, ['link', 'definition', 'linkReference'], (node): Problem | undefined => {
      const problem = (message: string, fix: string): Problem => ({
        file: path,
        line: node.position?.start.line ?? 1,
        message,
        fix,
      });
      if (node.type === 'linkReference' || node.type === 'definition') {
        return problem(
          'the link is split in two ([words][name])',
          'write it in one piece: [words](#2-3)',
        );
      }
      const target = readLink(node.url);
      switch (target.kind) {
        case 'external':
          return undefined;
        case 'glossary':
          if (target.term === undefined || terms.includes(target.term)) return undefined;
          return problem(
            `the glossary has no term “${target.term}”${suggestion(target.term, terms)}`,
            'write the id of a term of glossary.json',
          );
        case 'place': {
          if (findPlace(places, target.anchor)) return undefined;
          const anchors = places.flatMap((place) => [place.anchor, ...place.anchors]);
          return problem(
            `the link #${target.anchor} leads nowhere in the policy${suggestion(target.anchor, anchors)}`,
            'write the numbering in plain digits: #2-3-4 for 2-(3)-④, #2-3-4-p2 for its second paragraph, #foreword for a section without a number',
          );
        }
        case 'unknown':
          return problem(
            `the link “${target.href}” is of no known form`,
            'write #2-3-4 for a place in the policy, glossary#name for a term, https://… for another site',
          );
      }
    });
  });
}

/** The addresses of a language's sections. */
export function placesOf(
  { sections }: Manuscript,
  locale: string,
): { anchor: string; slug: string; anchors: string[] }[] {
  return sections
    .filter((file) => file.locale === locale)
    .map(({ number, slug, structure }) => ({
      anchor: sectionAnchor(number, slug),
      slug,
      anchors: structure.anchors,
    }));
}
