import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/cards/cards.ts';
import { TITLE_SIZES } from '../../../src/cards/card.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { describeProblem } from '../../../src/i18n/problems/index.ts';
import type { AuthorError } from '../../../src/model/author-error.ts';
import { textFonts } from '../../../src/fonts/index.ts';
import { CARD_SIZE, type Card } from '../../../src/model/card.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { readLibrary } from '../../setup/library.ts';

const cards = cardsOf(readLibrary('tests/fixtures/organisation'));
const longest = (['ja', 'en'] as const).flatMap((locale) =>
  cards
    .filter((card) => card.locale === locale)
    .sort((a, b) => b.title.length - a.title.length)
    .slice(0, 3)
    .map((card) => ({ card, name: card.title })),
);

const TITLES: Record<string, [Locale, string]> = {
  'many phrases': [
    'ja',
    '職員ひとりひとりが力を出し合い、住民のために働く組織をつくるために、'.repeat(4),
  ],
  'one phrase': ['ja', 'コミュニケーション'.repeat(8)],
  'many words': ['en', 'How the people of an organisation learn from each other. '.repeat(5)],
  'one word': ['en', 'Donaudampfschiffahrtsgesellschaft'.repeat(3)],
};
const made = Object.entries(TITLES).map(([name, [locale, title]]) => ({ name, locale, title }));

const cardWith = (words: Partial<Card>): Card => ({
  path: 'ja/somewhere',
  locale: 'ja',
  label: '2-(3)',
  title: '人を育てる',
  context: '2 役割と取組',
  foot: { left: '見本町 職員ハンドブック', right: '2025年版' },
  ...words,
});

/** Whether each pixel of a region is white. */
function isWhite(png: Uint8Array, [left, right]: [number, number]): boolean {
  const { data, palette = [], width, height } = decode(png);
  const white = palette.findIndex((colour) => colour.every((part) => part === 255));
  for (let row = 0; row < height; row += 1) {
    for (let column = left; column < right; column += 1) {
      if (data[row * width + column] !== white) return false;
    }
  }
  return true;
}

/** What the author is told of a fault, in a language. */
function toldOf(fault: AuthorError | Uint8Array, locale: Locale): string {
  if (!('told' in fault) || !fault.told) throw new Error('nothing is told');
  const { message, fix } = describeProblem(fault.told, locale);
  return `${message} → ${fix}`;
}

/** How many rows of pixels hold ink between two columns, in each stretch of such rows from the top down. */
function inkedRows(png: Uint8Array, [left, right]: [number, number]): number[] {
  const { data, palette = [], width, height } = decode(png);
  const white = palette.findIndex((colour) => colour.every((part) => part === 255));
  const stretches: number[] = [];
  let before = false;
  for (let row = 0; row < height; row += 1) {
    const line = data.subarray(row * width + left, row * width + right);
    const inked = line.some((number) => number !== white);
    if (inked && !before) stretches.push(0);
    if (inked) stretches.push((stretches.pop() ?? 0) + 1);
    before = inked;
  }
  return stretches;
}

/** How far the lowest of some letters reach below the line, in ems, as the bold font draws them. */
function descentOf(letters: string): number {
  const bold = textFonts('Latn')
    .flat()
    .find(({ weight }) => weight === 700);
  const font = create(readFileSync(bold?.path ?? ''));
  if (!('glyphForCodePoint' in font)) throw new Error('the font is a collection');
  const lows = [...letters].map(
    (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox.minY,
  );
  return -Math.min(...lows) / font.unitsPerEm;
}

describe('a card', () => {
  it('cuts no letter that reaches below the line: p, g, q, y, j', async () => {
    const rowsOf = async (title: string): Promise<number[]> => {
      const card = cardWith({ locale: 'en', title, label: undefined, context: undefined });
      // What follows the title is the rule over the foot, and the foot.
      return inkedRows(await renderCard(card), [90, 1120]).slice(0, -2);
    };
    const [[plain = 0], [descending = 0]] = [await rowsOf('Hxnu'), await rowsOf('Hpgqy')];
    const reach = TITLE_SIZES[0] * (descentOf('pgqy') - descentOf('Hxnu'));
    expect(descending - plain).toBeGreaterThanOrEqual(Math.floor(reach));
    // Nor where another line stands below it.
    const lines = await rowsOf('Hpgqy '.repeat(16).trim());
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines).size).toBe(1);
  });

  it.each(longest)('holds one of the longest titles of the content: $name', async ({ card }) => {
    const png = await renderCard(card);
    expect(decode(png)).toMatchObject(CARD_SIZE);
    expect(isWhite(png, [12, 90])).toBe(true);
    expect(isWhite(png, [1120, 1200])).toBe(true);
  });

  it.each(made)(
    'holds a very long title of $name to its last letter',
    async ({ locale, title }) => {
      const draw = (end: string): Promise<Uint8Array> =>
        renderCard(cardWith({ locale, title: `${title.trim()}${end}` }));
      const [one, other] = [await draw('a'), await draw('m')];
      expect(isWhite(one, [1120, 1200])).toBe(true);
      expect(Buffer.compare(one, other)).not.toBe(0);
    },
  );

  it('is refused by its page’s name where the title needs more room than there is', async () => {
    const source = 'content/ja/10-somewhere.mdx';
    const card = { ...cardWith({ title: '長い題名を短くする。'.repeat(60) }), source };
    const fault = await renderCard(card).catch((error: unknown) => error as AuthorError);
    expect(fault).toMatchObject({ file: source });
    expect(toldOf(fault, 'en')).toMatch(/page ja\/somewhere\/ has no room.*shorten the title/su);
    expect(toldOf(fault, 'ja')).toMatch(
      /ページ ja\/somewhere\/ .*入りきりません.*短くしてください/su,
    );
  });

  it('is the same bytes each time', async () => {
    const [card = cardWith({})] = cards;
    expect(Buffer.compare(await renderCard(card), await renderCard(card))).toBe(0);
  });

  it.each([
    ['label', { label: '☐' }],
    ['title', { title: '題名☐' }],
    ['context', { context: '章☐' }],
    ['foot', { foot: { left: '☐', right: '2025' } }],
  ])('is refused, each time, where the fonts lack a character of the %s', async (_name, words) => {
    for (let turn = 0; turn < 2; turn += 1) {
      const fault = await renderCard(cardWith(words)).catch(
        (error: unknown) => error as AuthorError,
      );
      expect(toldOf(fault, 'en')).toMatch(/page ja\/somewhere\/ has “☐” \(U\+2610\)/su);
      expect(toldOf(fault, 'ja')).toMatch(/ページ ja\/somewhere\/ .*“☐” \(U\+2610\)/su);
    }
  });
});
