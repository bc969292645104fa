import { expect, it } from 'vitest';
import { stringsOf } from '../../src/i18n/index.ts';
import { noticeIn } from '../../src/i18n/notice.ts';
import { contactOf } from '../../src/model/handbook.ts';
import type { Library } from '../../src/model/library.ts';
import { featuredOf } from '../../src/model/questions.ts';
import { gradeName } from '../../src/model/rubric/rubric.ts';
import {
  attribute,
  elementsAround,
  elementsIn,
  hasClass,
  pagesOf,
  textOf,
  type Element,
  type Page,
} from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';

/** Tests what the frame of all pages promises, and the home page, whatever the content says. */
export function checkFrames(site: BuiltSite, library: Library): void {
  const { handbook, questions, rubrics } = library;
  const pages = pagesOf(site);
  const pageAt = (place: string): Page => {
    const page = pages.find(({ path }) => path === `${site.base}${place}`);
    if (!page) throw new Error(`There is no page ${place}`);
    return page;
  };
  const withClass = ({ elements }: Page, name: string): Element[] =>
    elements.filter((element) => hasClass(element, name));

  it('says once on each page that the policy itself is authoritative', () => {
    for (const page of pages) {
      const said = handbook.locales.flatMap((locale) => {
        const words = noticeIn(handbook, locale);
        return page.elements.filter(
          (element) => element.tagName === 'p' && textOf(element).trim() === words,
        );
      });
      expect(said, page.path).toHaveLength(1);
    }
  });

  it('has no page with two filled buttons, and one on the home page', () => {
    for (const page of pages) {
      expect(withClass(page, 'primary-button').length, page.path).toBeLessThanOrEqual(1);
    }
    for (const locale of handbook.locales) {
      expect(withClass(pageAt(`${locale}/`), 'primary-button')).toHaveLength(1);
    }
  });

  it('tells of a contact where there is one, and has no empty line elsewhere', () => {
    const told = pages.filter(({ elements }) =>
      elements.some(
        (element) =>
          /^(?:tel|mailto):/u.test(attribute(element, 'href') ?? '') &&
          elementsAround(element).some((around) => hasClass(around, 'page-footer')),
      ),
    );
    expect(told.length).toBe(contactOf(handbook) ? pages.length : 0);
    if (contactOf(handbook)) return;
    for (const page of pages) {
      const footer = withClass(page, 'page-footer').map(textOf).join('');
      for (const locale of handbook.locales) {
        expect(footer, page.path).not.toContain(stringsOf(locale).contact.title);
      }
    }
  });

  it('leads past lists of pages to the text, and to the table', () => {
    for (const page of pages) {
      const [text, table] = withClass(page, 'skip').map((link) => {
        const id = attribute(link, 'href')?.slice(1);
        return page.elements.find((element) => attribute(element, 'id') === id);
      });
      expect(text && attribute(text, 'tabindex'), page.path).toBe('-1');
      // Where search does not run, its page is such a list.
      const instead = withClass(page, 'search-otherwise').flatMap(elementsIn);
      const lists = text
        ? elementsIn(text).filter(
            (inside) => hasClass(inside, 'section-nav') && !instead.includes(inside),
          )
        : [];
      expect(lists, page.path).toEqual([]);
      const isTable = page.elements.some(({ tagName }) => tagName === 'grade-comparison');
      expect(table !== undefined, page.path).toBe(isTable);
      if (table) expect(elementsIn(table).some(({ tagName }) => tagName === 'table')).toBe(true);
    }
  });

  it.each(handbook.locales)('has on the home page one search and no empty place: %s', (locale) => {
    const home = pageAt(`${locale}/`);
    expect(withClass(home, 'search-opener')).toHaveLength(1);
    expect(withClass(home, 'empty')).toEqual([]);
    const asked = home.elements
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => new URL(attribute(link, 'href') ?? '', 'https://handbook.example.jp'))
      .filter(({ pathname }) => pathname === `${site.base}${locale}/search/`)
      .flatMap(({ searchParams }) => searchParams.get('q') ?? []);
    expect(asked).toEqual(featuredOf(questions).map(({ ask }) => ask[locale]));
  });

  it.each(handbook.locales)('calls tables by those whom they are for: %s', (locale) => {
    const { reach } = stringsOf(locale).grid;
    for (const { id, grades } of rubrics) {
      const [first, last] = [grades[0], grades.at(-1)].map(
        (each) => each && gradeName(each, locale),
      );
      const words = reach(first ?? '', last ?? '');
      const crumb = withClass(pageAt(`${locale}/rubrics/${id}/`), 'breadcrumb')
        .map(textOf)
        .join('');
      expect(crumb).toContain(words);
      for (const place of ['', 'rubrics/']) {
        const links = pageAt(`${locale}/${place}`).elements.filter(
          (element) =>
            element.tagName === 'a' &&
            attribute(element, 'href') === `${site.base}${locale}/rubrics/${id}/`,
        );
        expect(links.map((link) => textOf(link).trim())).toContain(words);
      }
    }
  });
}
