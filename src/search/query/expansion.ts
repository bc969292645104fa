/** How a word of the index answers a part of a question, from the surest way to the least sure. */
export type Way =
  | 'place'
  | 'exact'
  | 'name'
  | 'lead'
  | 'all'
  | 'same'
  | 'reading'
  | 'compound'
  | 'stem'
  | 'start'
  | 'hint'
  | 'misspelt';

/** Whether the handbook has a word, or one that authors gave, just as it was typed. */
export const isWord = (way: Way): boolean => way === 'exact' || way === 'name' || way === 'lead';

/** A word, or several that have to stand together, to look for. */
export interface Expansion {
  way: Way;
  /** Words of the index, each with how much it counts; with several, a record has to hold one of each. */
  all: Token[][];
  /** Keys of what is to be marked in the text. */
  marks: readonly string[];
  /** Other names of the same, to be marked where none of the marks stands. */
  names: readonly string[];
}

/** A word of the index, and how much it counts. */
export interface Token {
  word: string;
  weight: number;
}
