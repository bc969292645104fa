import type { PdfFile, PdfObject } from './pdf-file.ts';

/** The objects of a file by their numbers. */
type Objects = Map<number, PdfObject>;

/**
 * Typst tags the header row of a table only, and names the columns that a cell belongs to. This makes the first cell
 * of each further row a row header with an id, and lets each data cell name it, too, as PDF/UA-1 asks of tables whose
 * headers are not plain to see.
 */
export function addRowHeaders({ objects }: PdfFile): void {
  const ids = new Map<string, number>();
  for (const [, { text }] of [...objects]) {
    if (typeOf(text) !== 'Table') continue;
    const rows = rowsOf(objects, text);
    if (hasColumnsAlone(objects, rows)) continue;
    for (const row of rows) tagRow(objects, row, ids);
  }
  const root = [...objects.values()].find(({ text }) => text.includes('/Type /StructTreeRoot'));
  if (root && ids.size > 0) root.text = withIds(root.text, ids);
}

/** The numbers of a table's rows, which stand in its head, body or foot. */
function rowsOf(objects: Objects, table: string): number[] {
  return childrenOf(table).flatMap((child) => {
    const text = objects.get(child)?.text ?? '';
    if (typeOf(text) === 'TR') return child;
    return ['THead', 'TBody', 'TFoot'].includes(typeOf(text)) ? rowsOf(objects, text) : [];
  });
}

/** Whether the first row alone has headings: the template sets their words in emphasis. */
function hasColumnsAlone(objects: Objects, [head = 0]: readonly number[]): boolean {
  const typeAt = (number: number): string => typeOf(objects.get(number)?.text ?? '');
  const first = childrenOf(objects.get(head)?.text ?? '').find((each) => typeAt(each) === 'TH');
  let [inner] = childrenOf(objects.get(first ?? 0)?.text ?? '');
  while (inner !== undefined && /^(?:P|Div|NonStruct)$/u.test(typeAt(inner))) {
    [inner] = childrenOf(objects.get(inner)?.text ?? '');
  }
  return inner !== undefined && typeAt(inner) === 'Em';
}

function tagRow(objects: Objects, row: number, ids: Map<string, number>): void {
  const cells = childrenOf(objects.get(row)?.text ?? '').flatMap((number) => {
    const object = objects.get(number);
    return object && ['TH', 'TD'].includes(typeOf(object.text)) ? { number, object } : [];
  });
  if (cells.every(({ object }) => typeOf(object.text) === 'TH')) return;
  const [first] = cells;
  if (!first || isEmpty(first.object)) return;
  const id = `(R${row})`;
  cells.forEach(({ number, object }, index) => {
    if (index === 0) {
      ids.set(id, number);
      const header = object.text.replace('/S /TD', `/S /TH /ID ${id}`);
      object.text = withAttribute(header, '/Scope /Row');
    } else {
      const [, columns = ''] = HEADERS.exec(object.text) ?? [];
      const headers = `/Headers [${[id, columns].join(' ').trim()}]`;
      object.text = withAttribute(object.text.replace(HEADERS, ''), headers);
    }
  });
}

/** Whether nothing is in an element, neither another one nor content of a page: a cell without words heads no row. */
function isEmpty({ text }: PdfObject): boolean {
  return !/\/K \[\s*[^\]\s]/u.test(text);
}

const HEADERS = /\/Headers \[([^\]]*)\] ?/u;

/** An element with one more attribute of those that tables have. */
function withAttribute(text: string, attribute: string): string {
  if (text.includes('/O /Table')) return text.replace('/O /Table', `/O /Table ${attribute}`);
  const own = `<< /O /Table ${attribute} >>`;
  if (text.includes('/A [')) return text.replace('/A [', `/A [${own} `);
  if (text.includes('/A ')) throw new Error(`A cell has attributes of another form: ${text}`);
  return text.replace(/>>$/u, `/A [${own}] >>`);
}

/** The structure's root with more ids, all of them in the order of their bytes, by which they are looked up. */
function withIds(root: string, ids: ReadonlyMap<string, number>): string {
  const tree = /\/IDTree << \/Names \[(.*?)\] >>/u;
  const [, names = ''] = tree.exec(root) ?? [];
  if (!names && root.includes('/IDTree')) throw new Error('The ids are in a tree of another form');
  const all = [
    ...[...names.matchAll(/(\((?:\\.|[^\\()])*\)) (\d+) 0 R/gu)].map(
      ([, id = '', number]) => [id, Number(number)] as const,
    ),
    ...ids,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = all.map(([id, number]) => `${id} ${number} 0 R`).join(' ');
  return `${root.replace(tree, '').replace(/>>$/u, '')}/IDTree << /Names [${list}] >> >>`;
}

/** The kind of a structure element: `TR`; none for other objects. */
function typeOf(text: string): string {
  return (text.includes('/Type /StructElem') && /\/S \/(\w+)/u.exec(text)?.[1]) || '';
}

/** The numbers of the elements in an element, without what is on the page. */
function childrenOf(text: string): number[] {
  const [, kids = ''] = /\/K \[([^\]]*)\]/u.exec(text) ?? [];
  return [...kids.matchAll(/(\d+) 0 R/gu)].map(([, number]) => Number(number));
}
