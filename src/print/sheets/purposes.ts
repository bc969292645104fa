import type { Rubric } from '../../model/rubric/rubric.ts';
import type { SwitchedKind } from '../../model/switches.ts';
import type { SheetDraft, SheetSource } from './sheet.ts';

/** What people print sheets for, by its name in addresses, in the order in which the print page asks. */
export const PURPOSES = ['read', 'interview', 'self-check', 'training', 'wall'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What the sheets of a kind have in common. */
export interface KindOfSheet {
  /** What it serves. The print page offers no more kinds for a purpose than people can look through at once. */
  purposes: readonly Purpose[];
  /** The template's name, `grade` for `templates/grade.typ`. */
  template: string;
  paper: 'a4' | 'a3';
  landscape: boolean;
  /** The pages that its type is fitted to; none where the template fits it, or the text flows on. */
  fit?: number;
  /** The sheets of the whole handbook. */
  make?: (source: SheetSource) => SheetDraft[];
  /** The sheets of a rubric. */
  makeOf?: (source: SheetSource, rubric: Rubric) => SheetDraft[];
}

/** Every kind that a handbook may switch off, which all are. */
export type KindsOfSheets = Readonly<Record<SwitchedKind, KindOfSheet>>;
