import type { Locale } from '../../model/locale.ts';
import type { Lexicon } from './lexicon.ts';
import type { Store } from './store.ts';

/** A language that can be searched. */
export interface Language {
  locale: Locale;
  store: Store;
  lexicon: Lexicon;
}

/**
 * Fetches a language, once, when a question needs it.
 *
 * @param withReadings whether to fetch how its words are read, too; there are none where letters tell it
 */
export type OpenLanguage = (withReadings: boolean) => Promise<Language>;

/** Where languages come from: one edition of an index. */
export interface Library {
  /** The page's language. */
  own: OpenLanguage;
  /** The handbook's other languages. */
  others: readonly OpenLanguage[];
  /**
   * Fetches, once, what later questions would wait for: all of the page's language first. Of a large handbook it fetches
   * no more than a phone would.
   *
   * @param rest waits until there is nothing better to do
   */
  fetchAhead: (rest: () => Promise<unknown>) => Promise<void>;
  /** Why something is left out, if anything is. */
  failure: Error | undefined;
  /** Goes on without a file that could not be fetched, by the error that says so: says whether that can help. */
  leaveOut: (error: unknown) => boolean;
}
