import type { Locale } from '../locale.ts';
import type { Snapshot } from './edition.ts';
import type { Spoken } from './align.ts';
import { groupLabel, placeLabel, type PlaceWords } from './label.ts';
import type { Pair } from './pairs.ts';
import { isData, isHeading, isSpan } from './passage-kinds.ts';
import { sidesOf, type Stretch } from './sides.ts';
import { fileOf } from '../passage-id.ts';

/** What a passage says at one of the two times. */
export interface Side {
  id: string;
  /** Where it stands. */
  label: string;
  stretches: readonly Stretch[];
  isHeading: boolean;
}

/**
 * A row of a table of old and new: what was changed; what is new, or gone; or passages that are the same, as one row.
 */
export type Row =
  | { kind: 'changed'; before: Side; after: Side }
  | { kind: 'added'; after: Side }
  | { kind: 'removed'; before: Side }
  | { kind: 'same' };

/** The rows of a section, or of a file of data. */
export interface RowGroup {
  id: string;
  title: string;
  rows: readonly Row[];
}

/** A passage whose words are the same, at another place. */
export interface Move {
  before: Side;
  after: Side;
}

/** What changed from one time to another, as a language says it. */
export interface Changes {
  groups: readonly RowGroup[];
  moves: readonly Move[];
}

/** Two times, the earlier one first, with what became of each passage. */
export interface Compared {
  before: Snapshot;
  after: Snapshot;
  pairs: readonly Pair[];
}

/** What changed, in the words of a language, by section and table, in the order of the later time. */
export function changesIn(
  { before, after, pairs }: Compared,
  locale: Locale,
  words: PlaceWords,
): Changes {
  const rows = new Map<string, Row[]>();
  const moves: Move[] = [];
  const side = (snapshot: Snapshot, { id }: Spoken, stretches: readonly Stretch[]): Side => ({
    id,
    stretches,
    label: placeLabel(snapshot, id, locale, words),
    isHeading: isHeading(id),
  });
  // An edition from before a language was added says nothing in it: not all of that is new.
  for (const pair of before.languages.includes(locale) ? pairs : []) {
    const group = fileOf((pair.after ?? pair.before)?.id ?? '');
    const list = rows.get(group) ?? [];
    rows.set(group, list);
    const [then, now] = [pair.before?.texts[locale], pair.after?.texts[locale]];
    if (pair.before && pair.after && then !== undefined && then === now) {
      // Between rows of a section, what is left out is told once.
      if (!isData(pair.after.id) && list.at(-1)?.kind !== 'same') list.push({ kind: 'same' });
      if (pair.before.id !== pair.after.id && !isData(pair.after.id)) {
        const plain = [{ text: now, marked: false }];
        moves.push({
          before: side(before, pair.before, plain),
          after: side(after, pair.after, plain),
        });
      }
    } else if (pair.before && pair.after && then !== undefined && now !== undefined) {
      // Two grades are a name, of which no part means anything alone.
      const [old, fresh] = isSpan(pair.after.id)
        ? [[{ text: then, marked: true }], [{ text: now, marked: true }]]
        : sidesOf(then, now, locale);
      list.push({
        kind: 'changed',
        before: side(before, pair.before, old),
        after: side(after, pair.after, fresh),
      });
    } else if (isTold(pair.after ? after : before, pair.after ?? pair.before, locale)) {
      // A cell that is new, or gone, is called by its grades and its row.
    } else if (pair.after && now !== undefined) {
      list.push({ kind: 'added', after: side(after, pair.after, [{ text: now, marked: true }]) });
    } else if (pair.before && then !== undefined) {
      list.push({
        kind: 'removed',
        before: side(before, pair.before, [{ text: then, marked: true }]),
      });
    }
  }
  return {
    groups: [...rows].flatMap(([id, list]) => {
      if (list.every(({ kind }) => kind === 'same')) return [];
      const at = after.places.has(id) ? after : before;
      return { id, title: groupLabel(at, id, locale, words), rows: list };
    }),
    // Of a section that has another name only, every place would be one.
    moves: moves.filter((move) => move.before.label !== move.after.label),
  };
}

/** Whether a passage of a cell says no more than its row and column: its grades, and a name that is its competency's. */
function isTold({ passages }: Snapshot, spoken: Spoken | undefined, locale: Locale): boolean {
  const { id, texts } = spoken ?? { id: '', texts: {} };
  if (isSpan(id)) return true;
  const [, row] = /^(rubrics\/[^#]+#competencies\/[^/]+)\/stages\/[^/]+\/name$/u.exec(id) ?? [];
  return row !== undefined && passages.get(`${row}/title`)?.[locale] === texts[locale];
}

/** Whether anything in a group of languages reads differently. */
export function isChanged({ before, after }: Pair): boolean {
  if (!before || !after) return true;
  // What stands in tables has no place that readers count.
  if (before.id !== after.id && !isData(after.id)) return true;
  const texts = (said: Spoken['texts']): string => JSON.stringify(Object.entries(said).sort());
  return texts(before.texts) !== texts(after.texts);
}
