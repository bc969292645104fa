/** A kind of image that browsers and PDFs can show. */
interface Format {
  name: string;
  /** How the names of its files end, the usual one first. */
  endings: readonly [string, ...string[]];
  /** What its files begin with. */
  start: RegExp;
  /** Whether nothing is missing at the end of a file. */
  isWhole: (bytes: Buffer) => boolean;
}

const FORMATS: Format[] = [
  {
    name: 'PNG',
    endings: ['png'],
    start: /^\u0089PNG/u,
    isWhole: (bytes) => bytes.includes('IEND'),
  },
  {
    name: 'JPEG',
    endings: ['jpg', 'jpeg'],
    start: /^\u00FF\u00D8\u00FF/u,
    isWhole: (bytes) => bytes.includes(Buffer.from([0xff, 0xd9])),
  },
  {
    name: 'GIF',
    endings: ['gif'],
    start: /^GIF8/u,
    isWhole: (bytes) => /\u003B\0*$/u.test(bytes.subarray(-64).toString('latin1')),
  },
  {
    name: 'WebP',
    endings: ['webp'],
    start: /^RIFF.{4}WEBP/su,
    isWhole: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
  },
  {
    name: 'SVG',
    endings: ['svg'],
    start: /^\s*(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|svg|!)/u,
    isWhole: (bytes) => /<svg[\s>/][\s\S]*(?:<\/svg|\/)\s*>\s*$/u.test(bytes.toString()),
  },
];

/** What files begin with that browsers or PDFs cannot show, and the names that people know them by. */
const REFUSED: [start: RegExp, name: string][] = [
  [/^BM/u, 'BMP'],
  [/^.{4}ftyp(?:heic|heix|hevc|mif1|msf1)/su, 'HEIC'],
  [/^.{4}ftypavif/su, 'AVIF'],
  [/^(?:II\*\0|MM\0\*)/u, 'TIFF'],
  [/^%PDF/u, 'PDF'],
  [/^\u00D0\u00CF\u0011\u00E0|^PK\u0003\u0004/u, 'Office'],
];

/** What is wrong with the file of an image. */
export type ImageFault =
  /** It cannot be shown; the name is that of its kind, where it has one. */
  | { kind: 'unknown'; format: string | undefined }
  /** It ends before its end. */
  | { kind: 'broken' }
  /** It is another kind of image than its name says. */
  | { kind: 'ending'; format: string; ending: string };

/**
 * What is wrong with an image; nothing where it can be shown.
 *
 * @param name of its file
 */
export function imageFault(name: string, bytes: Buffer): ImageFault | undefined {
  const start = bytes.subarray(0, 64).toString('latin1');
  const format = FORMATS.find((each) => each.start.test(start));
  if (!format) {
    return { kind: 'unknown', format: REFUSED.find(([pattern]) => pattern.test(start))?.[1] };
  }
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!format.endings.includes(ending)) {
    return { kind: 'ending', format: format.name, ending: format.endings[0] };
  }
  return format.isWhole(bytes) ? undefined : { kind: 'broken' };
}
