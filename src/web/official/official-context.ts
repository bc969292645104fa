import type { Section } from '../../model/section/section.ts';
import type { PageContext } from '../page-context.ts';
import { sideForms } from '../side/side-context.ts';
import { officialOf } from './official-form.ts';

/** The lists of sections that pages with an official text have, as what is made of a list is kept by it. */
const lists = new WeakMap<readonly Section[], readonly Section[]>();

/** What a page with the official text beside it knows: its links to sections stay among such pages. */
export function officialContext(context: PageContext, section: Section): PageContext {
  const { locale, sections, urls } = context;
  const own = lists.get(sections) ?? [...sections];
  lists.set(sections, own);
  const hasText = new Set(
    sections.filter((each) => officialOf(context, each)).map(({ slug }) => slug),
  );
  return {
    ...context,
    sections: own,
    forms: sideForms(context, section, 'official'),
    urls: {
      ...urls,
      section: (to, slug, anchor) =>
        to === locale && hasText.has(slug)
          ? urls.official(locale, slug, anchor)
          : urls.section(to, slug, anchor),
    },
  };
}
