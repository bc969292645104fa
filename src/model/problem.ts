/** Something that is told in the reader's language: which message, and what stands in its gaps. */
export interface Told {
  /** The name of a message or of a piece of one. */
  key: string;
  values: Readonly<Record<string, ToldValue>>;
}

/** What may stand in the gap of a message: words, numbers, or a piece that has words of its own in each language. */
export type ToldValue = string | number | Told;

/** Something wrong in the content, told so that an author can mend it without asking anybody. */
export interface Problem extends Told {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
}

/** Something wrong in a workbook. */
export interface CellProblem extends Told {
  /** Its sheet and cell, `日本語!D9`; empty where it is the whole file. */
  cell: string;
}

/** Problems in the order in which an author meets them: by file, then by line. Repeated ones are dropped. */
export function sortProblems<T extends Problem>(problems: readonly T[]): T[] {
  const seen = new Set<string>();
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems]
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.key, b.key))
    .filter((problem) => {
      const key = JSON.stringify(problem);
      return seen.has(key) ? false : (seen.add(key), true);
    });
}
