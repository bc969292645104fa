import { join } from 'node:path';
import { CONTENT } from '../../content-folder.ts';
import {
  changeCounts,
  editionWords,
  wayLead,
  wayTitle,
  type EditionWords,
} from '../../i18n/editions/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { fill } from '../../i18n/template.ts';
import { wayPath, type Step } from '../../model/edition/history.ts';
import { changesIn, type Row, type Side } from '../../model/edition/rows.ts';
import type { SheetDraft, SheetSource } from './sheet.ts';

/** What changed since each edition, and with each, as tables of new and old text; those alone in which anything did. */
export function changesSheets(source: SheetSource): SheetDraft[] {
  return (source.history?.steps ?? []).flatMap((step) => changesSheet(source, step) ?? []);
}

function changesSheet(source: SheetSource, step: Step): SheetDraft | undefined {
  const { handbook, locale, urls } = source;
  const words = editionWords(locale);
  const changes = changesIn(step, locale, words);
  if (changes.groups.length === 0) return undefined;
  const name = wayTitle(step, locale);
  const way = wayPath(step);
  return {
    path: `changes-${way.replace('/', '-')}`,
    title: `${name} | ${handbook.title[locale]}`,
    name,
    label: name,
    address: urls.page(locale, `changes/${way}`),
    source: join(CONTENT, 'editions', `${step.before.date}.json`),
    data: {
      size: 9.5,
      over: handbook.title[locale],
      heading: name,
      lead: wayLead(step, locale),
      counts: changeCounts(changes, locale),
      columns: [words.place, words.after, words.before],
      groups: changes.groups.map(({ title, rows }) => ({
        title,
        rows: rows.map((row) => ({ ...rowData(row, words), breaks: isLong(row) })),
      })),
      moved: words.moved,
      moves: changes.moves.map(({ before, after }) =>
        fill(words.movedTo, { before: before.label, after: after.label }),
      ),
      notice: noticeIn(handbook, locale) ?? null,
    },
  };
}

/** So many letters fill a third of a page, in the wider letters of Japanese. */
const LONG = 500;

/** Whether a row may go on on the next page; others stay together, as both texts are compared at one look. */
function isLong(row: Row): boolean {
  const sides = [...('before' in row ? [row.before] : []), ...('after' in row ? [row.after] : [])];
  return sides.some(({ stretches }) => stretches.map(({ text }) => text).join('').length > LONG);
}

/** A row as the template takes it. */
function rowData(row: Row, words: EditionWords): object {
  const word = (said: string): object => ({ place: null, word: said, stretches: [] });
  if (row.kind === 'same') {
    const same = word(words.same);
    return { label: words.same, after: same, before: same };
  }
  if (row.kind === 'added') {
    return { label: row.after.label, after: sideData(row.after), before: word(words.added) };
  }
  const before = sideData(row.before);
  if (row.kind === 'removed')
    return { label: row.before.label, after: word(words.removed), before };
  const { label } = row.after;
  const place = row.before.label === label ? null : row.before.label;
  return { label, after: sideData(row.after), before: { ...before, place } };
}

function sideData({ stretches, isHeading }: Side): object {
  return { place: null, word: null, stretches, heading: isHeading };
}
