import { expect, it } from 'vitest';
import { stringsOf } from '../../src/i18n/index.ts';
import type { Library } from '../../src/model/library.ts';
import { pathSteps } from '../../src/model/orientation-path.ts';
import { createUrls } from '../../src/model/urls.ts';
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

const linksIn = (elements: readonly Element[]): string[] =>
  elements
    .flatMap(elementsIn)
    .filter(({ tagName }) => tagName === 'a')
    .map(hrefOf);

/** Tests that the new hire's path leads from its first page to its last without a script, whatever it says. */
export function checkPath(site: BuiltSite, library: Library): void {
  const { locales } = library.handbook;
  const pages = pagesOf(site);
  const urls = createUrls('https://handbook.example.jp', site.base);
  const pageAt = (path: string): Page => {
    const found = pages.find((page) => page.path === path);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  };
  const cases = locales.map((locale) => ({
    locale,
    steps: pathSteps({ ...library, locale, urls, sections: library.sections[locale] }),
  }));

  it.each(cases)('begins with all its steps in order: $locale', ({ locale, steps }) => {
    const { elements } = pageAt(urls.page(locale, 'start'));
    const list = elements.filter((element) => hasClass(element, 'path'));
    expect(linksIn(list)).toEqual(steps.map(({ href }) => href));
  });

  it.each(cases)(
    'leads on from step to step to its end, and back: $locale',
    ({ locale, steps }) => {
      const way = (path: string, rel: string): string | undefined =>
        pageAt(path)
          .elements.filter((element) => attribute(element, 'rel') === rel)
          .filter(({ tagName }) => tagName === 'a')
          .map(hrefOf)[0];
      const order = ['start', ...steps.map(({ number }) => `start/${number}`), 'start/end'];
      const addresses = order.map((name) => urls.page(locale, name));
      addresses.slice(1).forEach((path, index) => {
        expect(way(path, 'prev'), path).toBe(addresses[index]);
        expect(way(path, 'next'), path).toBe(addresses[index + 2]);
      });
    },
  );

  it.each(cases)(
    'says at each step what to read, what to think about, and the answer: $locale',
    ({ locale, steps }) => {
      const words = stringsOf(locale).path;
      for (const { href, number, readings, grades, question, check } of steps) {
        const { elements } = pageAt(href);
        const [main] = elements.filter(({ tagName }) => tagName === 'main');
        const links = linksIn(main ? [main] : []);
        for (const { href: place } of [...readings, ...grades]) {
          expect(place).toContain(`?step=${number}`);
          expect(links, href).toContain(place);
        }
        const said = main ? textOf(main) : '';
        expect(said).toContain(words.placeInPath(number, steps.length));
        if (question !== undefined) expect(said).toContain(question);
        if (!check) continue;
        const details = elements.filter(({ tagName }) => tagName === 'details').map(textOf);
        const right = check.choices.filter((choice) => choice.right).map(({ text }) => text);
        expect(right).toHaveLength(1);
        expect(details.join(), href).toContain(right.join());
        expect(links, href).toContain(check.answer?.href);
      }
    },
  );

  it.each(cases)('stands whole on one page, to be projected: $locale', ({ locale, steps }) => {
    const { elements } = pageAt(urls.page(locale, 'start/all'));
    const [main] = elements.filter(({ tagName }) => tagName === 'main');
    const said = main ? textOf(main) : '';
    for (const { title, why, question = '', check } of steps) {
      for (const words of [title, why, question, check?.question ?? '', check?.because ?? '']) {
        expect(said).toContain(words);
      }
    }
  });

  it.each(cases)(
    'ends at the grades that there are and their self-checks: $locale',
    ({ locale }) => {
      const { elements } = pageAt(urls.page(locale, 'start/end'));
      const grades = elements.filter((element) => attribute(element, 'data-grade') !== undefined);
      const all = library.rubrics.flatMap((rubric) =>
        rubric.grades.flatMap(({ id }) => [
          urls.grade(locale, rubric.id, id),
          urls.selfCheck(locale, rubric.id, id),
        ]),
      );
      expect(grades.map(hrefOf).sort()).toEqual(all.sort());
    },
  );
}
