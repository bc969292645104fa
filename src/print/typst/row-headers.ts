import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** Nothing else waits for its turn while a file is made: no pause between objects. */
const AT_ONCE = { parseSpeed: Infinity, objectsPerTick: Infinity };

/**
 * Typst tags the header row of a table only. This makes the first cell of each further row a row header, gives every
 * header an id, and lets each data cell name its row and all the columns that it spans, as PDF/UA-1 asks of tables
 * whose headers are not plain to see.
 */
export async function addRowHeaders(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { ...AT_ONCE, updateMetadata: false });
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return bytes;
  const refs = new Map(
    pdf.context.enumerateIndirectObjects().map(([ref, object]) => [object, ref]),
  );
  const ids: [string, PDFObject][] = [];
  const identify: Identify = (element, id) => {
    element.set(PDFName.of('ID'), PDFHexString.fromText(id));
    ids.push([id, refs.get(element) ?? element]);
  };
  let tables = 0;
  walk(root, (element) => {
    if (typeOf(element) !== 'Table') return;
    tables += 1;
    tagTable(pdf, element, `t${tables}`, identify);
  });
  if (tables === 0) return bytes;
  addIdTree(pdf, root, ids);
  return pdf.save({ ...AT_ONCE, useObjectStreams: true, updateFieldAppearances: false });
}

/** Gives an element a name by which others find it. */
type Identify = (element: PDFDict, id: string) => void;

function tagTable(pdf: PDFDocument, table: PDFDict, name: string, identify: Identify): void {
  const rows: PDFDict[] = [];
  walk(table, (element) => {
    if (typeOf(element) === 'TR') rows.push(element);
  });
  const columns: string[] = [];
  rows.forEach((row, rowIndex) => {
    const cells = childrenOf(row).filter((cell) => ['TH', 'TD'].includes(typeOf(cell)));
    const header = cells.length > 0 && cells.every((cell) => typeOf(cell) === 'TH');
    let column = 0;
    const rowId = `${name}-r${rowIndex}`;
    cells.forEach((cell, index) => {
      const span = spanOf(cell);
      if (header) {
        for (let at = column; at < column + span; at += 1) columns[at] = `${name}-c${column}`;
        identify(cell, `${name}-c${column}`);
      } else if (index === 0) {
        cell.set(PDFName.of('S'), PDFName.of('TH'));
        setTableAttribute(pdf, cell, 'Scope', PDFName.of('Row'));
        identify(cell, rowId);
      } else {
        const named = [rowId, ...new Set(columns.slice(column, column + span))];
        setTableAttribute(
          pdf,
          cell,
          'Headers',
          pdf.context.obj(named.map((id) => PDFHexString.fromText(id))),
        );
      }
      column += span;
    });
  });
}

function addIdTree(pdf: PDFDocument, root: PDFDict, ids: [string, PDFObject][]): void {
  const names = pdf.context.obj([]) as PDFArray;
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, element] of sorted) {
    names.push(PDFHexString.fromText(id));
    names.push(element);
  }
  root.set(PDFName.of('IDTree'), pdf.context.register(pdf.context.obj({ Names: names })));
}

/** The attributes of a cell as a table's, made where there are none. */
function setTableAttribute(pdf: PDFDocument, cell: PDFDict, key: string, value: PDFObject): void {
  const own = tableAttributes(cell);
  if (own) {
    own.set(PDFName.of(key), value);
    return;
  }
  const made = pdf.context.obj({ O: PDFName.of('Table') }) as PDFDict;
  made.set(PDFName.of(key), value);
  const existing = cell.lookup(PDFName.of('A'));
  if (existing instanceof PDFArray) existing.push(made);
  else if (existing) cell.set(PDFName.of('A'), pdf.context.obj([existing, made]));
  else cell.set(PDFName.of('A'), made);
}

function tableAttributes(cell: PDFDict): PDFDict | undefined {
  const attributes = cell.lookup(PDFName.of('A'));
  const all =
    attributes instanceof PDFArray
      ? attributes.asArray().map((_each, index) => attributes.lookup(index))
      : [attributes];
  return all.find(
    (each): each is PDFDict =>
      each instanceof PDFDict && String(each.lookup(PDFName.of('O'))) === '/Table',
  );
}

function spanOf(cell: PDFDict): number {
  const span = tableAttributes(cell)?.lookup(PDFName.of('ColSpan'));
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

function typeOf(element: PDFDict): string {
  return String(element.lookup(PDFName.of('S')) ?? '').replace('/', '');
}

function childrenOf(element: PDFDict): PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  const list =
    kids instanceof PDFArray ? kids.asArray().map((_kid, index) => kids.lookup(index)) : [kids];
  return list.filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(PDFName.of('S')));
}

function walk(element: PDFDict, visit: (element: PDFDict) => void): void {
  visit(element);
  for (const child of childrenOf(element)) walk(child, visit);
}
