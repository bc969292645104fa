import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/model/locale.ts';
import { makeSheets, type SheetKind } from '../../../../src/print/sheets/kinds.ts';
import { layOut, makePdf } from '../../../../src/print/typst/compile.ts';
import { elementsBelow, readFacts } from '../../../setup/pdf-structure.ts';
import { readProse } from '../../../setup/prose.ts';
import { readRubric } from '../../../setup/rubric.ts';

const source = {
  ...readProse('tests/fixtures/organisation', 'en'),
  rubrics: [readRubric('crafts')],
};

interface Part {
  lang: Locale;
  text: string;
}
interface Cell {
  mark: string;
  span?: number;
  parts: {
    lang: Locale;
    name: string | null;
    when?: string;
    pieces: { marked: boolean; text: string }[];
  }[];
}
/** The data of a sheet, as far as these tests read it. */
interface Data {
  grades: { names: { lang: Locale; label: string; name: string }[]; role: Part[] }[];
  tiers: number[];
  rows: {
    title: Part[];
    pieces: { marked: boolean; text: string }[];
    grades: string[];
    cells: Cell[];
    stage: Cell;
    next: Cell | null;
    last: Part[];
    parts: Cell['parts'];
    mark: string;
  }[];
  role: Part[];
  columns: Part[][];
  notes: string[];
}
const dataOf = (kind: SheetKind, path: string): Data => {
  const found = makeSheets(source, [kind]).find((sheet) => sheet.path === `en/crafts-${path}`);
  if (!found) throw new Error(`no ${path}`);
  return found.data as unknown as Data;
};
/** What a stage says: its mark, then its words in each language, new ones in brackets. */
const said = ({ mark, parts }: Pick<Cell, 'mark' | 'parts'>): string =>
  [
    mark,
    ...parts.map(
      ({ lang, pieces }) =>
        `${lang}: ${pieces.map(({ marked, text }) => (marked ? `[${text}]` : text)).join('')}`,
    ),
  ].join(' ');

describe('the data of a table', () => {
  const { tiers, rows, grades } = dataOf('matrix', 'matrix');

  it('puts a heavier line before the first column of each tier, counting that of the competencies', () => {
    // Columns: competencies, P | Q | R, S | T.
    expect(tiers).toEqual([2, 3, 5]);
  });

  it('has the heavier lines there when it is drawn', () => {
    const [sheet] = makeSheets(source, ['matrix']);
    if (!sheet) throw new Error('no table');
    const upright =
      /stroke-width="([\d.]+)"[^>]*transform="matrix\(1 0 0 1 ([\d.]+) [\d.]+\)" d="M 0 0v/gu;
    const lines = [...layOut(sheet).svg().matchAll(upright)].map(([, width, left]) => ({
      heavy: Number(width) > 1,
      left: Math.round(Number(left)),
    }));
    // The edge of the table, then each column's.
    const columns = [...new Set(lines.map(({ left }) => left))].sort((a, b) => a - b);
    expect(columns).toHaveLength(7);
    const heavy = new Set(lines.flatMap((line) => (line.heavy ? columns.indexOf(line.left) : [])));
    expect([...heavy].sort()).toEqual(tiers);
  });

  it('has a cell for each stage, as wide as its grades, with nothing marked', () => {
    expect(rows.map(({ cells }) => cells.map(({ span }) => span))).toEqual([
      [1, 3, 1],
      [5],
      [2, 3],
    ]);
    expect(rows[0]?.cells.map(said)).toEqual([
      'ⅰ en: Knows iron.',
      'ⅱ en: Knows iron and fire.',
      'ⅲ en: Teaches iron and fire.',
    ]);
  });

  it('leaves a stage’s name out where it is the competency’s', () => {
    expect(rows[0]?.cells.map(({ parts }) => parts[0]?.name)).toEqual([
      null,
      null,
      'Teaching iron',
    ]);
    expect(grades[0]?.names).toEqual([{ lang: 'en', label: 'P', name: 'Pupil', track: null }]);
  });
});

describe('the data of a comparison', () => {
  it('marks what the grade on the left has not, and draws no line between tiers', () => {
    const { tiers, rows } = dataOf('comparison', 'compare-p-and-t');
    expect(tiers).toEqual([]);
    expect(rows[2]?.cells.map(said)).toEqual([
      'ⅰ en: Carries stone.',
      'ⅱ en: Carries [and cuts] stone.',
    ]);
    expect(rows[1]?.cells.map(({ span }) => span)).toEqual([2]);
  });
});

