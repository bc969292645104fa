import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { stringsOf } from '../../src/i18n/index.ts';
import { rubricSchema, type Rubric } from '../../src/model/rubric/rubric.ts';
import { ladderView, piecesOf } from '../../src/model/rubric/view.ts';
import { attribute, pagesOf, textOf, type Element, type Page } from '../setup/pages.ts';
import { firstLoad } from '../setup/weight.ts';

const site = inject('root');
const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
const page = (path: string): Page => {
  const found = pages.get(path);
  if (!found) throw new Error(`There is no page ${path}`);
  return found;
};
const rubrics = ['gyo1', 'gyo2'].map((id) =>
  rubricSchema.parse(JSON.parse(readFileSync(`content/rubrics/${id}.json`, 'utf8'))),
);
const cells = rubrics.flatMap((rubric) =>
  (['ja', 'en'] as const).map((locale) => ({ rubric, locale, name: `${locale} ${rubric.id}` })),
);
const byId = (elements: readonly Element[], id: string): Element | undefined =>
  elements.find((element) => attribute(element, 'id') === id);
const texts = ({ competencies }: Rubric, locale: 'ja' | 'en'): string[] =>
  competencies.flatMap(({ stages }) => stages.map(({ text }) => text[locale]));

describe.each(cells)('the table in $name', ({ rubric, locale }) => {
  const { elements, html } = page(`/${locale}/rubrics/${rubric.id}/`);

  it('holds every descriptor in both languages, in a cell of its own', () => {
    for (const competency of rubric.competencies) {
      for (const stage of competency.stages) {
        const cell = byId(elements, `${competency.id}-${stage.id}`);
        expect(cell?.tagName).toBe('td');
        if (!cell) continue;
        expect(textOf(cell)).toContain(stage.text.ja);
        expect(textOf(cell)).toContain(stage.text.en);
        expect(attribute(cell, 'colspan')).toBe(String(stage.grades.length));
        expect(attribute(cell, 'headers')).toBe(
          [competency.id, ...stage.grades.map((id) => `grade-${id}`)].join(' '),
        );
      }
    }
  });

  it('names headers that are there, with their scope', () => {
    const named = elements.flatMap((element) => attribute(element, 'headers')?.split(' ') ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const id of new Set(named)) {
      const header = byId(elements, id);
      expect(header?.tagName, id).toBe('th');
      expect(header && attribute(header, 'scope'), id).toMatch(/^(?:col|row)$/u);
    }
  });

  it('says where its spans come from', () => {
    expect(html).toContain(rubric.provenance[locale]);
    for (const { text } of rubric.notes) expect(html).toContain(text[locale]);
  });

  it('is light with the whole table in it', () => {
    const { script, whole } = firstLoad(site, page(`/${locale}/rubrics/${rubric.id}/`));
    expect(script.gzip).toBeLessThan(12_000);
    expect(whole).toBeLessThan(60_000);
  });
});

describe('the map of stages', () => {
  const { elements } = page('/en/rubrics/');
  const cellsOf = (rubric: Rubric): Element[] =>
    elements.filter(
      (element) =>
        element.tagName === 'td' &&
        attribute(element, 'headers')?.startsWith(`map-${rubric.id}-`) === true,
    );

  it.each(rubrics)('has a cell for each stage, under its grades and in its row: $id', (rubric) => {
    const prefix = `map-${rubric.id}`;
    expect(cellsOf(rubric).map((cell) => attribute(cell, 'headers'))).toEqual(
      rubric.competencies.flatMap(({ id, stages }) =>
        stages.map(({ grades }) => [id, ...grades].map((each) => `${prefix}-${each}`).join(' ')),
      ),
    );
    const named = cellsOf(rubric).flatMap((cell) => attribute(cell, 'headers')?.split(' ') ?? []);
    expect(named.filter((id) => byId(elements, id)?.tagName !== 'th')).toEqual([]);
  });

  it.each(rubrics)('leads from each stage to its cell in the table: $id', (rubric) => {
    const table = page(`/en/rubrics/${rubric.id}/`);
    const links = cellsOf(rubric).flatMap((cell) =>
      elements.flatMap((element) =>
        element.parentNode === cell ? (attribute(element, 'href') ?? []) : [],
      ),
    );
    expect(links).toEqual(
      rubric.competencies.flatMap(({ id, stages }) =>
        stages.map((stage) => `/en/rubrics/${rubric.id}/#${id}-${stage.id}`),
      ),
    );
    for (const link of links) expect(byId(table.elements, link.split('#')[1] ?? '')).toBeDefined();
  });
});

