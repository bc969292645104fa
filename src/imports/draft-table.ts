import { isLocale, type Locale, type Localized } from '../model/locale.ts';

/** A text as it was read: once, or by language. */
export type Said = string | Partial<Localized<string>>;

/** A level, as it was read. */
export interface DraftLevel {
  id?: string | undefined;
  label?: Said | undefined;
  name: Said;
  role?: Said | undefined;
  track?: string | undefined;
  /** What the levels beside it are called. */
  parallel: string[];
  /** What cells call it: its id, its name, its label. */
  refs: string[];
}

/** A competency, as it was read. */
export interface DraftSkill {
  id?: string | undefined;
  title: Said;
  group?: Said | undefined;
  summary?: Said | undefined;
  weight?: Said | undefined;
  refs: string[];
}

/** A link, as it was read. */
export interface DraftLink {
  href: string;
  text?: Said | undefined;
}

/** What is said of a competency at one or several levels. */
export interface DraftCell {
  skill: number;
  levels: number[];
  /** Several where it is said in several places. */
  text: Said[];
  items: Said[];
  examples: Said[];
  lookFor: Said[];
  links: DraftLink[];
  proficiency?: string | undefined;
}

/** A step of a scale, or a track. */
export interface DraftName {
  id?: string | undefined;
  name: Said;
  text?: Said | undefined;
}

/** A table, as it was read out of a file in which each cell names its level and its competency. */
export interface DraftTable {
  title?: Said | undefined;
  notes: Said[];
  levels: DraftLevel[];
  skills: DraftSkill[];
  cells: DraftCell[];
  proficiencies: DraftName[];
  tracks: DraftName[];
  /** Whether each line of a text is an item even without a mark, as in the cells of a sheet. */
  linesAreItems: boolean;
}

/** Something that whoever reads the result has to look at. */
export interface TableRemark {
  /** Left out and not understood, taken from names, or taken from the order. */
  kind: 'leftOut' | 'emptyRow' | 'unreadSheet' | 'tracksInNames' | 'scaleInOrder' | 'oneLanguage';
  /** Where it is in the file, from 1, and under which key or column. */
  line?: number | undefined;
  key?: string | undefined;
  text: string;
}

/** A text in a language, or in the one that it has. */
export function saidIn(said: Said | undefined, locale: Locale): string {
  if (said === undefined || typeof said === 'string') return said ?? '';
  return said[locale] ?? Object.values(said)[0] ?? '';
}

/** Whether a group is a text by language. */
export function isSaid(value: object): value is Partial<Localized<string>> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, said]) => isLocale(key) && typeof said === 'string')
  );
}
