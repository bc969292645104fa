import { encode } from 'fast-png';
import { CARD_SIZE } from '../model/card.ts';
import { MARGIN } from './card.ts';

const { width, height } = CARD_SIZE;
/** Of compression: more takes twice the time for a tenth less. */
const LEVEL = 4;
/** Rows at the top and at the bottom on which nothing but the bar may stand, in pixels. */
const EDGE = 8;

/** The pixels of a card from their bytes, opaque RGBA: each as one number, in the order that this machine has. */
export function pixelsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
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
        palette.push([...new Uint8Array(pixels.buffer, 4 * index, 3)]);
      }
    }
    data[index] = number;
  }
  if (palette.length > 256) throw new Error(`A card has ${palette.length} colours, a palette 256`);
  return encode(
    { width, height, data, depth: 8, channels: 1, palette },
    { zlib: { level: LEVEL } },
  );
}
