import { fileOf } from '../passage-id.ts';
import type { Said, Snapshot } from './edition.ts';

/** The beginning of the ids of what a cell says. */
const CELL = /^(rubrics\/[^#]+#competencies\/[^/]+)\/stages\/[^/]+(?=\/)/u;

/**
 * The same with the grades over which each cell of its tables stands, told as a passage of the cell, `A–C`: which they
 * are is part of what a table says. Places tell them, in editions that were kept by earlier versions, too.
 */
export function withSpans<T extends Snapshot>(snapshot: T): T {
  const { passages, places } = snapshot;
  const all = new Map<string, Said>();
  const list = [...passages];
  list.forEach(([id, said], at) => {
    all.set(id, said);
    const [cell, competency = ''] = CELL.exec(id) ?? [];
    const next = list[at + 1]?.[0] ?? '';
    if (cell === undefined || (fileOf(next) === fileOf(id) && CELL.exec(next)?.[0] === cell))
      return;
    const span = spanOf(places.get(cell), places.get(competency));
    if (span) all.set(`${cell}/grades`, span);
  });
  return { ...snapshot, passages: all };
}

/** What a cell is called, `① Ethics A–C`, without what its row is called, `① Ethics`. */
function spanOf(cell: Said = {}, row: Said = {}): Said | undefined {
  const spans = Object.entries(cell).flatMap(([locale, label]) => {
    const start = `${row[locale as keyof Said] ?? ''} `;
    return label.startsWith(start) && label !== start ? [[locale, label.slice(start.length)]] : [];
  });
  return spans.length > 0 ? (Object.fromEntries(spans) as Said) : undefined;
}
