import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/editions/en.ts';
import {
  readEdition,
  writeEdition,
  type Edition,
  type Said,
} from '../../../src/model/edition/edition.ts';
import { historyOf, wayPath } from '../../../src/model/edition/history.ts';
import { withSpans } from '../../../src/model/edition/spans.ts';
import { changesIn, type Side } from '../../../src/model/edition/rows.ts';

const places: Record<string, Said> = {
  '10-leave': { en: '1 Leave' },
  '10-leave#1': { en: '1' },
  '10-leave#1-2': { en: '1-②' },
  'rubrics/crew': { en: 'Crew' },
  'rubrics/crew#competencies/care/stages/i': { en: '① Care Grade 1–Grade 2' },
};

/** An edition in English with passages by their ids. */
const edition = (date: string, passages: Record<string, string>, more: Said = {}): Edition => ({
  date,
  name: {},
  languages: ['en'],
  places: new Map(Object.entries(places)),
  passages: new Map(Object.entries(passages).map(([id, text]) => [id, { en: text, ...more }])),
});

/** What changed, one line a row: underscores stand around what is underlined. */
function told(before: Edition, after: Edition): { rows: string[]; moves: string[] } {
  const step = historyOf([before], () => after)?.steps[0];
  if (!step) throw new Error('There is no step');
  const { groups, moves } = changesIn(step, 'en', en);
  const say = ({ label, stretches }: Side): string =>
    `${label}: ${stretches.map(({ text, marked }) => (marked ? `_${text}_` : text)).join('')}`;
  return {
    rows: groups.flatMap(({ title, rows }) => [
      title,
      ...rows.map((row) =>
        row.kind === 'same'
          ? '…'
          : [
              row.kind === 'removed' ? '' : say(row.after),
              row.kind === 'added' ? '' : say(row.before),
            ].join(' | '),
      ),
    ]),
    moves: moves.map((move) => `${move.before.label} → ${move.after.label}`),
  };
}

const FIRST = edition('2026-04-01', {
  '10-leave#title': 'Leave',
  '10-leave#1-p1': 'Ask your superior two weeks before you are away.',
  '10-leave#1-p2': 'Nobody is asked why.',
  '10-leave#1-2': 'Long leave',
  '10-leave#1-2-p1': 'Leave of more than a month is agreed on in writing.',
  'rubrics/crew#competencies/care/stages/i/text': 'Looks after the tools.',
});

describe('what changed since an edition', () => {
  it('is nothing where nothing reads differently', () => {
    expect(historyOf([FIRST], () => FIRST)?.newest).toBeUndefined();
    expect(told(FIRST, FIRST)).toEqual({ rows: [], moves: [] });
  });

  it('is told word by word, new text first, in sections and in cells of tables', () => {
    const now = edition('2027-04-01', {
      ...Object.fromEntries([...FIRST.passages].map(([id, said]) => [id, said.en ?? ''])),
      '10-leave#1-p1': 'Ask your superior three weeks before you are away.',
      '10-leave#1-p2': 'Nobody is ever asked why.',
      'rubrics/crew#competencies/care/stages/i/text': 'Looks after the tools and the van.',
    });
    expect(told(FIRST, now).rows).toEqual([
      '1 Leave',
      '…',
      '1 paragraph 1: Ask your superior _three_ weeks before you are away. | 1 paragraph 1: Ask your superior _two_ weeks before you are away.',
      '1 paragraph 2: Nobody is _ever_ asked why. | 1 paragraph 2: Nobody is asked why.',
      '…',
      'Crew',
      '① Care Grade 1–Grade 2: Looks after the tools_ and the van_. | ① Care Grade 1–Grade 2: Looks after the tools.',
    ]);
  });

  it('knows paragraphs by their words where one was put before them', () => {
    const now = edition('2027-04-01', {
      '10-leave#title': 'Leave',
      '10-leave#1-p1': 'This holds for all staff.',
      '10-leave#1-p2': 'Ask your superior two weeks before you are away.',
      '10-leave#1-p3': 'Nobody is asked why.',
      '10-leave#1-2': 'Long leave',
      'rubrics/crew#competencies/care/stages/i/text': 'Looks after the tools.',
    });
    expect(told(FIRST, now)).toEqual({
      rows: [
        '1 Leave',
        '…',
        '1 paragraph 1: _This holds for all staff._ | ',
        '…',
        ' | 1-② paragraph 1: _Leave of more than a month is agreed on in writing._',
      ],
      moves: ['1 paragraph 1 → 1 paragraph 2', '1 paragraph 2 → 1 paragraph 3'],
    });
  });

  it('knows a section by what it says where it has another name, and passages that went to another section', () => {
    const now = edition('2027-04-01', {
      '20-absence#title': 'Absence',
      '20-absence#2-p1': 'Ask your superior three weeks before you are away.',
      '20-absence#2-p2': 'Nobody is asked why.',
      '20-absence#2-2': 'Long leave',
      '30-writing#3-p1': 'Leave of more than two months is agreed on in writing.',
      'rubrics/crew#competencies/care/stages/i/text': 'Looks after the tools.',
    });
    expect(told(FIRST, now)).toEqual({
      rows: [
        '20-absence',
        'Title: _Absence_ | Title: _Leave_',
        'paragraph 1: Ask your superior _three_ weeks before you are away. | 1 paragraph 1: Ask your superior _two_ weeks before you are away.',
        '…',
        '30-writing',
        'paragraph 1: Leave of more than _two months_ is agreed on in writing. | 1-② paragraph 1: Leave of more than _a month_ is agreed on in writing.',
      ],
      moves: ['1 paragraph 2 → paragraph 2', '1-② heading → heading'],
    });
  });

  it('does not call all of a language new that an edition did not have', () => {
    const step = historyOf([FIRST], () => ({ ...edition('', {}, {}), languages: ['en', 'ko'] }));
    const [first] = step?.steps ?? [];
    expect(first && changesIn(first, 'ko', en).groups).toEqual([]);
  });
});

