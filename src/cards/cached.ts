import { cached, isCached, type CacheEntry } from '../cache/cache.ts';
import { cacheKey } from '../cache/cache-key.ts';
import { fontPackages } from '../fonts/index.ts';
import type { Card } from '../model/card.ts';
import { scriptOf } from '../model/script.ts';
import { inWorker } from '../workers/pool.ts';

/** What draws a card besides its words: between phrases its lines break. */
const DRAWERS = {
  packages: ['@digital-go-jp/design-tokens', '@resvg/resvg-js', 'budoux', 'satori'],
  files: [
    'src/cards',
    'src/fonts',
    'src/i18n/phrases.ts',
    'src/model/card.ts',
    'src/model/lang-tag.ts',
    'src/model/locales.ts',
    'src/model/script.ts',
  ],
};

/** The cache's entry for a card. */
export function cardEntry(card: Card): CacheEntry {
  const data: Card = { ...card, source: undefined };
  const packages = [...DRAWERS.packages, ...fontPackages([scriptOf(card.locale)])];
  return { kind: 'cards', key: cacheKey({ ...DRAWERS, packages, data }), ending: 'png' };
}

/**
 * The card of a page as PNG, from the cache or drawn now, in this process.
 *
 * @throws CardError where it cannot be drawn
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  // What draws is loaded where a card has to be drawn: that takes longer than to find it drawn.
  return cached(cardEntry(card), async () => (await import('./render.ts')).renderCard(card));
}

/** The same, drawn in a worker where it has to be drawn. */
export async function loadCard(card: Card): Promise<Uint8Array> {
  await prepareCard(card, true);
  return drawCard(card);
}

/** Has a card drawn by a worker, if there is none yet. */
export async function prepareCard(card: Card, urgent = false): Promise<void> {
  if (isCached(cardEntry(card))) return;
  await inWorker(
    {
      module: 'src/cards/cached.ts',
      name: 'drawCard',
      values: [card],
      key: cardEntry(card).key,
      step: 'cards',
      like: 'card',
    },
    urgent,
  );
}
