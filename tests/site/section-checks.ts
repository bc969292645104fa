import { expect, it } from 'vitest';
import { stringsOf } from '../../src/i18n/index.ts';
import type { Library } from '../../src/model/library.ts';
import {
  attribute,
  elementsIn,
  hasClass,
  hrefOf,
  pagesOf,
  textOf,
  type Element,
  type Page,
} from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Tests what the pages of sections say of themselves, and how they are cited, whatever their content says. */
export function checkSections(site: BuiltSite, { handbook, sections, glossary }: Library): void {
  const pages = pagesOf(site);
  const pageAt = (path: string): Page => {
    const found = pages.find((page) => page.path === `${site.base}${path}`);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  };
  const cases = handbook.locales.map((locale) => ({
    locale,
    words: stringsOf(locale),
    sheets: sections[locale].map((section) => ({
      section,
      ...pageAt(`${locale}/${section.slug}/`),
    })),
  }));

  it.each(cases)('gives each day in the form of its language: $locale', ({ locale, words }) => {
    const own = pages.filter(({ path }) => path.startsWith(`${site.base}${locale}/`));
    const days = own.flatMap(({ elements }) =>
      elements.filter(({ tagName }) => tagName === 'time'),
    );
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) {
      expect(textOf(day)).toBe(words.date(attribute(day, 'datetime') ?? ''));
    }
  });

  it.each(cases)('lists the headings of each page, on phones too: $locale', ({ sheets }) => {
    expect(sheets.some(({ section }) => section.headings.length > 0)).toBe(true);
    for (const { section, path, elements } of sheets) {
      const lists = elements.filter((element) => hasClass(element, 'toc'));
      // One folded above the text for phones, and one beside it.
      expect(
        lists.map(({ tagName }) => tagName),
        path,
      ).toEqual(section.headings.length > 0 ? ['details', 'nav'] : []);
      for (const list of lists) {
        const links = elementsIn(list).filter(({ tagName }) => tagName === 'a');
        expect(
          links.map((link) => [hrefOf(link), squeeze(textOf(link))]),
          path,
        ).toEqual(
          section.headings.map(({ anchor, mark = '', title }) => [
            `#${anchor}`,
            squeeze(mark + title),
          ]),
        );
      }
    }
  });

  it.each(cases)('is cited by its number, or by its title: $locale', ({ sheets }) => {
    for (const { section, path, elements } of sheets) {
      const citations = elements.flatMap((element) => attribute(element, 'data-cite') ?? []);
      expect(citations.length, path).toBeGreaterThan(0);
      for (const citation of citations) {
        expect(citation).toContain(section.number ?? section.title);
        // What has no number is cited by its title, once.
        if (section.number === undefined) expect(citation.split(section.title)).toHaveLength(2);
      }
    }
  });

  it.each(cases)(
    'numbers the paragraphs under each heading from 1: $locale',
    ({ words, sheets }) => {
      for (const { section, path, elements } of sheets) {
        const counted = new Map<string, number>();
        const places = elements.filter((element) => hasClass(element, 'place'));
        expect(places.length, path).toBeGreaterThan(0);
        for (const place of places) {
          const [, heading = '', number = ''] = /^#(.+)-p(\d+)$/u.exec(hrefOf(place)) ?? [];
          const expected = (counted.get(heading) ?? 0) + 1;
          counted.set(heading, expected);
          expect([Number(number), textOf(place).trim()], path).toEqual([expected, `¶${expected}`]);
          const above = elements.find((element) => attribute(element, 'id') === heading);
          const label = (above && attribute(above, 'data-label')) ?? section.title;
          expect(attribute(place, 'aria-label')).toBe(words.section.paragraph(label, expected));
        }
      }
    },
  );

  it.each(cases)('names each footnote’s mark and ways back by its number: $locale', (each) => {
    const { words, sheets } = each;
    for (const { path, elements } of sheets) {
      const withRole = (role: string): Element[] =>
        elements.filter((element) => attribute(element, 'role') === role);
      for (const mark of withRole('doc-noteref')) {
        const number = hrefOf(mark).replace('#note-', '');
        expect(textOf(mark).trim(), path).toBe(number);
        expect(attribute(mark, 'aria-label'), path).toBe(words.footnotes.reference(number));
      }
      for (const back of withRole('doc-backlink')) {
        const [, number = ''] = /^#note-(\d+)-from-\d+$/u.exec(hrefOf(back)) ?? [];
        expect(attribute(back, 'aria-label'), path).toBe(words.footnotes.back(number));
      }
    }
  });

  it.each(cases)('explains each term by its own definition: $locale', ({ locale, sheets }) => {
    let terms = 0;
    for (const { path, elements } of sheets) {
      for (const link of elements.filter((element) => hasClass(element, 'term'))) {
        terms += 1;
        const [page, id] = hrefOf(link).split('#');
        const described = attribute(link, 'aria-describedby');
        const note = elements.find((element) => attribute(element, 'id') === described);
        const term = glossary.find((each) => each.id === id);
        expect(page, path).toBe(`${site.base}${locale}/glossary/`);
        // The name is left out where the text has the same.
        const name = term?.name[locale] ?? '';
        const told = squeeze(textOf(link)) === squeeze(name) ? '' : name;
        expect(note && squeeze(textOf(note)), path).toBe(
          squeeze(`${told}${term?.definition[locale]}`),
        );
      }
    }
    expect(terms).toBeGreaterThan(0);
  });

  it.each(cases)('tells of each link that leaves the site: $locale', ({ words, sheets }) => {
    for (const { path, elements } of sheets) {
      const leaving = elements.filter((element) => attribute(element, 'rel') === 'external');
      for (const link of leaving) expect(textOf(link), path).toContain(words.external);
    }
  });
}
