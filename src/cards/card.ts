import tokens from '@digital-go-jp/design-tokens';
import { CARD_SIZE, type Card } from '../model/card.ts';
import { isLatin } from '../model/script.ts';
import { LOGO_HEIGHT, logoAddress } from './logo.ts';

/** An element as satori takes it. */
export interface CardNode {
  type: 'div' | 'img';
  /** By its key an element is found again after it was laid out. */
  key: string | null;
  props: { style: Style; src?: string; children?: CardNode[] | string };
}

type Style = Record<string, string | number>;

/** A card's texts, broken into lines. */
export interface CardLines {
  /** The size of the title in pixels. */
  size: number;
  title: readonly string[];
  context: readonly string[];
}

/** The family under which the fonts are registered. */
export const CARD_FONT = 'text';

/** Sizes of a title, in pixels: the largest at which it fits is taken, and below the last it is refused. */
export const TITLE_SIZES = [72, 64, 56, 48, 42, 36, 32] as const;

/** The size of what stands under the title, in pixels. */
export const CONTEXT_SIZE = 30;

const BAR = 12;
/** White at the sides of the text, in pixels; nothing is ever drawn on the right one. */
export const MARGIN = 84;
/** The length of a line, in pixels. */
export const MEASURE = CARD_SIZE.width - BAR - 2 * MARGIN;

const { Neutral, Primitive } = tokens.Color;
const COLOURS = {
  ground: String(Neutral.White.$value),
  ink: String(Neutral.SolidGray[900].$value),
  soft: String(Neutral.SolidGray[700].$value),
  line: String(Neutral.SolidGray[300].$value),
  accent: String(Primitive.Blue[900].$value),
};

/**
 * The visual language of cards, which the handbook's cover shares: a white ground with a bar of 12 px in blue-900 along
 * the left edge; the label in blue-900 over the title, bold in solid-gray-900; under it, in solid-gray-700, what it is
 * part of; at the foot, over its whole width, a thin rule in solid-gray-300, and below it the handbook's title on the
 * left and the edition on the right. The policy's own numbering is the only ornament. An organisation's accent takes
 * the place of the blue, and its logo stands before the handbook's title.
 */
export function layOutCard(card: Card, { size, title, context }: CardLines): CardNode {
  const { label, foot, locale, look = {} } = card;
  const accent = look.accent ?? COLOURS.accent;
  const named = box({ wordBreak: 'break-word' }, foot.left);
  const leading = isLatin(locale) ? 1.25 : 1.4;
  return box({ ...ROW, ...CARD_SIZE, background: COLOURS.ground, fontFamily: CARD_FONT }, [
    box({ width: BAR, height: CARD_SIZE.height, background: accent }),
    box(BODY, [
      box(
        ROOM,
        [
          box(
            TEXT,
            [
              ...(label === undefined ? [] : [box({ ...LABEL, color: accent }, label)]),
              ...title.map((line) => box({ ...TITLE, fontSize: size, lineHeight: leading }, line)),
              ...(context.length > 0 ? [box({ height: 24 })] : []),
              ...context.map((line) => box(CONTEXT, line)),
            ],
            'text',
          ),
        ],
        'room',
      ),
      box(FOOT, [
        ...(look.logo ? [box(NAME, [picture(logoAddress(look.logo)), named])] : [named]),
        box({ flexShrink: 0, maxWidth: '40%', color: COLOURS.soft }, foot.right),
      ]),
    ]),
  ]);
}

const ROW: Style = { display: 'flex', flexDirection: 'row' };
const COLUMN: Style = { display: 'flex', flexDirection: 'column' };
const BODY: Style = {
  ...COLUMN,
  boxSizing: 'border-box',
  width: CARD_SIZE.width - BAR,
  height: CARD_SIZE.height,
  padding: `72px ${MARGIN}px 52px`,
  color: COLOURS.ink,
};
/** What is left above the foot, and in it the text, which may need more. */
const ROOM: Style = { ...COLUMN, flexGrow: 1, flexBasis: 0, minHeight: 0 };
const TEXT: Style = { ...COLUMN, flexShrink: 0, paddingBottom: 48 };
const LABEL: Style = {
  marginBottom: 18,
  fontSize: 44,
  fontWeight: 700,
  lineHeight: 1.3,
  wordBreak: 'break-word',
};
const TITLE: Style = { fontWeight: 700, whiteSpace: 'nowrap' };
const CONTEXT: Style = {
  fontSize: CONTEXT_SIZE,
  lineHeight: 1.5,
  color: COLOURS.soft,
  whiteSpace: 'nowrap',
};
const FOOT: Style = {
  ...ROW,
  flexShrink: 0,
  justifyContent: 'space-between',
  gap: 40,
  paddingTop: 26,
  borderTop: `2px solid ${COLOURS.line}`,
  fontSize: 26,
  lineHeight: 1.4,
};

/** The logo before the handbook's title. */
const NAME: Style = { ...ROW, alignItems: 'center', gap: 20 };
const LOGO: Style = { height: LOGO_HEIGHT, maxWidth: 300, objectFit: 'contain', flexShrink: 0 };

/** A row of single characters, each in an element of its own under its own key, to be measured. */
export function layOutLetters(letters: readonly string[], size: number, weight: number): CardNode {
  return box(
    { ...ROW, fontFamily: CARD_FONT, fontSize: size, fontWeight: weight },
    letters.map((letter) => box({ flexShrink: 0, whiteSpace: 'pre' }, letter, letter)),
  );
}

function box(style: Style, children?: CardNode[] | string, key: string | null = null): CardNode {
  return {
    type: 'div',
    key,
    props: children === undefined ? { style } : { style, children },
  };
}

function picture(src: string): CardNode {
  return { type: 'img', key: null, props: { style: LOGO, src } };
}
