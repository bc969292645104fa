import { en } from '../../../src/i18n/editions/en.ts';
import type { Edition, Said } from '../../../src/model/edition/edition.ts';
import { historyOf } from '../../../src/model/edition/history.ts';
import { changesIn, type Side } from '../../../src/model/edition/rows.ts';

const places: Record<string, Said> = {
  '10-leave': { en: '1 Leave' },
  '10-leave#1': { en: '1' },
  '10-leave#1-2': { en: '1-②' },
  'rubrics/crew': { en: 'Crew' },
  'rubrics/crew#competencies/care/stages/i': { en: '① Care Grade 1–Grade 2' },
};

/** An edition in English with passages by their ids. */
export const edition = (
  date: string,
  passages: Record<string, string>,
  more: Said = {},
): Edition => ({
  date,
  name: {},
  languages: ['en'],
  places: new Map(Object.entries(places)),
  passages: new Map(Object.entries(passages).map(([id, text]) => [id, { en: text, ...more }])),
});

/** What changed, one line a row: underscores stand around what is underlined. */
export function told(before: Edition, after: Edition): { rows: string[]; moves: string[] } {
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
