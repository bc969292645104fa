import { langTag } from '../../model/lang-tag.ts';
import { fill } from '../../i18n/template.ts';
import { paperSize } from '../../model/builder-choice.ts';
import {
  COMFORTABLE,
  growRows,
  MARGIN,
  planColumns,
  shareRows,
  SIZES,
  type PlannedColumn,
  type Room,
} from './layout.ts';
import {
  languageOf,
  make,
  makeEnd,
  makeFoot,
  makeHead,
  makeHeader,
  makeRows,
  titleOf,
  type SheetContent,
} from './sheet-parts.ts';

/** Pixels of a millimetre, as styles count them. */
const MM = 96 / 25.4;
/** Kept free on each page: printers draw letters a hair wider or taller than screens. */
const SLACK = 2 * MM;

/** The pages of a sheet, and in how many sets the participants are. */
export interface MadePages {
  pages: HTMLElement[];
  sets: number;
}

/** A set of pages as it was measured at a size of type. */
interface Measured {
  heights: number[];
  room: Room;
  pages: number[][];
}

/**
 * The pages of a sheet as they print. The type is the largest that keeps to the fewest pages on which it can be read
 * with comfort; smaller only where a row would not fit on a page. None where the paper is too small.
 *
 * @param host an element of the page in which rows can be measured without being seen
 * @param pageName a template that tells of a page which one it is
 */
export function makePages(
  content: SheetContent,
  host: HTMLElement,
  pageName: string,
): MadePages | undefined {
  const sets = planColumns(content.choice);
  if (!sets) return undefined;
  const size = sizeOf(content, sets, host);
  if (size === undefined) return undefined;
  const drafts = sets.flatMap((columns) => {
    const measured = measure(content, columns, size, host);
    return measured ? pagesOf(content, columns, size, measured) : [];
  });
  const title = titleOf(content);
  for (const [index, sheet] of drafts.entries()) {
    sheet.append(makeFoot(content, index + 1, drafts.length));
    sheet.role = 'group';
    sheet.ariaLabel = `${title}, ${fill(pageName, { page: index + 1, pages: drafts.length })}`;
  }
  return { pages: drafts, sets: sets.length };
}

/** The size of type in points; none where not even the smallest brings each row onto a page. */
function sizeOf(
  content: SheetContent,
  [columns = []]: readonly (readonly PlannedColumn[])[],
  host: HTMLElement,
): number | undefined {
  const pagesAt = (size: number): number =>
    measure(content, columns, size, host)?.pages.length ?? Infinity;
  const fewest = pagesAt(COMFORTABLE);
  if (fewest === Infinity) {
    return SIZES.find((size) => size < COMFORTABLE && pagesAt(size) < Infinity);
  }
  return SIZES.find((size) => size === COMFORTABLE || pagesAt(size) <= fewest);
}

/** A page without its foot, at its true size. */
function makeSheet(content: SheetContent, size: number, ...inside: HTMLElement[]): HTMLElement {
  const { width, height } = paperSize(content.choice);
  const sheet = make('div', 'sheet', make('div', 'sheet-body', ...inside));
  sheet.lang = langTag(languageOf(content));
  const set = (name: string, value: string): void => {
    sheet.style.setProperty(name, value);
  };
  set('--sheet-width', `${width}mm`);
  set('--sheet-height', `${height}mm`);
  set('--sheet-side', `${MARGIN.side}mm`);
  set('--sheet-top', `${MARGIN.top}mm`);
  set('--sheet-foot', `${MARGIN.foot}mm`);
  set('--sheet-type', `${size}pt`);
  return sheet;
}

function makeTable(
  content: SheetContent,
  columns: readonly PlannedColumn[],
  rows: readonly HTMLElement[],
): HTMLTableElement {
  const widths = columns.map(({ width }) => {
    const column = make('col', '');
    column.style.width = `${width}mm`;
    return column;
  });
  return make(
    'table',
    'sheet-table',
    make('colgroup', '', ...widths),
    makeHeader(content, columns),
    make('tbody', '', ...rows),
  );
}

/** Lays all rows of a set out at a size of type; none where one of them is taller than a page. */
function measure(
  content: SheetContent,
  columns: readonly PlannedColumn[],
  size: number,
  host: HTMLElement,
): Measured | undefined {
  const head = makeHead(content);
  const rows = makeRows(content, columns);
  const table = makeTable(content, columns, rows);
  const end = makeEnd(content);
  const foot = makeFoot(content, 99, 99);
  const sheet = makeSheet(content, size, head, table, end);
  sheet.append(foot);
  host.replaceChildren(sheet);
  const tall = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
  const heights = rows.map((row) => Math.max(tall(row), leastOf(content, row)));
  const whole =
    paperSize(content.choice).height * MM -
    (MARGIN.top + MARGIN.foot) * MM -
    tall(foot) -
    tall(table.tHead) -
    SLACK;
  const room = { first: whole - tall(head), further: whole, end: tall(end) };
  host.replaceChildren();
  const pages = shareRows(heights, room);
  return pages && { heights, room, pages };
}

/** How tall a row has to be, so that there is room to write: in pixels. */
function leastOf({ choice }: SheetContent, row: HTMLElement): number {
  if (row.className === 'sheet-role') return 0;
  if (choice.columns.includes('comment')) return 18 * MM;
  return choice.seats > 0 ? 9 * MM : 0;
}

/** How much a row may grow, in pixels: where nothing is written, text alone needs no more. */
function mostOf({ choice }: SheetContent): number {
  return (choice.columns.includes('comment') ? 20 : choice.seats > 0 ? 12 : 5) * MM;
}

function pagesOf(
  content: SheetContent,
  columns: readonly PlannedColumn[],
  size: number,
  { heights, room, pages }: Measured,
): HTMLElement[] {
  const rows = makeRows(content, columns);
  return pages.map((places, index) => {
    const first = index === 0;
    const last = index === pages.length - 1;
    const free = (first ? room.first : room.further) - (last ? room.end : 0);
    const own = places.map((place) => heights[place] ?? 0);
    const grown = growRows(own, free, mostOf(content));
    const shown = places.flatMap((place, at) => {
      const row = rows[place];
      if (!row) return [];
      row.style.height = `${grown[at] ?? 0}px`;
      return row;
    });
    return makeSheet(
      content,
      size,
      ...(first ? [makeHead(content)] : []),
      ...(shown.length > 0 ? [makeTable(content, columns, shown)] : []),
      ...(last ? [makeEnd(content)] : []),
    );
  });
}
