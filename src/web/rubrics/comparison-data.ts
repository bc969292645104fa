import type { Outline } from '../../model/comparison.ts';
import type { DifferenceTable } from './differences.ts';

/** What a page with a table hands over to `<grade-comparison>`. */
export interface ComparisonData {
  outline: Outline;
  /** The page's own language first. */
  languages: string[];
  labels: Record<string, string>;
  /** The first grade of each tier. */
  tiers: string[];
  differences: DifferenceTable;
  words: Record<
    | 'separator'
    | 'newWord'
    | 'removed'
    | 'chosen'
    | 'ignored'
    | 'shown'
    | 'shownOne'
    | 'nothing'
    | 'linkCopied'
    | 'copyFailed',
    string
  >;
}
