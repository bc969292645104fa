import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/cards/cards.ts';
import { renderCard } from '../../../src/cards/render.ts';
import type { Card } from '../../../src/model/card.ts';
import { readLibrary } from '../../setup/library.ts';

const library = readLibrary('tests/fixtures/organisation');
const usual = { ...library.handbook, look: undefined, logoFile: undefined };
const [card] = cardsOf(library);
const [plain] = cardsOf({ ...library, handbook: usual });
if (!card || !plain) throw new Error('the fixture has changed');

/** The colour of a pixel: red, green and blue. */
async function colourAt(of: Card, column: number, row: number): Promise<number[]> {
  const { data, palette, width, channels } = decode(await renderCard(of));
  const at = row * width + column;
  return palette
    ? [...(palette[data[at] ?? 0] ?? [])]
    : [...data.slice(at * channels, at * channels + 3)];
}

/** Where the logo stands, at the left of the foot. */
const LOGO = [118, 556] as const;
const ACCENT = [0x7a, 0x1f, 0x3d];

describe('an organisation’s look on cards', () => {
  it('is its accent along the edge, and its logo before the handbook’s title', async () => {
    expect(await colourAt(card, 4, 300)).toEqual(ACCENT);
    expect(await colourAt(card, ...LOGO)).toEqual(ACCENT);
  });

  it('is as usual where it says nothing', async () => {
    expect(plain).not.toHaveProperty('look');
    expect(await colourAt(plain, 4, 300)).toEqual([0x00, 0x17, 0xc1]);
  });

  it('may be a logo with words and with more colours than a palette has room for', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'logo-')), 'logo.svg');
    writeFileSync(
      path,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 44"><defs><linearGradient id="g">' +
        '<stop offset="0" stop-color="#7a1f3d"/><stop offset="1" stop-color="#e0f020"/></linearGradient></defs>' +
        '<rect width="100" height="44" fill="url(#g)"/><text x="110" y="40" font-size="44">見</text></svg>',
    );
    const shaded = { ...card, look: { logo: { path, hash: 'another' } } };
    const [red = 0, green = 0, blue = 0] = await colourAt(shaded, 97, 556);
    expect([red > 0x70, green < 0x40, blue < 0x50]).toEqual([true, true, true]);
    const words = await Promise.all(
      [216, 220, 224, 228, 232].map((column) => colourAt(shaded, column, 556)),
    );
    expect(words.some(([value = 255]) => value < 128)).toBe(true);
  });
});
