import type { Locale } from '../../model/locale.ts';

/** A text that stands beside another one. */
export interface Side {
  /** The language of its words. */
  lang: Locale;
  /** What it is called above its column, in its own language. */
  name: string;
  /** The HTML of its blocks, in the order of the other text's; empty where it has nothing beside one of those. */
  blocks: readonly string[];
}
