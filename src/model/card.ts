import type { Locale } from './locale.ts';

/** The size of cards in pixels, as services that show links expect it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What the card of a page says: the picture that stands for it where its address is shared. */
export interface Card {
  /** Path below `cards/` without its ending: `ja/training`. */
  path: string;
  locale: Locale;
  /** The policy's number, or a grade's: what the page is found and cited by. */
  label?: string | undefined;
  title: string;
  /** What the page is a part of, or what it is for. */
  context?: string | undefined;
  /** The file of the content that its words are from, from the project's folder; it draws nothing. */
  source?: string | undefined;
  /** What makes it look like the organisation's, where that is not as usual. */
  look?: CardLook;
  foot: {
    /** Whose and which handbook. */
    left: string;
    /** The edition. */
    right: string;
  };
}

/** What makes cards look like an organisation's. */
export interface CardLook {
  /** The accent, which can be read on white. */
  accent?: string;
  /** The file of the logo, and what tells its picture from others. */
  logo?: { path: string; hash: string };
}
