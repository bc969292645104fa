import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../../src/model/rubric/rubric.ts';
import {
  makeSheets,
  type PrintedSheet,
  type SheetKind,
} from '../../../../src/print/sheets/kinds.ts';
import { forgetOldSheets, layOut } from '../../../../src/print/typst/compile.ts';
import { makeRubric } from '../../../setup/large-rubric.ts';
import { readFacts } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { letters, lettersOf, overlaps, readPages, type PdfPage } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';
import { readRubric } from '../../../setup/rubric.ts';

const prose = readProse('tests/fixtures/organisation', 'en');
const sheetsOf = (kind: SheetKind, rubric: Rubric): PrintedSheet[] =>
  makeSheets({ ...prose, rubrics: [rubric] }, [kind]);

async function pagesOf(sheet: PrintedSheet | undefined): Promise<PdfPage[]> {
  if (!sheet) throw new Error('no sheet');
  const laid = layOut(sheet);
  const bytes = laid.pdf();
  forgetOldSheets(laid.pages);
  const { root } = await readFacts(bytes);
  expect(faultsOfTables(root)).toEqual([]);
  return readPages(bytes);
}

describe('a table of 12 levels and 20 competencies, with a row taller than a page', () => {
  const large = makeRubric(12, 20, { sentences: 2, tallest: 40 });

  it.each([
    ['matrix', 'Competency'],
    ['grade', 'What changes next'],
    ['comparison', 'Competency'],
    ['selfCheck', 'What shows it'],
    ['group', 'Competency'],
  ] as const)(
    'goes on over pages that all have their heads, on a sheet of the kind %s',
    async (kind, head) => {
      const pages = await pagesOf(sheetsOf(kind, large)[0]);
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) {
        // Heads that stand there again belong to the page: what reads the table out has read them.
        expect(letters(page.runs.map(({ text }) => text).join(''))).toContain(letters(head));
        expect(lettersOf([page]).length).toBeGreaterThan(200);
        expect(overlaps(page)).toEqual([]);
      }
      const whole = lettersOf(pages);
      for (const point of ['1.1', '2.1', '2.40', '20.2']) {
        expect(whole).toContain(letters(`At level 1, point ${point}:`));
      }
    },
  );
});

describe('the map of stages on the digest', () => {
  it('turns the names of grades where they are longer than its columns are wide', async () => {
    const posts = readRubric('posts');
    const [digest] = sheetsOf('digest', posts);
    expect(digest?.data['maps']).toMatchObject([
      { grades: ['Hand', 'Chief', 'Head'], turned: true },
    ]);
    const pages = await pagesOf(digest);
    expect(lettersOf(pages)).toContain(letters('Chief'));
    const [crafts] = sheetsOf('digest', readRubric('crafts'));
    expect(crafts?.data['maps']).toMatchObject([{ turned: false }]);
  });

  it('is left to the web where it has more columns than stand beside the names of its rows', () => {
    const wide = makeRubric(17, 1);
    const [first] = wide.competencies[0]?.stages ?? [];
    if (!first) throw new Error('no cell');
    const shared = [{ ...first, grades: wide.grades.map(({ id }) => id) }];
    const [competency] = wide.competencies;
    if (!competency) throw new Error('no competency');
    const rubric = { ...wide, competencies: [{ ...competency, stages: shared }] };
    expect(sheetsOf('digest', rubric)[0]?.data['maps']).toEqual([]);
  });
});

describe('a table of 60 grades', () => {
  const wide = makeRubric(60, 3, { sentences: 1 });

  it('stands in parts on pages of their own, in columns that are wide enough for words', async () => {
    const [matrix] = sheetsOf('matrix', wide);
    const more = matrix?.data['more'] as { grades: object[]; heading: string }[];
    expect(more.map(({ grades, heading }) => [grades.length, heading])).toEqual([
      [15, 'What is expected at each level · Level 16 to Level 30'],
      [15, 'What is expected at each level · Level 31 to Level 45'],
      [15, 'What is expected at each level · Level 46 to Level 60'],
    ]);
    const pages = await pagesOf(matrix);
    expect(pages.flatMap(overlaps)).toEqual([]);
    expect(lettersOf(pages)).toContain(letters('At level 60, point 3.1'));
  });

  it('has sheets of neighbours alone: of all pairs there would be 1770', () => {
    const pairs = sheetsOf('comparison', wide).map(({ grades }) => grades.join(' '));
    expect(pairs).toHaveLength(59);
    expect(pairs[0]).toBe('g1 g2');
  });
});
