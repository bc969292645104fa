import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CardSource } from '../../src/cards/cards.ts';
import { stringsOf } from '../../src/i18n/index.ts';
import type { Locale } from '../../src/model/locale.ts';
import { stageMark, type Rubric } from '../../src/model/rubric/rubric.ts';
import { laterText } from '../../src/model/rubric/sides.ts';
import { ladderView, piecesOf } from '../../src/model/rubric/view.ts';
import {
  attribute,
  elementsIn,
  hasClass,
  pagesOf,
  textOf,
  type Element,
  type Page,
} from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';
import { firstLoad } from '../setup/weight.ts';

const byId = (elements: readonly Element[], id: string): Element | undefined =>
  elements.find((element) => attribute(element, 'id') === id);
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The words that a page shows: what is only for screen readers stands inside them. */
function shownText(element: Element): string {
  if (attribute(element, 'class')?.split(' ').includes('visually-hidden')) return '';
  return element.childNodes
    .map((node) => ('tagName' in node ? shownText(node) : textOf(node)))
    .join('');
}

/**
 * Tests that the pages and files of the rubrics say all that the rubrics say.
 *
 * @param content the folder that the site was built from
 */
export function checkRubricPages(
  site: BuiltSite,
  { handbook: { locales }, rubrics }: CardSource,
  content: string,
): void {
  const pages = new Map(pagesOf(site).map((page) => [page.path.slice(site.base.length), page]));
  const pageAt = (path: string): Page => {
    const found = pages.get(path);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  };
  const cases = rubrics.flatMap((rubric) =>
    locales.map((locale) => ({ rubric, locale, name: `${locale} ${rubric.id}` })),
  );

  describe.each(cases)('the table in $name', ({ rubric, locale }) => {
    const { elements } = pageAt(`${locale}/rubrics/${rubric.id}/`);

    it('holds every descriptor in every language, in a cell of its own', () => {
      for (const competency of rubric.competencies) {
        for (const stage of competency.stages) {
          const cell = byId(elements, `${competency.id}-${stage.id}`);
          expect(cell?.tagName).toBe('td');
          if (!cell) continue;
          for (const each of locales) {
            const [part] = elementsIn(cell).filter((inside) => attribute(inside, 'lang') === each);
            expect(part && textOf(part), each).toContain(stage.text[each]);
            expect(part && attribute(part, 'hidden') !== undefined).toBe(each !== locale);
          }
          expect(attribute(cell, 'colspan')).toBe(String(stage.grades.length));
          expect(attribute(cell, 'headers')).toBe(
            [competency.id, ...stage.grades.map((id) => `grade-${id}`)].join(' '),
          );
        }
      }
    });

    it('says where its spans come from', () => {
      const said = textOf(elements[0] as Element);
      expect(said).toContain(rubric.provenance[locale]);
      for (const { text } of rubric.notes) expect(said).toContain(text[locale]);
    });

    it('is light with the whole table in it', () => {
      const { script, whole } = firstLoad(site, pageAt(`${locale}/rubrics/${rubric.id}/`));
      expect(script.gzip).toBeLessThan(12_000);
      expect(whole).toBeLessThan(60_000);
    });
  });

  it('names headers of tables that are there, with their scope', () => {
    let tables = 0;
    for (const { path, elements } of pages.values()) {
      const named = elements.flatMap((element) => attribute(element, 'headers')?.split(' ') ?? []);
      if (named.length > 0) tables += 1;
      for (const id of new Set(named)) {
        const header = byId(elements, id);
        expect(header?.tagName, `${path} ${id}`).toBe('th');
        expect(header && attribute(header, 'scope'), `${path} ${id}`).toMatch(/^(?:col|row)$/u);
      }
    }
    expect(tables).toBeGreaterThanOrEqual(cases.length);
  });

  describe.each(cases)('the map of stages, in $name', ({ rubric, locale }) => {
    const { elements } = pageAt(`${locale}/rubrics/`);
    const prefix = `map-${rubric.id}`;
    const cells = elements.filter(
      (element) =>
        element.tagName === 'td' &&
        attribute(element, 'headers')?.startsWith(`${prefix}-`) === true,
    );

    it('has a cell for each stage, under its grades and in its row', () => {
      expect(cells.map((cell) => attribute(cell, 'headers'))).toEqual(
        rubric.competencies.flatMap(({ id, stages }) =>
          stages.map(({ grades }) => [id, ...grades].map((each) => `${prefix}-${each}`).join(' ')),
        ),
      );
    });

    it('says in each cell the number of its stage', () => {
      expect(cells.map((cell) => textOf(cell).trim())).toEqual(
        rubric.competencies.flatMap(({ stages }) => stages.map(stageMark)),
      );
    });

    it('leads from each stage to its cell in the table', () => {
      const links = cells.flatMap((cell) =>
        elements.flatMap((element) =>
          element.parentNode === cell ? (attribute(element, 'href') ?? []) : [],
        ),
      );
      expect(links).toEqual(
        rubric.competencies.flatMap(({ id, stages }) =>
          stages.map((stage) => `${site.base}${locale}/rubrics/${rubric.id}/#${id}-${stage.id}`),
        ),
      );
    });
  });

  describe.each(cases)('a ladder in $name', ({ rubric, locale }) => {
    // Screen readers are told of each.
    const { newWord } = stringsOf(locale).rubrics;

    it('marks in each stage what the one below it has not', () => {
      for (const competency of rubric.competencies) {
        const { elements } = pageAt(`${locale}/rubrics/${rubric.id}/${competency.id}/`);
        const marked = elements.flatMap((element) =>
          element.tagName === 'ins' ? textOf(element).replace(newWord, '') : [],
        );
        const expected = ladderView(rubric, competency).stages.flatMap((stage) =>
          laterText(piecesOf(stage, locale)).flatMap(({ marked, text }) => (marked ? text : [])),
        );
        expect(marked.map(squeeze), competency.id).toEqual(expected.map(squeeze));
      }
    });
  });

  describe.each(cases)('the pages of grades and competencies in $name', ({ rubric, locale }) => {
    it('say everything that the table says', () => {
      for (const { id, stages } of rubric.competencies) {
        const { elements } = pageAt(`${locale}/rubrics/${rubric.id}/${id}/`);
        const said = squeeze(shownText(elements[0] as Element));
        for (const { text } of stages) expect(said).toContain(squeeze(text[locale]));
      }
      for (const grade of rubric.grades) {
        const { elements } = pageAt(`${locale}/rubrics/${rubric.id}/grade-${grade.id}/`);
        const said = squeeze(shownText(elements[0] as Element));
        expect(said).toContain(squeeze(grade.role[locale]));
        for (const text of textsAt(rubric, grade.id, locale)) expect(said).toContain(squeeze(text));
      }
    });

    it('lead from a grade to the comparisons with the next one and the one before, lower first', () => {
      const table = `${site.base}${locale}/rubrics/${rubric.id}/`;
      const ids = rubric.grades.map(({ id }) => id);
      ids.forEach((id, index) => {
        const { path, elements } = pageAt(`${locale}/rubrics/${rubric.id}/grade-${id}/`);
        const [below, above] = [ids[index - 1], ids[index + 1]];
        const pairs = [...(above ? [`${id},${above}`] : []), ...(below ? [`${below},${id}`] : [])];
        expect(
          elements
            .map((element) => attribute(element, 'href') ?? '')
            .filter((href) => href.startsWith(`${table}?`)),
          path,
        ).toEqual(pairs.map((pair) => `${table}?grades=${pair}&mark=new`));
      });
    });

    it('lead from each stage of a competency to the grades that it covers', () => {
      for (const { id, stages } of rubric.competencies) {
        const { path, elements } = pageAt(`${locale}/rubrics/${rubric.id}/${id}/`);
        const lists = elements.filter((element) => hasClass(element, 'rung-grades'));
        expect(
          lists.map((list) => elementsIn(list).flatMap((each) => attribute(each, 'href') ?? [])),
          path,
        ).toEqual(
          stages.map(({ grades }) =>
            grades.map((grade) => `${site.base}${locale}/rubrics/${rubric.id}/grade-${grade}/`),
          ),
        );
      }
    });
  });

  it.each(rubrics)('gives the files of a rubric, and the JSON is the content: $id', ({ id }) => {
    const file = (ending: string): Buffer =>
      readFileSync(join(site.folder, `rubrics/${id}.${ending}`));
    expect(JSON.parse(file('json').toString())).toEqual(
      JSON.parse(readFileSync(`${content}/rubrics/${id}.json`, 'utf8')),
    );
    expect(file('csv').subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(file('xlsx').subarray(0, 2).toString()).toBe('PK');
  });
}

/** The descriptors of a grade. */
function textsAt({ competencies }: Rubric, grade: string, locale: Locale): string[] {
  return competencies.flatMap(({ stages }) =>
    stages.filter(({ grades }) => grades.includes(grade)).map(({ text }) => text[locale]),
  );
}
