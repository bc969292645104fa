import type { Locale } from '../../model/locales.ts';
import { ENTRY, type Edition } from '../index/edition.ts';
import { search, type Answer, type Request } from './engine.ts';
import type { Library } from './language.ts';
import { createLibrary } from './library.ts';
import type { Fetcher } from './store.ts';

/** The editions of an index that a page meets while it is open: a site is renewed behind its readers' backs. */
export interface Editions {
  /** The newest edition that was seen. */
  latest: () => Promise<Library>;
  /** The edition that came after one whose parts are gone; none where there is no other. */
  after: (gone: Library) => Promise<Library | undefined>;
}

/**
 * Opens an index by its one file that is always fetched anew. All other files are named by what they hold, so that
 * parts of two editions never come together.
 *
 * @param locales the page's own first
 */
export function createEditions(
  fetcher: Fetcher,
  locales: readonly [Locale, ...Locale[]],
): Editions {
  const open = async (): Promise<{ entry: string; library: Library }> => {
    const entry = new TextDecoder().decode(await fetcher(ENTRY, true));
    return { entry, library: createLibrary(JSON.parse(entry) as Edition, fetcher, locales) };
  };
  let current: ReturnType<typeof open> | undefined;
  const newest = (): ReturnType<typeof open> => {
    current ??= open().catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  };
  return {
    latest: async () => (await newest()).library,
    after: async (gone) => {
      const next = await open();
      const known = await newest();
      // Several parts may have failed at once, and another has opened the new edition.
      if (known.library !== gone) return known.library;
      if (known.entry === next.entry) return undefined;
      current = Promise.resolve(next);
      return next.library;
    },
  };
}

/**
 * Answers a question from the newest edition. Where a part of it is gone or is no part at all, because the site was
 * renewed since, everything is opened anew, once; so it is for what the answer fetches later.
 */
export async function searchLatest(editions: Editions, request: Request): Promise<Answer> {
  const library = await editions.latest();
  const retry = async <Value>(
    get: () => Promise<Value>,
    again: (answer: Answer) => Promise<Value>,
  ): Promise<Value> => {
    try {
      return await get();
    } catch (error) {
      const next = await editions.after(library);
      if (!next) throw error;
      return again(await search(next, request));
    }
  };
  const answer = await retry(
    () => search(library, request),
    (again) => Promise.resolve(again),
  );
  return {
    ...answer,
    show: (from, to) =>
      retry(
        () => answer.show(from, to),
        (again) => again.show(from, to),
      ),
    facets: () =>
      retry(
        () => answer.facets(),
        (again) => again.facets(),
      ),
  };
}
