import { describe, expect, it } from 'vitest';
import type { CardSource } from '../../src/cards/cards.ts';
import type { Locale } from '../../src/model/locale.ts';
import { competencyName, stageAt, type Rubric } from '../../src/model/rubric/rubric.ts';
import { makeSheets } from '../../src/print/sheets/kinds.ts';
import { attribute, pagesOf } from '../setup/pages.ts';
import type { Pdf } from '../setup/pdf.ts';
import { elementsBelow } from '../setup/pdf-structure.ts';
import { letters, lettersOf } from '../setup/pdf-text.ts';
import { readProse } from '../setup/prose.ts';
import type { BuiltSite } from '../setup/sites.ts';

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

/**
 * Tests that the sheets of the rubrics hold every word, each in its language, and are offered where they belong.
 *
 * @param content the folder that the site was built from
 */
export function checkRubricSheets(
  site: BuiltSite,
  { handbook: { locales }, rubrics, sections }: CardSource,
  content: string,
  pdfs: readonly Pdf[],
): void {
  const texts = new Map(pdfs.map(({ path, pages }) => [path, lettersOf(pages)]));
  const textOf = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.pdf`);
    return text;
  };
  /** Which of some texts a PDF leaves out. */
  const missing = (path: string, wanted: readonly string[]): string[] => {
    const text = textOf(path);
    return wanted.filter((each) => !text.includes(letters(each)));
  };
  /** What a PDF says in a language, as its structure tells it. */
  const lettersIn = (language: Locale, path: string): { has: (words: string) => boolean } => {
    const found = pdfs.find((pdf) => pdf.path === path);
    if (!found) throw new Error(`There is no ${path}.pdf`);
    const text = lettersOf(
      found.pages.map((page) => ({
        ...page,
        runs: page.runs.filter(({ lang = found.lang }) => lang === language),
      })),
    );
    return { has: (words) => text.includes(words) };
  };
  const cases = rubrics.flatMap((rubric) =>
    locales.map((locale) => ({ rubric, locale, name: `${locale} ${rubric.id}` })),
  );

  describe.each(cases)('the sheets of $name hold every word', ({ rubric, locale }) => {
    const path = (name: string): string => `${locale}/${rubric.id}-${name}`;
    const { grades, competencies, notes, provenance } = rubric;

    it('of the table, with its notes', () => {
      const said = [...notes.map(({ text }) => text[locale]), provenance[locale]];
      const all = [...descriptors(rubric, locale), ...said];
      expect(missing(path('matrix'), all)).toEqual([]);
    });

    it('of the table in both languages', () => {
      const all = locales.flatMap((each) => descriptors(rubric, each));
      expect(missing(path('matrix-bilingual'), all)).toEqual([]);
    });

    it('of each grade, and of what comes next', () => {
      for (const { id } of grades) {
        const next = (each: Locale): string[] =>
          competencies.flatMap(({ stages }) => {
            const at = stages.findIndex((stage) => stage.grades.includes(id));
            return stages[at + 1]?.text[each] ?? [];
          });
        const all = (each: Locale): string[] => [...descriptors(rubric, each, [id]), ...next(each)];
        expect(missing(path(`grade-${id}`), all(locale)), id).toEqual([]);
        const both = locales.flatMap(all);
        expect(missing(path(`grade-${id}-bilingual`), both), id).toEqual([]);
      }
    });

    it('of each competency', () => {
      for (const { id, stages } of competencies) {
        const all = stages.map(({ text }) => text[locale]);
        expect(missing(path(id), all), id).toEqual([]);
      }
    });

    it('of each pair of grades', () => {
      const pairs = grades.flatMap(({ id: from }, index) =>
        grades.slice(index + 1).map(({ id: to }) => [from, to]),
      );
      expect(pairs).toHaveLength((grades.length * (grades.length - 1)) / 2);
      for (const pair of pairs) {
        const all = descriptors(rubric, locale, pair);
        expect(missing(path(`compare-${pair.join('-and-')}`), all), pair.join()).toEqual([]);
      }
    });

    it('of each grade on the sheets to write on', () => {
      for (const { id } of grades) {
        const all = competencies.map((each) => stageAt(each, id).text[locale]);
        for (const name of [`self-check-${id}`, `group-${id}`, `group-${id}-a3`]) {
          expect(missing(path(name), all), name).toEqual([]);
        }
        const boxes = [...textOf(path(`self-check-${id}`))].filter((each) => each === '□');
        // Four for each competency, and the one of which the instruction speaks.
        expect(boxes).toHaveLength(competencies.length * 4 + 1);
      }
    });

    it('of all that a kit holds', () => {
      const inKit = (kit: string, names: readonly string[]): string[] => {
        const text = textOf(path(kit));
        // A sheet in a kit says the same as by itself, but for the page's number.
        return names.filter((name) => !text.includes(textOf(path(name))));
      };
      grades.forEach(({ id }, index) => {
        const next = grades[index + 1];
        const names = [`grade-${id}`, `self-check-${id}`, `group-${id}`];
        if (next) names.push(`compare-${id}-and-${next.id}`);
        expect(inKit(`kit-${id}`, names), id).toEqual([]);
      });
      expect(inKit('kit-training', ['matrix', ...grades.map(({ id }) => `group-${id}`)])).toEqual(
        [],
      );
    });

    it('of each grade with fields that tell of their competency', () => {
      for (const { id } of grades) {
        const found = pdfs.find((pdf) => pdf.path === path(`self-check-${id}`));
        const labels = [...(found?.fields.values() ?? [])];
        const asked = competencies.map(
          (each) =>
            labels.filter((label) => label?.startsWith(competencyName(each, locale))).length,
        );
        // A box for each step of the scale, what shows it, and what comes next.
        expect(asked, id).toEqual(competencies.map(() => 6));
        const held = found && elementsBelow(found.root).filter(({ type }) => type === 'Form');
        expect(held, id).toHaveLength(labels.length);
      }
    });

    it('in the language that screen readers are told', () => {
      const names = ['matrix', ...grades.map(({ id }) => `grade-${id}`)];
      for (const name of names) {
        const ids = name === 'matrix' ? undefined : [name.slice('grade-'.length)];
        for (const each of locales) {
          const told = lettersIn(each, path(`${name}-bilingual`));
          const untold = descriptors(rubric, each, ids).filter((text) => !told.has(letters(text)));
          expect(untold, `${name} ${each}`).toEqual([]);
        }
      }
    });
  });

  it('the bilingual handbooks tell of each summary in which language it is', () => {
    for (const locale of locales) {
      for (const each of locales) {
        const told = lettersIn(each, `${locale}/handbook-bilingual`);
        const untold = sections[each].filter(({ summary }) => !told.has(letters(summary)));
        expect(untold, `${locale} ${each}`).toEqual([]);
      }
    }
  });

  it.each(locales)('each sheet is offered by the page that it belongs to: %s', (locale) => {
    const links = new Map(
      pagesOf(site).map(({ path, elements }) => [
        path.slice(site.base.length - 1),
        elements.map((element) => attribute(element, 'href')),
      ]),
    );
    const sheets = makeSheets(readProse(content, locale));
    expect(sheets.length).toBeGreaterThan(10);
    const left = sheets.filter(
      ({ page, path }) =>
        ![page, `/${locale}/print/`].every((each) =>
          links.get(each)?.includes(`${site.base}pdf/${path}.pdf`),
        ),
    );
    expect(left.map(({ path }) => path)).toEqual([]);
  });
}
