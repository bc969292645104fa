import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/editions/en.ts';
import { readEdition, writeEdition, type Said } from '../../../src/model/edition/edition.ts';
import { historyOf, wayPath } from '../../../src/model/edition/history.ts';
import { changesIn } from '../../../src/model/edition/rows.ts';
import { edition, told } from './told-changes.ts';

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
