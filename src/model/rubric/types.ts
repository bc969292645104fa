import type { TextMark, TextSpan } from './rich-text.ts';
import type { Localized } from '../locales.ts';

/** A column of a rubric. */
export interface Grade {
  id: string;
  /** As it is counted: `Grade 3`. Empty where a post has no number. */
  label: Localized<string>;
  /** As it is called: `Chief`. */
  name: Localized<string>;
  /** Its basic role; empty where none is told. */
  role: Localized<string>;
  /** The track that it belongs to; none where it belongs to all. */
  track?: string;
  /** Grades of the same height in other tracks. */
  parallel?: string[];
}

/** A link below a cell. */
export interface CellLink {
  href: string;
  /** Its words; none where the place has its own. */
  text?: Localized<string>;
}

/** A cell of a rubric. */
export interface Stage {
  /** Its number, `iii`; of a cell without words `none-1`. */
  id: string;
  name: Localized<string>;
  grades: string[];
  /** All that is said in the cell; lists are lines that begin with a mark. */
  text: Localized<string>;
  /** What is bold, a link or code in it; none where nothing is. */
  marks?: Localized<readonly TextMark[]>;
  /** Where the text tells what a part of it is, `Examples:`; none where it has no such parts. */
  labels?: Localized<readonly TextSpan[]>;
  /** Whether nothing is set at these grades: such cells are no stages, but have a place in the table. */
  empty?: true;
  /** The text alone as it is written, where more than it is said in the cell, or it has marks. */
  own?: Localized<string>;
  examples?: Localized<string>;
  /** What to look at. */
  lookFor?: Localized<string>;
  /** The id of a step of the proficiencies. */
  proficiency?: string;
  /** What to read besides: places of the policy, terms, addresses. */
  links?: CellLink[];
}

/** A row of a rubric. */
export interface Competency {
  id: string;
  number: number;
  title: Localized<string>;
  /** The heading under which it stands with its neighbours of the same group. */
  group?: Localized<string>;
  /** What it is, in a sentence or two. */
  summary?: Localized<string>;
  /** How much it counts beside the others, as it is told. */
  weight?: number | Localized<string>;
  /** Every grade is in one of them. */
  stages: Stage[];
}

/** What staff at each grade are expected to be able to do. */
export interface Rubric {
  $schema?: string;
  version: 1 | 2;
  id: string;
  title: Localized<string>;
  shortTitle: Localized<string>;
  rowsTitle?: Localized<string>;
  tracks?: { id: string; name: Localized<string> }[];
  /** The scale on which cells are placed, from the lowest step up. */
  proficiencies?: { id: string; name: Localized<string>; text?: Localized<string> }[];
  /** What the scale is called, where the organisation has a name of its own for it. */
  scaleTitle?: Localized<string>;
  grades: Grade[];
  competencies: Competency[];
  notes: { text: Localized<string>; grades?: string[]; reads?: string }[];
  /** How sure the spans are; empty where nothing is said of it. */
  provenance: Localized<string>;
}
