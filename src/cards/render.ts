import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font, type SatoriNode } from 'satori';
import { textFonts } from '../fonts/index.ts';
import { faultOf, type ProblemKey } from '../i18n/problems/index.ts';
import { AuthorError } from '../model/author-error.ts';
import { CARD_SIZE, type Card } from '../model/card.ts';
import { codePointName } from '../model/code-point.ts';
import { scriptOf } from '../model/script.ts';
import {
  CARD_FONT,
  CONTEXT_SIZE,
  layOutCard,
  layOutLetters,
  MEASURE,
  TITLE_SIZES,
  type CardNode,
} from './card.ts';
import { breakLines, type Width } from './lines.ts';
import { isClipped, pixelsOf, toPng } from './picture.ts';

/**
 * Draws a card as PNG, the same bytes for the same words, whether or not it has been drawn before.
 *
 * @throws CardError naming the page, where the fonts lack a character, or the text does not fit with the title at its smallest
 */
export async function renderCard(card: Card): Promise<Uint8Array> {
  const { title, context = '', locale } = card;
  const [bold, regular] = [await widths(card, title, 700), await widths(card, context, 400)];
  const under = context && breakLines(context, locale, MEASURE / CONTEXT_SIZE, regular).lines;
  for (const size of TITLE_SIZES) {
    const { lines, whole } = breakLines(title, locale, MEASURE / size, bold);
    const last = size === TITLE_SIZES.at(-1);
    // Smaller type is better than a word in two halves.
    if ((!whole && !last) || lines.length * size > CARD_SIZE.height) continue;
    const pixels = await draw(card, layOutCard(card, { size, title: lines, context: under || [] }));
    if (pixels) return toPng(pixels);
  }
  const begin = [...title].slice(0, 30).join('');
  throw new CardError(card, 'cardRoom', { title: begin === title ? title : `${begin}…` });
}

/** The card's pixels; nothing where its text needs more room than there is. */
async function draw(card: Card, layout: CardNode): Promise<Uint32Array | undefined> {
  const boxes = new Map<unknown, SatoriNode>();
  const svg = await toSvg(card, layout, (node) => boxes.set(node.key, node));
  const [text, room] = [boxes.get('text'), boxes.get('room')];
  if (!text || !room || text.height > room.height) return undefined;
  const pixels = pixelsOf(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels);
  return isClipped(pixels) ? undefined : pixels;
}

/** Satori with the card's fonts: an SVG in which words are outlines. */
async function toSvg(
  card: Card,
  layout: CardNode,
  onNodeDetected: (node: SatoriNode) => void,
): Promise<string> {
  const missing = new Set<string>();
  const svg = await satori(layout, {
    ...CARD_SIZE,
    fonts: fontsOf(scriptOf(card.locale)),
    onNodeDetected,
    // Asked for each run of characters that no font has.
    loadAdditionalAsset: async (_language, text) => {
      missing.add(text);
      return [];
    },
  });
  if (missing.size === 0) return svg;
  const names = [...missing].map((text) => `“${text}” (${[...text].map(codePointName).join(' ')})`);
  throw new CardError(card, 'cardGlyph', { names: names.join(', ') });
}

const fonts = new Map<string, Font[]>();

/** The fonts of a script, the ones that text is set in first: what they lack is looked for in the others. */
function fontsOf(script: string): Font[] {
  const known = fonts.get(script);
  if (known) return known;
  const read = textFonts(script).flatMap((family, index) =>
    family.map(({ path, weight }): Font => ({
      name: index === 0 ? CARD_FONT : `${CARD_FONT}-${index}`,
      weight,
      style: 'normal',
      data: readFileSync(path),
    })),
  );
  fonts.set(script, read);
  return read;
}

/** The widths of single characters that were measured, at a size of 1, by script and weight. */
const measured = new Map<string, Map<string, number>>();

/** Measures the characters of a text. The width of a run is the sum of theirs: the fonts are set without kerning. */
async function widths(card: Card, text: string, weight: 400 | 700): Promise<Width> {
  const name = `${scriptOf(card.locale)} ${weight}`;
  const known = measured.get(name) ?? new Map<string, number>();
  measured.set(name, known);
  const letters = [...new Set(text)].filter((letter) => !known.has(letter));
  // Sizes are rounded to pixels: a thousand of them make an em.
  const em = 1000;
  if (letters.length > 0) {
    await toSvg(card, layOutLetters(letters, em, weight), ({ key, width }) => {
      if (typeof key === 'string') known.set(key, width / em);
    });
  }
  return (run) => [...run].reduce((sum, letter) => sum + (known.get(letter) ?? 0), 0);
}

/** A card that could not be drawn: of which page, from which file, why, and what to do. */
export class CardError extends AuthorError {
  constructor({ path, source }: Card, key: ProblemKey, values: Record<string, string>) {
    super(faultOf({ key, values: { page: `${path}/`, ...values } }, { file: source }));
  }
}
