import type { PluralForms } from '../../i18n/template.ts';
import type { Outline } from '../../model/rubric/comparison.ts';
import type { ChoiceSheets } from '../../model/sheet-offer.ts';
import type { DifferenceTable } from './differences.ts';

/** What a page with a table hands over to `<grade-comparison>`: what its HTML does not say. */
export interface ComparisonData {
  /** The page's own language first. */
  languages: string[];
  /** The languages that stand side by side, by the names of their pairs. */
  pairs: Record<string, string[]>;
  /** Each two grades of which one leads to the other, where the order of the table does not tell it. */
  steps?: NonNullable<Outline['steps']>;
  /** The address of the file with the marks and the sheets. */
  source: string;
  words: Record<
    | 'separator'
    | 'pair'
    | 'same'
    | 'roleDiffers'
    | 'alone'
    | 'changing'
    | 'next'
    | 'nextStep'
    | 'last'
    | 'title'
    | 'chosen'
    | 'mine'
    | 'ignored'
    | 'keepsGrade'
    | 'keepsCompetency'
    | 'linkCopied'
    | 'copyFailed'
    | 'marksFailed'
    | 'rest'
    | LargeWord,
    string
  > & { changes: PluralForms };
}

/** What is said where one row at a time is shown large. */
export type LargeWord =
  'previousRow' | 'nextRow' | 'place' | 'scheme' | 'closeLarge' | 'largeKeys' | 'large';

/** What a comparison fetches when it is first asked for marks or for what can be printed; in every language. */
export interface ComparisonFile {
  differences: DifferenceTable;
  /** What stands inside the texts of the cells, in the language of each text. */
  marks: Record<string, Record<'newWord' | 'removed' | 'gone', string>>;
  sheets: ChoiceSheets;
}
