import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { isClipped, pixelsOf, toPng } from '../../../src/cards/picture.ts';
import { CARD_SIZE } from '../../../src/model/card.ts';

const { width, height } = CARD_SIZE;

/** A white card with a dark block on it. */
function cardWith(left: number, top: number, size: number): Uint8Array {
  const bytes = new Uint8Array(4 * width * height).fill(255);
  for (let row = top; row < top + size; row += 1) {
    for (let column = left; column < left + size; column += 1) {
      bytes.set([26, 26, column % 200], 4 * (row * width + column));
    }
  }
  return bytes;
}

describe('a card’s picture', () => {
  it('is clipped where anything stands on a margin', () => {
    expect(isClipped(pixelsOf(cardWith(1000, 100, 116)))).toBe(false);
    expect(isClipped(pixelsOf(cardWith(1000, 100, 130)))).toBe(true);
    expect(isClipped(pixelsOf(cardWith(200, 600, 30)))).toBe(true);
    expect(isClipped(pixelsOf(cardWith(200, 0, 30)))).toBe(true);
  });

  it('loses nothing to its palette', () => {
    const bytes = cardWith(300, 200, 150);
    const { data, palette = [], ...picture } = decode(toPng(pixelsOf(bytes)));
    expect(picture).toMatchObject(CARD_SIZE);
    const back = new Uint8Array(bytes.length).fill(255);
    data.forEach((number, index) => {
      back.set(palette[number] ?? [], 4 * index);
    });
    expect(Buffer.compare(back, bytes)).toBe(0);
  });
});
