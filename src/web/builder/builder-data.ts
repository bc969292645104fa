import type { Localized } from '../../model/locales.ts';
import type { PluralForms } from '../../i18n/template.ts';
import type { PartWords } from '../../model/rubric/cell-parts.ts';
import type { ChoiceRange, Paper } from '../../model/builder-choice.ts';
import type { Stage } from '../../model/rubric/rubric.ts';

/** Words on a sheet, in the language of the sheet. */
export interface SheetWords {
  /** What kind of sheet it is. */
  sheet: string;
  /** What is written at its head. */
  lines: string[];
  boxes: string;
  /** The steps of the scale, each with a box. */
  scale: string[];
  comment: string;
  /** A participant without a name, with `{number}`. */
  seat: string;
  role: string;
  /** What is said where nothing is set. */
  empty: string;
  /** What stands before the parts of a cell. */
  parts: PartWords;
  /** What stands at its foot: the handbook and its edition. */
  source: string;
  /** That it restates the policy; empty where it does not. */
  restates: string;
  /** By rubric: the heading of the competencies, and the address of the table without its protocol. */
  rubrics: Record<string, { competency: string; address: string }>;
}

/** A file that is ready to print. */
export interface ReadyFile {
  href: string;
  label: string;
  facts: string;
}

/** What cells say that are written with marks: their words, and these with bold and links, as HTML. */
export interface MarkedCell {
  text: Localized<string>;
  html: Localized<string>;
}

/** Such cells, by rubric and by their addresses. */
export type CellTexts = Record<string, Record<string, MarkedCell>>;

/** A stage as sheets take it. */
export type MarkedStage = Stage & Partial<Pick<MarkedCell, 'html'>>;

/** What the page hands over to `<sheet-builder>`. */
export interface BuilderData {
  range: ChoiceRange;
  /** The address of each rubric's file of JSON. */
  files: Record<string, string>;
  texts: CellTexts;
  /** Files that say just the same as a choice, by the query of this. */
  ready: Record<string, ReadyFile>;
  /** Papers by their names and how they lie: `A4 landscape`. */
  papers: Record<`${Paper}-${'portrait' | 'landscape'}`, string>;
  /** By language. */
  sheets: Record<string, SheetWords>;
  words: Record<
    | 'page'
    | 'sets'
    | 'dialog'
    | 'tooLarge'
    | 'change'
    | 'keeps'
    | 'loading'
    | 'failed'
    | 'retry'
    | 'ignored'
    | 'chosen'
    | 'namesUnkept'
    | 'linkCopied'
    | 'copyFailed',
    string
  > & { status: PluralForms };
}
