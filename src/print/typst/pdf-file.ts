import { deflateSync } from 'node:zlib';

/** A PDF as the compiler writes it, taken apart into its objects, which stay in their order. */
export interface PdfFile {
  /** The first two lines: the version, and bytes that tell of a binary file. */
  head: Buffer;
  /** By their numbers. */
  objects: Map<number, PdfObject>;
  /** What the trailer names besides the number of objects: `/Root 9 0 R /Info …`. */
  trailer: string;
}

/** An object: its text without a line of its own for each entry, and, where it is a stream, the bytes of that. */
export interface PdfObject {
  text: string;
  bytes: Buffer | undefined;
}

/** So many objects are packed together: a reader has to unpack all of them to see one. */
const PACKED = 250;

/**
 * Takes the compiler's file apart: its objects stand in it one after another, as plain text, and no string in them
 * holds a line's end. It is no reader for other PDFs.
 *
 * @throws where the file is not written as the compiler does
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = file.toString('latin1', file.lastIndexOf('\ntrailer\n'));
  const [, entries = '', at] =
    /^\ntrailer\n<<(.*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/su.exec(tail) ?? [];
  const table = file.toString('latin1', Number(at));
  if (at === undefined || !table.startsWith('xref\n')) throw new Error('The PDF has no table');
  // Each object's offset in the file, in the order of the numbers; the object 0 is free.
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gmu)].map(([, offset]) => Number(offset));
  const order = offsets.map((offset, index) => ({ offset, number: index + 1 }));
  order.sort((a, b) => a.offset - b.offset);
  const objects = new Map<number, PdfObject>();
  order.forEach(({ offset, number }, index) => {
    objects.set(number, readObject(file.subarray(offset, order[index + 1]?.offset ?? Number(at))));
  });
  return {
    head: file.subarray(0, order[0]?.offset ?? 0),
    objects,
    trailer: inOneLine(entries)
      .replace(/\/Size \d+/u, '')
      .trim(),
  };
}

function readObject(part: Buffer): PdfObject {
  const streamAt = part.indexOf('\nstream\n');
  const end = streamAt < 0 ? part.lastIndexOf('\nendobj') : streamAt;
  const text = inOneLine(part.toString('latin1', part.indexOf('\n') + 1, end));
  if (streamAt < 0) return { text, bytes: undefined };
  const from = streamAt + '\nstream\n'.length;
  const length = Number(/\/Length (\d+)/u.exec(text)?.[1]);
  return { text, bytes: part.subarray(from, from + length) };
}

const inOneLine = (text: string): string => text.replace(/\n\s*/gu, ' ').trim();

/** The bytes of a PDF whose objects, but for streams, are packed: a third smaller than the compiler's. */
export function writePdf({ head, objects, trailer }: PdfFile): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  /** For each object, as the standard's 7.5.8.3 has it: its kind, and where it is found. */
  const places = new Map<number, [kind: number, where: number, index: number]>();
  let last = Math.max(...objects.keys());
  const addStream = (number: number, { text, bytes }: PdfObject): void => {
    places.set(number, [1, length, 0]);
    add(Buffer.from(`${number} 0 obj\n${text}\nstream\n`, 'latin1'));
    add(bytes ?? Buffer.alloc(0));
    add(Buffer.from('\nendstream\nendobj\n'));
  };
  add(head);
  const packed: [number, string][] = [];
  for (const [number, object] of objects) {
    if (object.bytes) addStream(number, deflated(object));
    else packed.push([number, object.text]);
  }
  for (let start = 0; start < packed.length; start += PACKED) {
    const some = packed.slice(start, start + PACKED);
    last += 1;
    some.forEach(([number], index) => places.set(number, [2, last, index]));
    addStream(last, pack(some));
  }
  const table = last + 1;
  const begin = length;
  places.set(table, [1, begin, 0]);
  const rows = Buffer.alloc(7 * (table + 1));
  for (const [number, [kind, where, index]] of places) {
    rows.writeUInt8(kind, 7 * number);
    rows.writeUInt32BE(where, 7 * number + 1);
    rows.writeUInt16BE(index, 7 * number + 5);
  }
  const entries = `/Type /XRef /Size ${table + 1} /W [1 4 2] ${trailer}`;
  addStream(table, deflated({ text: `<< ${entries} /Length ${rows.length} >>`, bytes: rows }));
  add(Buffer.from(`startxref\n${begin}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Objects that are no streams, in one that is: first where each begins, then all of them. */
function pack(objects: readonly [number, string][]): PdfObject {
  let at = 0;
  const places = objects.map(([number, text]) => {
    const place = `${number} ${at}`;
    at += text.length + 1;
    return place;
  });
  const first = `${places.join(' ')}\n`;
  const bytes = Buffer.from(first + objects.map(([, text]) => text).join('\n'), 'latin1');
  return deflated({
    text: `<< /Type /ObjStm /N ${objects.length} /First ${first.length} /Length ${bytes.length} >>`,
    bytes,
  });
}

/** A stream made smaller, unless it is already, or tells of the file to programs that do not read PDF. */
function deflated({ text, bytes }: PdfObject): PdfObject {
  if (!bytes || text.includes('/Filter') || text.includes('/Type /Metadata'))
    return { text, bytes };
  const smaller = deflateSync(bytes, { level: 9 });
  return {
    text: text.replace(/\/Length \d+/u, `/Length ${smaller.length} /Filter /FlateDecode`),
    bytes: smaller,
  };
}
