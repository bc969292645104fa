import { loadWhole, type Content } from './content.ts';
import { historyOf, type History } from './model/edition/history.ts';
import { shownOf, snapshotOf } from './model/edition/snapshot.ts';
import { withSpans } from './model/edition/spans.ts';
import type { Snapshot } from './model/edition/edition.ts';
import { passagesOf } from './passages/passages.ts';
import { processWide } from './process-wide.ts';

const kept = processWide('editions', (): { of?: Content; history?: History | undefined } => ({}));

/** The addresses of pages that say what was, below the site's own, as far as they were built: no sitemap lists them. */
export const unlistedPages = processWide('unlisted-pages', () => new Set<string>());

/**
 * The editions of the handbook beside the content as it stands, compared once a build; nothing, and no work, where none
 * was kept.
 */
export function loadHistory(): Promise<History | undefined> {
  const content = loadWhole();
  if (kept.of !== content) {
    kept.of = content;
    kept.history = historyIn(content);
  }
  return Promise.resolve(kept.history);
}

/** The editions of some content beside it. */
export function historyIn(content: Content): History | undefined {
  const { editions, handbook } = content.library;
  return historyOf(
    editions.map((edition) => withSpans(shownOf(edition, handbook))),
    () => withSpans(nowOf(content)),
  );
}

/** What the handbook says now, as an edition holds it. */
export function loadNow(): Snapshot {
  return nowOf(loadWhole());
}

function nowOf({ library, manuscript }: Content): Snapshot {
  return snapshotOf(library, passagesOf(manuscript));
}
