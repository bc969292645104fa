import type { Locale } from '../../model/locale.ts';
import type { Lexicon } from './lexicon.ts';
import type { Store } from './store.ts';

/** A language that can be searched. */
export interface Language {
  locale: Locale;
  store: Store;
  lexicon: Lexicon;
}

/** Where languages come from; the page's own first. Each is fetched when a question needs it. */
export interface Library {
  own: () => Promise<Language>;
  /** The page's language with the readings of its words; the same where there are none. */
  ownWithReadings: () => Promise<Language>;
  /** The handbook's other language, with readings; none where it has one only. */
  other: (() => Promise<Language>) | undefined;
}
