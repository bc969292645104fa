import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/editions/en.ts';
import { addressesOf } from '../../../src/model/edition/addresses.ts';
import type { Edition } from '../../../src/model/edition/edition.ts';
import { formsOf, goneIn, type Gone, type GonePage } from '../../../src/model/edition/gone.ts';
import { historyOf } from '../../../src/model/edition/history.ts';
import { pageLabel } from '../../../src/model/edition/label.ts';
import { edition, told } from './told-changes.ts';

/** A step of the reading path by what it reads, with what it says. */
type PathStep = readonly [read: string, said: Readonly<Record<string, string>>];

const LEAVE = {
  '10-leave#title': 'Leave',
  '10-leave#1-2': 'Long leave',
  '10-leave#1-2-p1': 'Leave of more than a month is agreed on in writing.',
};
const AWAY: PathStep = ['1-1', { why: 'Everyone is away some day: so this comes first.' }];
const LONG: PathStep = ['1-2', { why: 'What to write, and to whom.', question: 'Where to?' }];
const CREW: PathStep = ['3-1+3-2', { title: 'The crew', why: 'With whom you sail on this ship.' }];
const LAND: PathStep = ['4-1', { title: 'Ashore', why: 'How to go on land.', check: 'When?' }];

/** A handbook with a reading path. */
const path = (date: string, ...steps: PathStep[]): Edition =>
  edition(date, {
    ...LEAVE,
    ...Object.fromEntries(
      steps.flatMap(([read, said]) =>
        Object.entries(said).map(([part, text]) => [`orientation#steps/${read}/${part}`, text]),
      ),
    ),
  });

const FIRST = path('2026-04-01', AWAY, LONG, CREW, LAND);

const gone = (now: Edition, ...editions: Edition[]): Gone =>
  goneIn(historyOf(editions.length > 0 ? editions : [FIRST], () => now) ?? { steps: [] }, 'en');

/** What became of pages: the edition that says how they read, what they were called, and what they lead to. */
const said = (pages: Iterable<GonePage>): Record<string, string> =>
  Object.fromEntries(
    [...pages].map(({ name, edition: then, after, leads, above }) => {
      const lead = leads[0] ?? above;
      const to = lead === undefined ? 'home' : pageLabel(after, lead, 'en', en);
      return [name, `${then.date} ${pageLabel(then, name, 'en', en)} → ${to}`];
    }),
  );

describe('the addresses of a step of the reading path', () => {
  it('are its page by its number at that time, and its place on the path', () => {
    const id = 'orientation#steps/3-1+3-2/title';
    expect(addressesOf(id, FIRST)).toEqual([
      { page: 'start/3' },
      { page: 'start', anchor: 'step-3' },
    ]);
    expect(addressesOf(id, path('', CREW)).map(({ page }) => page)).toEqual(['start/1', 'start']);
    expect(addressesOf('orientation#steps/4-1/check/because', FIRST)).toEqual([
      { page: 'start/4', anchor: 'check' },
      { page: 'start', anchor: 'step-4' },
    ]);
  });
});

describe('steps of the reading path that are no more', () => {
  it('leave the last number free, whose page leads to its own step; the others tell what stood there', () => {
    const { pages, places, replaced } = gone(path('', AWAY, CREW, LAND));
    expect(said(pages)).toEqual({
      'start/4': '2026-04-01 For newcomers Step 4 Ashore → For newcomers Step 3 Ashore',
    });
    // What reads long leave, and has no title, is called as what it reads.
    expect(said(replaced.values())).toEqual({
      'start/2': '2026-04-01 For newcomers Step 2 Long leave → For newcomers',
      'start/3': '2026-04-01 For newcomers Step 3 The crew → For newcomers Step 2 The crew',
    });
    expect(replaced.get('start/2')?.leads).toEqual([]);
    const leads = [...places].map(([page, found]) => [
      page,
      ...found.map(({ passage }) => `${passage.anchor} → ${passage.now ?? ''}`),
    ]);
    expect(leads).toEqual([
      ['start/2', 'question → '],
      ['start', 'step-4 → orientation#steps/4-1/title'],
    ]);
  });

  it('lead to the path where nothing has their words now', () => {
    expect(said(gone(path('', AWAY, LONG, CREW)).pages)).toEqual({
      'start/4': '2026-04-01 For newcomers Step 4 Ashore → For newcomers',
    });
  });

  it('take no address with them where steps are renamed, or put in another order', () => {
    const renamed: PathStep = ['3-1+3-2', { ...CREW[1], title: 'Those on board' }];
    expect(gone(path('', AWAY, LONG, renamed, LAND))).toEqual({
      ...{ pages: [], places: new Map(), replaced: new Map() },
    });
    const { pages, replaced } = gone(path('', AWAY, CREW, LONG, LAND));
    expect(pages).toEqual([]);
    expect(said(replaced.values())).toEqual({
      'start/2': '2026-04-01 For newcomers Step 2 Long leave → For newcomers Step 3 Long leave',
      'start/3': '2026-04-01 For newcomers Step 3 The crew → For newcomers Step 2 The crew',
    });
  });

  it('are known by their words where what they read has other numbers', () => {
    // The crew reads what the step on land read before.
    const now = path('', AWAY, ['4-1', CREW[1]], ['5-1', LAND[1]]);
    expect(said(gone(now).pages)).toEqual({
      'start/4': '2026-04-01 For newcomers Step 4 Ashore → For newcomers Step 3 Ashore',
    });
    expect(told(FIRST, now).rows.filter((row) => /crew|land|shore/u.test(row))).toEqual([]);
  });

  it('read as in the newest edition that had so many', () => {
    const second = path('2027-04-01', AWAY, CREW, LONG);
    const { pages, replaced } = gone(path('', AWAY, CREW), FIRST, second);
    expect(said(pages)).toEqual({
      'start/3': '2027-04-01 For newcomers Step 3 Long leave → For newcomers',
      'start/4': '2026-04-01 For newcomers Step 4 Ashore → For newcomers',
    });
    expect(said(replaced.values())).toEqual({
      'start/2': '2026-04-01 For newcomers Step 2 Long leave → For newcomers',
    });
  });

  it('lead home where there is no path at all, and so does all of the path', () => {
    const { pages, places } = gone(path(''));
    expect(Object.entries(said(pages)).map(([name, to]) => [name, to.split(' → ')[1]])).toEqual([
      ...['start/1', 'start', 'start/2', 'start/3', 'start/4'].map((name) => [name, 'home']),
    ]);
    expect(places).toEqual(new Map());
    const forms = pages.flatMap((page) =>
      formsOf(page, { handbook: {}, official: [] } as never, 'en'),
    );
    expect(forms.sort()).toEqual([
      ...['start', 'start/1', 'start/2', 'start/3', 'start/4', 'start/all', 'start/end'],
    ]);
    const moved = edition('', { ...LEAVE, '10-leave#1-3-p1': AWAY[1]['why'] ?? '' });
    expect(said(gone(moved).pages)).toMatchObject({
      'start/1': '2026-04-01 For newcomers Step 1 → 1 Leave',
    });
  });
});
