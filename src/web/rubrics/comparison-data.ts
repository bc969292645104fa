import type { PluralForms } from '../../i18n/template.ts';
import type { Outline } from '../../model/rubric/comparison.ts';
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
  /** What stands inside the texts of the cells, in the language of each text. */
  marks: Record<string, Record<'newWord' | 'removed', string>>;
  words: Record<
    | 'separator'
    | 'chosen'
    | 'ignored'
    | 'nothing'
    | 'alone'
    | 'keepsGrade'
    | 'keepsCompetency'
    | 'linkCopied'
    | 'copyFailed',
    string
  > & { shown: PluralForms };
}
