import { endsSentence, readPolicyMark } from '../../i18n/policy-marks.ts';
import type { Line } from '../read-lines.ts';
import { gramsOf, type Weights } from '../../passages/likeness.ts';
import type { Places } from './places.ts';
import { gradesIn, namesStage, type TableLine } from './table-pieces.ts';

/** A line with that much of it in a table's passage may be of the table. */
const ALIKE = 0.4;
/** So many lines that are unlike a table's end it. */
const LONGEST_GAP = 8;
/** So many lines at most between two parts of a table belong to it. */
const NEAR = 3;

/**
 * Parts the lines of tables, which are read cell by cell, from running text: a table begins where several grades are
 * named, or a stage, and goes on as long as lines are more like its cells than like sections.
 */
export function findTables(
  lines: readonly Line[],
  places: Places,
  weights: Weights,
  grades: ReadonlySet<string>,
): { running: Line[]; tables: TableLine[][] } {
  const inTable = places.inOrder.filter(({ part }) => part.startsWith('rubrics/'));
  const outside = places.inOrder.filter(({ part }) => !part.startsWith('rubrics/'));
  const likest = (text: string, among: Places['inOrder']): number => {
    const grams = gramsOf(text);
    return Math.max(0, ...among.map((place) => weights.share(grams, place.grams)));
  };
  const heads = lines.flatMap(({ text }, at) => (gradesIn(text, grades) ? [at] : []));
  const stages = lines.findIndex(({ text }) => namesStage(text));
  const begins = heads.length === 0 && stages >= 0 && inTable.length > 0 ? [stages] : heads;
  const taken = new Set<number>();
  begins.forEach((head, index) => {
    if (taken.has(head)) return;
    let last = head;
    for (let at = head + 1; at < (begins[index + 1] ?? lines.length); at += 1) {
      const text = lines[at]?.text ?? '';
      if (at - last > LONGEST_GAP) break;
      const goesOn = at === last + 1 && !endsSentence(lines[last]?.text ?? '') && at > head + 1;
      const isOwn = namesStage(text) || gradesIn(text, grades) || isBare(text);
      const share = likest(text, inTable);
      const isBelow = share > ALIKE && share > likest(text, outside);
      if (isOwn || isBelow || (goesOn && readPolicyMark(text) === undefined && share >= 0.2)) {
        last = at;
      }
    }
    // The heads of some grades stand further down in the same table.
    const next = begins[index + 1];
    const end = next !== undefined && next - last <= NEAR ? next - 1 : last;
    for (let at = head; at <= end; at += 1) taken.add(at);
  });
  const tables: TableLine[][] = [];
  lines.forEach(({ text, line }, at) => {
    if (!taken.has(at)) return;
    if (!taken.has(at - 1) || begins.includes(at)) tables.push([]);
    tables.at(-1)?.push({ text, line });
  });
  // What stands behind a table is no part of the paragraph before it.
  const running = lines.flatMap((line, at) => {
    if (taken.has(at)) return [];
    return [taken.has(at - 1) ? { ...line, page: true, gap: Math.max(2, line.gap) } : line];
  });
  return { running, tables };
}

/** Whether a line is a character alone, or the number of a row. */
function isBare(text: string): boolean {
  return [...text].length === 1;
}
