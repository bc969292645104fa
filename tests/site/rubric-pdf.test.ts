import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { rubricSchema, stageAt, type Rubric } from '../../src/model/rubric/rubric.ts';
import { makePdf } from '../../src/print/typst/compile.ts';
import { makeSheets } from '../../src/print/sheets/kinds.ts';
import { attribute, pagesOf } from '../setup/pages.ts';
import { letters, lettersOf, readPages } from '../setup/pdf-text.ts';
import { readProse } from '../setup/prose.ts';

const site = inject('root');
const LOCALES = ['ja', 'en'] as const;
const rubrics = ['gyo1', 'gyo2'].map((id) =>
  rubricSchema.parse(JSON.parse(readFileSync(`content/rubrics/${id}.json`, 'utf8'))),
);
const cases = rubrics.flatMap((rubric) =>
  LOCALES.map((locale) => ({ rubric, locale, name: `${locale} ${rubric.id}` })),
);

const bytesOf = (path: string): Buffer => readFileSync(join(site.folder, `pdf/${path}.pdf`));
const textOf = async (path: string): Promise<string> => lettersOf(await readPages(bytesOf(path)));

/** The descriptors of some grades. */
const descriptors = (
  { grades, competencies }: Rubric,
  locale: Locale,
  ids: readonly string[] = grades.map(({ id }) => id),
): string[] => [
  ...grades.filter(({ id }) => ids.includes(id)).map(({ role }) => role[locale]),
  ...competencies.flatMap((competency) => [
    competency.title[locale],
    ...ids.map((id) => stageAt(competency, id).text[locale]),
  ]),
];

/** Which of some texts a PDF leaves out. */
async function missing(path: string, texts: readonly string[]): Promise<string[]> {
  const text = await textOf(path);
  return texts.filter((each) => !text.includes(letters(each)));
}

describe.each(cases)('the sheets of $name hold every word', ({ rubric, locale }) => {
  const path = (name: string): string => `${locale}/${rubric.id}-${name}`;
  const { grades, competencies, notes, provenance } = rubric;

  it('of the table, with its notes', async () => {
    const said = [...notes.map(({ text }) => text[locale]), provenance[locale]];
    const all = [...descriptors(rubric, locale), ...said];
    expect(await missing(path('matrix'), all)).toEqual([]);
  });

  it('of the table in both languages', async () => {
    const all = LOCALES.flatMap((each) => descriptors(rubric, each));
    expect(await missing(path('matrix-bilingual'), all)).toEqual([]);
  });

  it('of each grade, and of what comes next', async () => {
    for (const { id } of grades) {
      const next = (each: Locale): string[] =>
        competencies.flatMap(({ stages }) => {
          const at = stages.findIndex((stage) => stage.grades.includes(id));
          return stages[at + 1]?.text[each] ?? [];
        });
      const all = (each: Locale): string[] => [...descriptors(rubric, each, [id]), ...next(each)];
      expect(await missing(path(`grade-${id}`), all(locale)), id).toEqual([]);
      const both = LOCALES.flatMap(all);
      expect(await missing(path(`grade-${id}-bilingual`), both), id).toEqual([]);
    }
  });

  it('of each competency', async () => {
    for (const { id, stages } of competencies) {
      const all = stages.map(({ text }) => text[locale]);
      expect(await missing(path(id), all), id).toEqual([]);
    }
  });

  it('of each pair of grades', async () => {
    const pairs = grades.flatMap(({ id: from }, index) =>
      grades.slice(index + 1).map(({ id: to }) => [from, to]),
    );
    expect(pairs).toHaveLength((grades.length * (grades.length - 1)) / 2);
    for (const pair of pairs) {
      const all = descriptors(rubric, locale, pair);
      expect(await missing(path(`compare-${pair.join('-and-')}`), all), pair.join()).toEqual([]);
    }
  });

  it('of each grade on the sheets to write on', async () => {
    for (const { id } of grades) {
      const all = competencies.map((each) => stageAt(each, id).text[locale]);
      for (const name of [`self-check-${id}`, `group-${id}`, `group-${id}-a3`]) {
        expect(await missing(path(name), all), name).toEqual([]);
      }
      const boxes = [...(await textOf(path(`self-check-${id}`)))].filter((each) => each === '□');
      // Four for each competency, and the one of which the instruction speaks.
      expect(boxes).toHaveLength(competencies.length * 4 + 1);
    }
  });
});

describe('a sheet of a rubric', () => {
  const sheets = makeSheets(readProse('content', 'ja')).filter(({ rubric }) => rubric);

  it('is the same bytes whenever and wherever it is made', async () => {
    const some = sheets.filter(({ path }) =>
      /-(?:matrix|grade-3|self-check-3|group-3|compare-3-and-4|judgement)$/u.test(path),
    );
    expect(some.length).toBeGreaterThan(10);
    for (const sheet of [...some, ...some.reverse()]) {
      const made = Buffer.from(await makePdf(sheet));
      expect(made.equals(bytesOf(sheet.path)), sheet.path).toBe(true);
    }
  });

  it('is offered by the page that it belongs to', () => {
    const links = new Map(
      pagesOf(site).map(({ path, elements }) => [
        path,
        elements.map((element) => attribute(element, 'href')),
      ]),
    );
    const left = sheets.filter(
      ({ page, path }) =>
        ![page, '/ja/print/'].every((each) => links.get(each)?.includes(`/pdf/${path}.pdf`)),
    );
    expect(left.map(({ path }) => path)).toEqual([]);
  });
});
