import type { PluralForms } from '../../i18n/template.ts';
import type { ChoiceOutline } from '../../model/sheet-choice.ts';

/** What the print page hands over to `<print-desk>`. */
export interface DeskData extends ChoiceOutline {
  /** The names of the grades by table. */
  names: Record<string, Record<string, string>>;
  words: DeskWords;
}

/** The words that scripts put together. */
export interface DeskWords {
  found: PluralForms;
  none: string;
  unknown: string;
  more: string;
  pick: string;
  chosen: string;
  /** All that is chosen from where there are no tables. */
  whole: string;
  /** All grades of a table, by its id. */
  allOf: Record<string, string>;
}
