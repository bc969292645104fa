import type { Strings } from '../../i18n/index.ts';
import type { CheckedGrade } from '../../model/self-check.ts';

/** What the page of a self-check hands over to `<self-check>`. */
export interface SelfCheckData extends CheckedGrade {
  /** The page's language. */
  locale: string;
  /** The same with its territory, by which days and times are written. */
  tag: string;
  competencies: string[];
  /** The steps of the scale in words; none where the handbook has no scale. */
  scale: string[];
  /** The name of a file that is written, without its ending. */
  file: string;
  words: Pick<Strings['mine']['check'], (typeof CHECK_WORDS)[number]>;
}

/** The words that scripts put into the page. */
export const CHECK_WORDS = [
  'progress',
  'written',
  'keeps',
  'kept',
  'now',
  'earlier',
  'nothingEarlier',
  'noRecords',
  'resultNote',
  'empty',
  'recorded',
  'noDate',
  'started',
  'dropped',
  'wrote',
  'wasRead',
  'otherGrade',
  'foreignFile',
  'erased',
  'closed',
  'full',
  'foreign',
] as const;