describe('the data of a ladder', () => {
  it('marks each stage against the one before it', () => {
    const { rows } = dataOf('competency', 'iron');
    expect(rows.map(said)).toEqual([
      'ⅰ en: Knows iron.',
      'ⅱ en: Knows iron [and fire].',
      'ⅲ en: [Teaches] iron and fire.',
    ]);
    expect(rows.map((row) => row.grades)).toEqual([
      ['P Pupil'],
      ['Q Hand', 'R Smith', 'S Guide'],
      ['T Master'],
    ]);
  });
});

describe('the data of a grade’s sheet', () => {
  it('marks what is new since the grade below, and tells what comes next, and when', () => {
    const { rows, notes } = dataOf('grade', 'grade-r');
    expect(rows.map(({ stage }) => said(stage))).toEqual([
      'ⅱ en: Knows iron and fire.',
      'ⅰ en: Knows wood.',
      'ⅱ en: Carries [and cuts] stone.',
    ]);
    expect(rows.map(({ next }) => next && said(next))).toEqual([
      'ⅲ en: [Teaches] iron and fire.',
      null,
      null,
    ]);
    expect(rows[0]?.next?.parts[0]?.when).toBe('Later, at T Master');
    expect(dataOf('grade', 'grade-s').rows[0]?.next?.parts[0]?.when).toBe('Next, at T Master');
    expect(notes).toEqual([]);
    expect(dataOf('grade', 'grade-q').notes).toEqual([{ lang: 'en', text: 'Hands read on.' }]);
  });
});

describe('the data of a sheet in several languages', () => {
  it('says of each part which language it is in', () => {
    /** Parts whose words are not in the language that they are said to be in. */
    const wrong: string[] = [];
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { lang, ...words } = value as { lang?: Locale };
      if (lang !== undefined) {
        const text = JSON.stringify(words);
        const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
        if (japanese !== (lang === 'ja')) wrong.push(`${lang}: ${text}`);
      } else Object.values(value).forEach(check);
    };
    const { grades, rows, role, columns } = dataOf('gradeBilingual', 'grade-q-bilingual');
    [rows, role, columns].forEach(check);
    expect(rows[0] && said(rows[0].stage)).toBe(
      'ⅱ en: Knows iron [and fire]. ja: [鉄と火を]知ります。',
    );
    expect(grades).toBeUndefined();
    const table = dataOf('matrixBilingual', 'matrix-bilingual');
    [table.rows, table.grades.map((each) => each.role)].forEach(check);
    expect(table.grades[0]?.names).toEqual([
      { lang: 'en', label: 'P', name: 'Pupil', track: null },
      { lang: 'ja', label: 'P', name: '弟子', track: null },
    ]);
    expect(wrong).toEqual([]);
  });
});

it.each(['matrixBilingual', 'gradeBilingual'] as const)(
  'each cell of a sheet in several languages tells where the second one begins: %s',
  async (kind) => {
    const [sheet] = makeSheets(source, [kind]);
    if (!sheet) throw new Error(`no ${kind}`);
    const { root } = await readFacts(await makePdf(sheet));
    const cells = elementsBelow(root).filter(({ type }) => type === 'TD');
    expect(cells.length).toBeGreaterThan(5);
    for (const cell of cells) {
      // Where nothing is said, it is the language of the file.
      expect(new Set(elementsBelow(cell).flatMap(({ lang }) => lang ?? []))).toEqual(
        new Set(['ja']),
      );
    }
  },
);

describe('the data of a sheet to write on', () => {
  it('has what the grade is expected to do, without marks', () => {
    for (const [kind, path] of [
      ['selfCheck', 'self-check-t'],
      ['group', 'group-t'],
      ['groupLarge', 'group-t-a3'],
    ] as const) {
      expect(dataOf(kind, path).rows.map(({ pieces }) => pieces)).toEqual([
        [{ text: 'Teaches iron and fire.', marked: false }],
        [{ text: 'Knows wood.', marked: false }],
        [{ text: 'Carries and cuts stone.', marked: false }],
      ]);
    }
  });
});

describe('the data of the digest', () => {
  it('has a map of each rubric, with a step for each stage over its grades', () => {
    const [digest] = makeSheets(source, ['digest']);
    const { maps } = digest?.data as unknown as {
      maps: { grades: string[]; rows: { cells: object[] }[] }[];
    };
    expect(maps[0]?.grades).toEqual(['P', 'Q', 'R', 'S', 'T']);
    expect(maps[0]?.rows[0]?.cells).toEqual([
      { span: 1, mark: 'ⅰ', step: 0 },
      { span: 3, mark: 'ⅱ', step: 1 },
      { span: 1, mark: 'ⅲ', step: 2 },
    ]);
  });
});
