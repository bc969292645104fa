import type { PdfFile, PdfObject } from './pdf-file.ts';

/** A field to fill in, where the template has marked its place by a link to `field:` and its name. */
export interface FormField {
  /** Letters, digits and hyphens: `evidence-3`. The values of a filled-in sheet go by it. */
  name: string;
  /** What it asks for, in words that say so without what stands around it: screen readers tell it. */
  label: string;
  /** A box to tick, one line of text, or several that grow smaller where they would not fit. */
  kind: 'box' | 'line' | 'lines';
}

/** What a field takes besides its place and its name, by its kind. */
const KINDS = {
  box: { type: '/FT /Btn', look: '/ZaDb 0 Tf 0 g' },
  line: { type: '/FT /Tx', look: '/Helv 10 Tf 0 g' },
  // As large as the text allows: nothing that is written is missing in print.
  lines: { type: '/FT /Tx /Ff 4096', look: '/Helv 0 Tf 0 g' },
} as const satisfies Record<FormField['kind'], { type: string; look: string }>;

/**
 * The fonts of what is filled in. They are told and not embedded: the form as it is draws no letter with them, and a
 * program that lets people write takes a font of its own for every letter that they lack, Japanese for one.
 */
const FONTS = {
  Helv: '/BaseFont /Helvetica /Encoding /WinAnsiEncoding',
  ZaDb: '/BaseFont /ZapfDingbats',
};

/** The link of a field as the compiler writes it. */
const LINK = /\/A << [^<>]*\/URI \(field:([\w-]+)\) >>/u;

/**
 * Makes fields of the links that mark their places. The compiler has tagged these: each has an element of its own in the
 * structure, in the order of reading, and an entry by which it is found from the page. What is printed stays the same.
 *
 * @throws where a place has no field, or a field has no place
 */
export function addFormFields({ objects }: PdfFile, fields: readonly FormField[]): void {
  const left = new Map(fields.map((field) => [field.name, field]));
  const add = adder(objects);
  const looks = new Map<string, string>();
  /** A drawing, which is in the file once. */
  const lookOf: LookOf = (size, drawing) => {
    const key = `${size.join(' ')} ${drawing}`;
    const known = looks.get(key) ?? add(drawn(size, drawing));
    looks.set(key, known);
    return known;
  };
  const placed = [...objects].flatMap(([number, object]) => {
    const [, name] = LINK.exec(object.text) ?? [];
    if (name === undefined) return [];
    const field = left.get(name);
    if (!field) throw new Error(`There is no field for the place ${name}`);
    left.delete(name);
    object.text = widget(object.text, field, lookOf);
    tagAsForm(objects, number);
    return `${number} 0 R`;
  });
  if (left.size > 0) throw new Error(`There is no place for ${[...left.keys()].join(', ')}`);
  if (placed.length > 0) addForm(objects, placed, add);
}

/** Adds objects after all others, and tells how they are named in these. */
function adder(objects: Objects): (object: PdfObject) => string {
  let last = Math.max(...objects.keys());
  return (object) => {
    last += 1;
    objects.set(last, object);
    return `${last} 0 R`;
  };
}

/** Tells in the catalog that the file is a form. */
function addForm(
  objects: Objects,
  fields: readonly string[],
  add: (object: PdfObject) => string,
): void {
  const catalog = [...objects.values()].find(({ text }) => text.includes('/Type /Catalog'));
  if (!catalog) throw new Error('The PDF has no catalog');
  const fonts = Object.entries(FONTS).map(([name, font]) => {
    const text = `<< /Type /Font /Subtype /Type1 ${font} >>`;
    return `/${name} ${add({ text, bytes: undefined })}`;
  });
  const parts = [
    `/Fields [${fields.join(' ')}]`,
    `/DR << /Font << ${fonts.join(' ')} >> >>`,
    '/DA (/Helv 0 Tf 0 g)',
  ];
  catalog.text = catalog.text.replace(/>>$/u, `/AcroForm << ${parts.join(' ')} >> >>`);
}

type Objects = PdfFile['objects'];
type Size = readonly [width: number, height: number];
type LookOf = (size: Size, drawing: string) => string;

/** A link's annotation as the widget of a field, which is the field at once. */
function widget(link: string, { name, label, kind }: FormField, lookOf: LookOf): string {
  const { type, look } = KINDS[kind];
  const [left = 0, low = 0, right = 0, high = 0] = (/\/Rect \[([^\]]*)\]/u.exec(link)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const size = [rounded(right - left), rounded(high - low)] as const;
  const states =
    kind === 'box'
      ? `/MK << /CA (4) >> /V /Off /AS /Off /AP << /N << /Yes ${lookOf(size, tick(size))} /Off ${lookOf(size, '')} >> >>`
      : `/AP << /N ${lookOf(size, '/Tx BMC EMC')} >>`;
  const own = `${type} /T (${name}) /TU ${textString(label)} /DA (${look}) ${states}`;
  return link
    .replace('/Subtype /Link', '/Subtype /Widget')
    .replace(LINK, own)
    .replace(/\/Border \[[^\]]*\] ?/u, '')
    .replace(/\/Contents \([^)]*\) ?/u, '');
}

const rounded = (points: number): number => Math.round(100 * points) / 100;

/** The element that holds a link, as one that holds a field. */
function tagAsForm(objects: Objects, annotation: number): void {
  const holds = `/Obj ${annotation} 0 R`;
  const element = [...objects.values()].find(
    ({ text }) => text.includes('/S /Link') && text.includes(holds),
  );
  if (!element) throw new Error('A field is not in the structure');
  element.text = element.text.replace('/S /Link', '/S /Form');
}

/** A mark of two strokes from corner to corner, a little inside of the box. */
function tick([width, height]: Size): string {
  const at = (x: number, y: number): string =>
    [x * width, y * height].map((each) => each.toFixed(2)).join(' ');
  return `q 0 G 1.4 w 1 J 1 j ${at(0.18, 0.5)} m ${at(0.42, 0.2)} l ${at(0.86, 0.84)} l S Q`;
}

/** What is drawn for a field in a state. */
function drawn([width, height]: Size, drawing: string): PdfObject {
  const bytes = Buffer.from(drawing, 'latin1');
  const box = `/BBox [0 0 ${width} ${height}]`;
  const text = `<< /Type /XObject /Subtype /Form ${box} /Resources << >> /Length ${bytes.length} >>`;
  return { text, bytes };
}

/** Text as PDF writes it where it is not of the page: UTF-16 with a mark before it. */
function textString(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}
