import type { Locale } from '../../model/locales.ts';
import { learnFunctionWords, lacksFunctionWords } from '../words/function-words.ts';
import { learnParticles } from '../words/segment.ts';
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
    if (locales.some(lacksFunctionWords)) {
      const further = await import('../../i18n/further-function-words.ts');
      learnFunctionWords(further.FURTHER_FUNCTION_WORDS);
      learnParticles(further.PARTICLES);
    }
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
 * Answers a question from the newest edition. Where a file of it is gone or is no part at all, because the site was
 * renewed since, everything is opened anew, once; where it was not renewed, the file costs its own hits and no others. So
 * it is for what the answer fetches later.
 *
 * @throws where nothing is found, and what is missing may be why
 */
export async function searchLatest(editions: Editions, request: Request): Promise<Answer> {
  let library = await editions.latest();
  let answer: Answer | undefined;
  const from = async <Value>(get: (answer: Answer) => Promise<Value>): Promise<Value> => {
    let isNewest = false;
    for (;;) {
      try {
        answer ??= await search(library, request);
        return await get(answer);
      } catch (error) {
        // Where the edition is still the newest, everything is tried once more before anything is left out.
        if (isNewest && !library.leaveOut(error)) throw error;
        if (!isNewest) library = (await editions.after(library)) ?? library;
        isNewest = true;
        answer = undefined;
      }
    }
  };
  const first = await from((each) => Promise.resolve(each));
  const { failure } = library;
  if (failure && first.count === 0) throw failure;
  return {
    ...first,
    // What was not found may stand where nobody could look.
    ...(failure && { missing: [], suggestions: [] }),
    get count() {
      return answer?.count ?? first.count;
    },
    show: (start, end) => from((each) => each.show(start, end)),
    facets: () => from((each) => each.facets()),
  };
}