describe.each(cells)('a ladder in $name', ({ rubric, locale }) => {
  // Screen readers are told of each.
  const { newWord } = stringsOf(locale).rubrics;
  it('marks in each stage what the one below it has not', () => {
    for (const competency of rubric.competencies) {
      const { elements } = page(`/${locale}/rubrics/${rubric.id}/${competency.id}/`);
      const marked = elements.flatMap((element) =>
        element.tagName === 'ins' ? textOf(element).replace(newWord, '') : [],
      );
      const expected = ladderView(rubric, competency).stages.flatMap((stage) =>
        piecesOf(stage, locale).flatMap(({ kind, text }) => (kind === 'new' ? text : [])),
      );
      const squeeze = (texts: readonly string[]): string[] =>
        texts.map((text) => text.replace(/\s+/gu, ' ').trim());
      expect(squeeze(marked), competency.id).toEqual(squeeze(expected));
    }
  });
});

describe.each(cells)('the pages of grades and competencies in $name', ({ rubric, locale }) => {
  it('say everything that the table says', () => {
    const squeeze = (text: string): string => text.replace(/\s+/gu, '');
    const said = rubric.competencies
      .map(({ id }) => page(`/${locale}/rubrics/${rubric.id}/${id}/`))
      .map(({ elements }) =>
        // What is only for screen readers stands inside the marked words.
        squeeze(
          textOf(elements[0] as Element).replaceAll(
            locale === 'ja' ? '新しいことば：' : 'new: ',
            '',
          ),
        ),
      )
      .join('');
    for (const text of texts(rubric, locale)) expect(said).toContain(squeeze(text));
    for (const { id, role } of rubric.grades) {
      expect(page(`/${locale}/rubrics/${rubric.id}/grade-${id}/`).html).toContain(role[locale]);
    }
  });
});

describe('a grade’s page', () => {
  it('says what is new since the grade below, and what comes next', () => {
    const { elements, html } = page('/ja/rubrics/gyo1/grade-5/');
    const cell = byId(elements, 'judgement-iii');
    expect(cell && textOf(cell)).toMatch(/4級 上級主査級から変わったところ/u);
    expect(cell && textOf(cell)).toMatch(/次の6級 課長級では/u);
    expect(html).toMatch(/<ins class="new-words">/u);
    expect(elements.map((element) => attribute(element, 'href'))).toContain(
      '/ja/rubrics/gyo1/?grades=5,6&mark=new',
    );
  });

  it('tells whose column it is', () => {
    expect(page('/en/rubrics/gyo1/grade-7/').html).toContain('/en/rubrics/gyo1/grade-8/');
    expect(page('/ja/rubrics/gyo1/grade-1/').html).toContain('任期付職員');
  });
});

describe('the files of a rubric', () => {
  it.each(rubrics)('are there, and the JSON is the content: $id', ({ id }) => {
    const file = (ending: string): Buffer =>
      readFileSync(join(site.folder, `rubrics/${id}.${ending}`));
    expect(file('json').toString()).toBe(readFileSync(`content/rubrics/${id}.json`, 'utf8'));
    expect(file('csv').subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(file('xlsx').subarray(0, 2).toString()).toBe('PK');
  });
});