describe('what only moved', () => {
  it('is not told where the place is called the same, as in a section with another name', () => {
    const before = edition('2026-04-01', { '10-leave#1-p1': 'Nobody is asked why.' });
    const after = { ...edition('', { '10-absence#1-p1': 'Nobody is asked why.' }) };
    const called = new Map<string, Said>([
      ['10-leave#1', { en: '1' }],
      ['10-absence#1', { en: '1' }],
    ]);
    const now = { ...after, places: called };
    expect(told({ ...before, places: called }, now)).toEqual({ rows: [], moves: [] });
  });
});

describe('what changed in a table', () => {
  const care = 'rubrics/crew#competencies/care';
  /** A table whose stages are given by their grades and texts. */
  const table = (date: string, stages: readonly (readonly [string, string])[]): Edition => {
    const named = stages.map(([grades, text], at) => ({ grades, text, id: 'i'.repeat(at + 1) }));
    return withSpans({
      ...edition(
        date,
        Object.fromEntries(named.map(({ id, text }) => [`${care}/stages/${id}/text`, text])),
      ),
      places: new Map<string, Said>([
        ['rubrics/crew', { en: 'Crew' }],
        [care, { en: '① Care' }],
        ...named.map(({ id, grades }): [string, Said] => [
          `${care}/stages/${id}`,
          { en: `① Care ${grades}` },
        ]),
      ]),
    });
  };
  const TOOLS = 'Looks after the tools.';
  const SHIP = 'Looks after the whole ship and its crew.';

  it('is also over which grades a cell stands', () => {
    const before = table('2026-04-01', [
      ['1–2', TOOLS],
      ['3', SHIP],
    ]);
    expect(
      told(
        before,
        table('', [
          ['1', TOOLS],
          ['2–3', SHIP],
        ]),
      ).rows,
    ).toEqual([
      'Crew',
      '① Care Applies to: _1_ | ① Care Applies to: _1–2_',
      '① Care Applies to: _2–3_ | ① Care Applies to: _3_',
    ]);
  });

  it('is one new cell where a stage was put before others', () => {
    const before = table('2026-04-01', [
      ['1–2', TOOLS],
      ['3', SHIP],
    ]);
    const now = table('', [
      ['1', 'Is shown what there is.'],
      ['2', TOOLS],
      ['3', SHIP],
    ]);
    expect(told(before, now).rows).toEqual([
      'Crew',
      '① Care 1: _Is shown what there is._ | ',
      '① Care Applies to: _2_ | ① Care Applies to: _1–2_',
    ]);
    expect(told(now, before).rows).toEqual([
      'Crew',
      ' | ① Care 1: _Is shown what there is._',
      '① Care Applies to: _1–2_ | ① Care Applies to: _2_',
    ]);
  });

  it('is no name of a new cell that its row has', () => {
    const before = table('2026-04-01', [['1', TOOLS]]);
    const now = table('', [
      ['1', TOOLS],
      ['2', SHIP],
    ]);
    const named = (from: Edition, name: string): Edition => ({
      ...from,
      passages: new Map([
        ...from.passages,
        [`${care}/title`, { en: 'Care' }],
        [`${care}/stages/ii/name`, { en: name }],
      ]),
    });
    const titled = {
      ...before,
      passages: new Map([...before.passages, [`${care}/title`, { en: 'Care' }]]),
    };
    expect(told(titled, named(now, 'Care')).rows).toEqual(['Crew', `① Care 2: _${SHIP}_ | `]);
    expect(told(titled, named(now, 'Great care')).rows).toContain('① Care 2 Name: _Great care_ | ');
  });

  it('is no grade where a cell is new or gone, as its name says its grades', () => {
    const before = table('2026-04-01', [['1–3', TOOLS]]);
    const now = table('', [
      ['1–3', TOOLS],
      ['4', SHIP],
    ]);
    expect(told(before, now).rows).toEqual(['Crew', `① Care 4: _${SHIP}_ | `]);
    expect(historyOf([before], () => before)?.newest).toBeUndefined();
  });
});

describe('the editions of a handbook', () => {
  it('are compared with the content as it stands, and each with the next one', () => {
    const second = edition('2027-04-01', { '10-leave#title': 'Days off' });
    const history = historyOf([FIRST, second], () => second);
    expect(history?.steps.map(wayPath)).toEqual([
      '2026-04-01',
      '2027-04-01',
      '2026-04-01/2027-04-01',
    ]);
    expect(history?.newest?.before).toBe(FIRST);
  });

  it('are files with a line for each passage, and come back as they were', () => {
    const named = { ...FIRST, name: { en: 'April 2026' } };
    const written = writeEdition(named);
    expect(written.split('\n').filter((line) => line.includes('Nobody is asked why.'))).toEqual([
      '    "10-leave#1-p2": "Nobody is asked why.",',
    ]);
    expect(readEdition(JSON.parse(written))).toEqual(named);
    expect(readEdition({ ...(JSON.parse(written) as object), version: 2 })).toBeUndefined();
  });
});
