import { crc32, deflateSync } from 'node:zlib';
import { CARD_SIZE } from '../model/card.ts';
import { MARGIN } from './card.ts';

const { width, height } = CARD_SIZE;
/** Rows at the top and at the bottom on which nothing but the bar may stand, in pixels. */
const EDGE = 8;

/** The pixels of a card from their bytes, opaque RGBA: each as one number, in the order that this machine has. */
export function pixelsOf(bytes: Uint8Array): Uint32Array {
  // Looked at where they are, for they are three megabytes, unless they lie across the numbers.
  const { buffer, byteOffset, length } =
    bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(buffer, byteOffset, length / 4);
}

/** Whether anything of a card stands on its right margin or at its upper or lower edge. */
export function isClipped(pixels: Uint32Array): boolean {
  const ground = pixels[width - 1];
  for (let row = 0; row < height; row += 1) {
    const atEdge = row < EDGE || row >= height - EDGE;
    // The edges of letters may blend two pixels into the margin.
    for (let column = atEdge ? MARGIN : width - MARGIN + 2; column < width; column += 1) {
      if (pixels[row * width + column] !== ground) return true;
    }
  }
  return false;
}

/**
 * A card as PNG with a palette: flat colours and their blends at the edges of letters are few, so that nothing is lost
 * and the file is about half as large.
 */
export function toPng(pixels: Uint32Array): Uint8Array {
  const numbers = new Map<number | undefined, number>();
  const palette: number[][] = [];
  const data = new Uint8Array(pixels.length);
  let number = 0;
  for (let index = 0; index < data.length; index += 1) {
    const colour = pixels[index];
    // Most pixels are as the one before.
    if (index === 0 || colour !== pixels[index - 1]) {
      const known = numbers.get(colour);
      number = known ?? palette.length;
      if (known === undefined) {
        numbers.set(colour, number);
        palette.push([...new Uint8Array(pixels.buffer, pixels.byteOffset + 4 * index, 3)]);
      }
    }
    data[index] = number;
  }
  if (palette.length > MOST_COLOURS) return encode(TRUE_COLOURS, undefined, coloursOf(pixels));
  return encode(INDEXED, palette, data);
}

/** What a palette has room for. A logo with shades has more colours. */
const MOST_COLOURS = 256;

/** Red, green and blue of each pixel, one after another. */
function coloursOf(pixels: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  return bytes.filter((_value, at) => at % 4 !== 3);
}

/** Eight bits for each pixel, its number in the palette: the standard's colour type 3. */
const INDEXED = [8, 3, 0, 0, 0];
/** Eight bits for each of three colours, the standard's colour type 2. */
const TRUE_COLOURS = [8, 2, 0, 0, 0];

/**
 * A picture in the PNG format: its size, its palette where it has one, and its rows.
 *
 * @param data the numbers of the pixels' colours, or the colours themselves
 */
function encode(
  form: readonly number[],
  palette: readonly (readonly number[])[] | undefined,
  data: Uint8Array,
): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Each row begins with its filter: none, which suits flat colours best.
  const length = data.length / height;
  const rows = Buffer.alloc((length + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(data.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, ...Buffer.from('PNG\r\n\u001a\n')]),
    chunk('IHDR', Buffer.concat([head, Buffer.from(form)])),
    ...(palette ? [chunk('PLTE', Buffer.from(palette.flat()))] : []),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a PNG: its length, its name, what it holds, and a sum to check it by. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
