import type { Word } from '../words/segment.ts';

/** What is to be known of a part of a question. */
export interface Typed {
  key: string;
  words: readonly Word[];
  place: string | undefined;
  open: boolean;
}

/** How the words of a language are read. */
export interface Readings {
  /** Reading → keys of the words and names that are read so. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Keys of the words that are read exactly as a part says, in kana or in romaji. */
  readAs: (part: Pick<Typed, 'key' | 'words'>) => readonly string[];
  /** Whether several words are together the reading of one, in romaji or half in kana. */
  isRead: (words: readonly Word[]) => boolean;
  /** Keys of words whose reading begins with what is typed so far. */
  startsOf: (part: Pick<Typed, 'key' | 'words'>) => readonly string[];
}
