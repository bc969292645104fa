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
}
