import { expect, it } from 'vitest';
import { stringsOf } from '../../src/i18n/index.ts';
import { traitsOf, type Locale } from '../../src/model/locale.ts';
import type { Library } from '../../src/model/library.ts';
import { isBesideAddress } from '../../src/model/section/beside.ts';
import { parentOf } from '../../src/model/section/section-tree.ts';
import {
  attribute,
  elementsAround,
  elementsIn,
  hasClass,
  hrefOf,
  isHidden,
  languageOf,
  pagesOf,
  textOf,
  type Element,
  type Page,
} from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';

/** What a screen reader calls a link or a button. */
function nameOf(element: Element): string {
  const label = attribute(element, 'aria-label');
  if (label !== undefined) return label;
  if (attribute(element, 'aria-hidden') === 'true') return '';
  return element.childNodes
    .map((node) => ('tagName' in node ? nameOf(node) : textOf(node)))
    .join('');
}

const linksIn = (element: Element): Element[] =>
  elementsIn(element).filter(({ tagName }) => tagName === 'a');

/** Tests that the ways through a site lead where they say, and in which language. */
export function checkWays(site: BuiltSite, { handbook, sections, rubrics }: Library): void {
  const { locales } = handbook;
  const pages = pagesOf(site);
  const localeIn = (address: string): Locale | undefined =>
    locales.find((locale) =>
      [`${site.base}${locale}/`, `${site.base}pdf/${locale}/`].some((start) =>
        address.startsWith(start),
      ),
    );
  const pageAt = (path: string): Page => {
    const found = pages.find((page) => page.path === `${site.base}${path}`);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  };

  it('names every link and button by words', () => {
    const nameless = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a' || tagName === 'button')
        .filter((element) => !/[\p{L}\p{N}]/u.test(nameOf(element)))
        .map((element) => `${path} ${hrefOf(element)} ${textOf(element)}`),
    );
    expect(nameless).toEqual([]);
  });

  it('stays in the language of the words around a link, unless the link tells another', () => {
    const astray = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a')
        .filter((element) => {
          const leads = localeIn(hrefOf(element));
          const told = attribute(element, 'hreflang') ?? languageOf(element);
          return leads !== undefined && leads !== told;
        })
        .map((element) => `${path} → ${hrefOf(element)}`),
    );
    expect(astray).toEqual([]);
  });

  it('tells the language of words that stand in another than the page', () => {
    const kana = locales.filter((locale) => traitsOf(locale).kana);
    const untold = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => !/^(?:script|style|title|head)$/u.test(tagName))
        .filter((element) => !kana.some((locale) => locale === languageOf(element)))
        .flatMap((element) => element.childNodes.filter((node) => 'value' in node).map(textOf))
        // A word of the policy that is quoted in a sentence is the author's.
        .filter((text) => !/\p{Script=Latin}{2}/u.test(text))
        .filter((text) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
        .map((text) => `${path} ${text}`),
    );
    expect(untold).toEqual([]);
  });

  it('leads to the same page in the other languages, and says so in theirs', () => {
    for (const page of pages) {
      const { path, elements } = page;
      const own = localeIn(path);
      const here = own ?? locales[0];
      const switches = elements.filter((element) => hasClass(element, 'language-switch'));
      expect(switches.length, path).toBeGreaterThan(0);
      for (const each of switches) {
        const ofLanguages = linksIn(each).filter(
          (link) => !elementsAround(link).some((around) => hasClass(around, 'page-form')),
        );
        const ways = ofLanguages.map((link) => [
          hrefOf(link),
          attribute(link, 'hreflang'),
          attribute(link, 'lang'),
        ]);
        // From two languages the ways lead to each by itself, the page's own too.
        const isBeside = isBesideAddress(path, locales) && !isHidden(page);
        const plain = isBesideAddress(path, locales) ? path.replace(/[^/]+\/$/u, '') : path;
        const others = locales.filter((locale) => isBeside || locale !== here);
        const twin = (locale: Locale): string =>
          own
            ? plain.replace(`${site.base}${own}/`, `${site.base}${locale}/`)
            : `${site.base}${locale}/`;
        expect(ways, path).toEqual(others.map((locale) => [twin(locale), locale, locale]));
      }
    }
  });

  it('marks in each navigation the page that is open, and no other', () => {
    for (const { path, elements } of pages) {
      const current = elements.filter((element) => attribute(element, 'aria-current') === 'page');
      const links = current.filter(({ tagName }) => tagName === 'a');
      expect(new Set(links.map(hrefOf)), path).toEqual(new Set(links.length > 0 ? [path] : []));
      const crumbs = elements.filter((element) => hasClass(element, 'breadcrumb'));
      for (const crumb of crumbs) {
        const last = current.filter((element) => elementsAround(element).includes(crumb));
        expect(last, path).toHaveLength(1);
      }
      const main = elements.filter((element) => hasClass(element, 'header-links')).flatMap(linksIn);
      const marked = main.filter((link) => attribute(link, 'aria-current') === 'true');
      expect(marked.length, path).toBeLessThanOrEqual(1);
      const open = main.filter((link) => hrefOf(link) === path);
      if (open.length > 0) expect(marked, path).toEqual(open);
    }
  });

  it.each(locales)('leads from each section to its neighbours and its chapter: %s', (locale) => {
    const addresses = sections[locale].map(({ slug }) => `${site.base}${locale}/${slug}/`);
    const { nav } = stringsOf(locale);
    sections[locale].forEach((section, index) => {
      const { path, elements } = pageAt(`${locale}/${section.slug}/`);
      const ways = elements.filter((element) => attribute(element, 'rel') !== undefined);
      const way = (rel: string): string[] =>
        ways
          .filter((element) => attribute(element, 'rel') === rel && element.tagName === 'a')
          .map((element) => `${hrefOf(element)} ${textOf(element)}`);
      const named = (at: number, word: string): string[] => {
        const other = sections[locale][at];
        const title = other?.number ? `${other.number} ${other.title}` : other?.title;
        return other ? [`${addresses[at]} ${word}${title}`] : [];
      };
      expect(way('prev'), path).toEqual(named(index - 1, nav.previous));
      expect(way('next'), path).toEqual(named(index + 1, nav.next));
      const sidebars = elements.filter((element) => hasClass(element, 'section-nav'));
      for (const sidebar of sidebars) {
        expect(linksIn(sidebar).map(hrefOf), path).toEqual(addresses);
        const open = linksIn(sidebar).filter((link) => attribute(link, 'aria-current') === 'page');
        expect(open, path).toHaveLength(1);
      }
      const crumbs = elements.filter((element) => hasClass(element, 'breadcrumb'));
      const chapter = parentOf(section, sections[locale]);
      expect(crumbs.flatMap(linksIn).map(hrefOf), path).toEqual([
        `${site.base}${locale}/`,
        ...(chapter ? [`${site.base}${locale}/${chapter.slug}/`] : []),
      ]);
    });
  });

  it.each(locales)('leads from each grade and competency to its neighbours: %s', (locale) => {
    for (const { id, grades, competencies } of rubrics) {
      const rows = [
        grades.map((grade) => `${locale}/rubrics/${id}/grade-${grade.id}/`),
        competencies.map((competency) => `${locale}/rubrics/${id}/${competency.id}/`),
      ];
      for (const row of rows) {
        row.forEach((place, index) => {
          const { path, elements } = pageAt(place);
          const pager = elements.filter((element) => hasClass(element, 'pager')).flatMap(linksIn);
          const ways = [row[index - 1], row[index + 1]].map((way) => way && `${site.base}${way}`);
          const led = ['prev', 'next'].map((rel) =>
            pager.filter((link) => attribute(link, 'rel') === rel).map(hrefOf),
          );
          expect(led, path).toEqual(ways.map((way) => (way ? [way] : [])));
        });
      }
    }
  });

  it.each(locales)('names each file on the print page apart from all others: %s', (locale) => {
    const { elements } = pageAt(`${locale}/print/`);
    const rows = elements.filter((element) => hasClass(element, 'sheet-offer'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const names = linksIn(row).map((link) => textOf(link).replace(/\s+/gu, ' '));
      expect(new Set(names).size, names.join(', ')).toBe(names.length);
    }
  });
}
