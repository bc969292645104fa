import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../src/model/edition/addresses.ts';
import type { Edition } from '../../../src/model/edition/edition.ts';
import { goneIn, type Gone } from '../../../src/model/edition/gone.ts';
import { historyOf } from '../../../src/model/edition/history.ts';

/** An edition in English with passages by their ids. */
const edition = (date: string, passages: Record<string, string>): Edition => ({
  date,
  name: {},
  languages: ['en'],
  places: new Map(),
  passages: new Map(Object.entries(passages).map(([id, text]) => [id, { en: text }])),
});

const gone = (editions: Edition[], now: Edition, locale: 'en' | 'ja' = 'en'): Gone =>
  goneIn(historyOf(editions, () => now) ?? { steps: [] }, locale);

/** Pages that are no more, each with the edition that says how it read and the pages that say it now. */
const told = ({ pages }: Gone): Record<string, string> =>
  Object.fromEntries(
    pages.map(({ name, edition: { date }, leads }) => [name, [date, ...leads].join(' → ')]),
  );

const WEEKS = 'Ask your superior two weeks before you are away.';
const WRITING = 'Leave of more than a month is agreed on in writing, by both.';

const FIRST = edition('2026-04-01', {
  '10-leave#title': 'Leave',
  '10-leave#1-p1': WEEKS,
  '10-leave#1-p2': WRITING,
  '20-work#title': 'Work',
  '20-work#2-p1': 'Be here in time.',
  'glossary#terms/leave/name': 'leave',
  'glossary#terms/work/name': 'work',
  'rubrics/crew#title': 'Crew',
  'rubrics/crew#grades/3/name': 'Mate',
  'rubrics/crew#competencies/care/title': 'Care',
  'rubrics/crew#competencies/care/stages/i/text': 'Looks after the tools.',
  'rubrics/crew#competencies/care/stages/ii/text': 'Looks after the whole ship.',
});

const without = (from: Edition, keys: RegExp, more: Record<string, string> = {}): Edition => {
  const kept = [...from.passages].filter(([id]) => !keys.test(id));
  return edition('', { ...Object.fromEntries(kept.map(([id, { en = '' }]) => [id, en])), ...more });
};

describe('the addresses of a passage', () => {
  it('are those of its own page first, then of others that show it', () => {
    expect(addressesOf('23-training#2-3-4-p2', FIRST)).toEqual([
      { page: 'training', anchor: '2-3-4-p2' },
    ]);
    expect(addressesOf('23-training#note-1', FIRST)).toEqual([{ page: 'training' }]);
    expect(addressesOf('glossary#terms/ojt/definition', FIRST)).toEqual([
      { page: 'glossary', anchor: 'ojt' },
    ]);
    expect(addressesOf('rubrics/crew#competencies/care/stages/ii/text', FIRST)).toEqual([
      { page: 'rubrics/crew/care', anchor: 'care-ii' },
      { page: 'rubrics/crew', anchor: 'care-ii' },
    ]);
    expect(addressesOf('overview#purpose/label', FIRST)).toEqual([]);
  });

  it('are never outside the site, and never those of its own pages', () => {
    expect(addressesOf('10-..#1-p1', FIRST)).toEqual([]);
    expect(addressesOf('rubrics/../../etc#notes/1/text', FIRST)).toEqual([]);
    expect(
      addressesOf('rubrics/crew#competencies/%2e%2e/title', FIRST).map(({ page }) => page),
    ).toEqual(['rubrics/crew']);
    expect(addressesOf('10-search#1-p1', FIRST)).toEqual([]);
  });
});

describe('pages that are no more', () => {
  it('are none where all stayed, or only moved in the order of reading', () => {
    expect(told(gone([FIRST], FIRST))).toEqual({});
    const now = without(FIRST, /^10-/u, { '30-leave#title': 'Leave', '30-leave#3-p1': WEEKS });
    expect(told(gone([FIRST], now))).toEqual({});
  });

  it('lead to the pages that say most of it now, in its words or much like them', () => {
    const now = without(FIRST, /^10-/u, {
      '20-work#2-p2': WEEKS.replace('two', 'three'),
      '30-forms#3-p1': WRITING,
    });
    const found = gone([FIRST], now);
    expect(told(found)).toEqual({ leave: '2026-04-01 → forms → work' });
    expect(found.pages[0]?.passages.map(({ anchor, now }) => [anchor, now])).toEqual([
      [undefined, undefined],
      ['1-p1', '20-work#2-p2'],
      ['1-p2', '30-forms#3-p1'],
    ]);
  });

  it('are those of grades, competencies, tables and the glossary, too', () => {
    const now = without(FIRST, /grades|care|glossary/u);
    expect(Object.keys(told(gone([FIRST], now)))).toEqual([
      'glossary',
      'rubrics/crew/grade-3',
      'rubrics/crew/care',
    ]);
    expect(Object.keys(told(gone([FIRST], without(FIRST, /^rubrics/u))))).toEqual([
      ...['rubrics/crew', 'rubrics', 'rubrics/crew/grade-3', 'rubrics/crew/care'],
    ]);
  });

  it('read as in the newest edition that had them', () => {
    const second = {
      ...without(FIRST, /^20-/u, { '10-leave#1-p1': WEEKS.replace('two', 'six') }),
      date: '2027-04-01',
    };
    const third = { ...without(second, /^10-/u), date: '2028-04-01' };
    const now = without(third, /^rubrics/u);
    const found = gone([FIRST, second, third], now);
    expect(told(found)).toMatchObject({
      leave: '2027-04-01',
      work: '2026-04-01',
      'rubrics/crew': '2028-04-01',
    });
    const leave = found.pages.find(({ name }) => name === 'leave');
    expect(leave?.passages[1]?.text).toContain('six');
  });

  it('are none in a language that the edition did not have', () => {
    expect(told(gone([FIRST], without(FIRST, /^10-/u), 'ja'))).toEqual({});
  });
});

describe('places that are no more on pages that are there', () => {
  it('lead to what has their words now, or to how they read', () => {
    const now = without(FIRST, /1-p2|terms\/leave|stages\/ii|grades\/3/u, {
      '10-leave#1-2-p1': WRITING,
    });
    const { pages, places } = gone([FIRST], now);
    expect(pages.map(({ name }) => name)).toEqual(['rubrics/crew/grade-3']);
    const said = [...places].map(([page, found]) => [
      page,
      ...found.map(({ passage }) => `${passage.anchor} → ${passage.now ?? ''}`),
    ]);
    expect(said).toEqual([
      ['leave', '1-p2 → 10-leave#1-2-p1'],
      ['glossary', 'leave → '],
      ['rubrics/crew', 'grade-3 → ', 'care-ii → '],
      ['rubrics/crew/care', 'care-ii → '],
    ]);
  });
});
