import { cardsOf } from '../../src/cards/cards.ts';
import { renderCard } from '../../src/cards/render.ts';
import { readLibrary } from '../setup/library.ts';

/** How long drawing takes, and how much comes of it. */
export interface CardFigures {
  cards: number;
  /** Milliseconds a card, none taken from the cache, the first with all that must be loaded. */
  each: number;
  /** Bytes of all files. */
  bytes: number;
}

/** Draws all cards of a content folder. */
export async function measureCards(folder: string): Promise<CardFigures> {
  const cards = cardsOf(readLibrary(folder));
  const started = performance.now();
  let bytes = 0;
  for (const card of cards) bytes += (await renderCard(card)).length;
  return { cards: cards.length, each: (performance.now() - started) / cards.length, bytes };
}
