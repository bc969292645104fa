import { z } from 'astro/zod';

/**
 * The pages that a handbook has, by the names by which `pages` in `handbook.json` switches them off. Without some there is
 * no handbook. What is switched off is nowhere: no page, and nothing that leads there or speaks of it.
 */
const PAGES = {
  home: 'needed',
  sections: 'needed',
  glossary: 'free',
  /** The tables of what is expected, with all pages and sheets that are made of them. */
  tables: 'free',
  /** The reading path for newcomers. */
  start: 'free',
  /** The self-check to fill in on screen. */
  selfCheck: 'free',
  /** Everything that can be printed. */
  print: 'free',
  /** Where sheets for a training are put together. */
  builder: 'free',
  /** The search page, and the search field of every page. */
  search: 'free',
  accessibility: 'free',
  /** Where the whole handbook is saved for reading without a network. */
  offline: 'free',
} as const;

/**
 * The sheets, by the names by which `sheets` in `handbook.json` switches them off, with the kinds that each name stands for.
 * A kind may have several names.
 */
const SHEETS = {
  kits: ['gradeKit', 'tableKit'],
  handbook: ['handbook', 'handbookBilingual'],
  digest: ['digest'],
  sections: ['section'],
  tables: ['matrix', 'matrixBilingual'],
  grades: ['grade', 'gradeBilingual'],
  selfCheck: ['selfCheck'],
  competencies: ['competency'],
  comparisons: ['comparison'],
  training: ['tableKit', 'group', 'groupLarge'],
  start: ['orientation'],
  /** What changed since editions that were kept. */
  changes: ['changes'],
  /** The handbook beside the policy's own words. */
  official: ['official'],
  /** Those on which several languages stand side by side. */
  bilingual: ['handbookBilingual', 'matrixBilingual', 'gradeBilingual'],
} as const;

const PAIRS: keyof typeof SHEETS = 'bilingual';

/** The forms for machines, by the names by which `formats` in `handbook.json` switches them off. */
export const FORMAT_NAMES = [
  /** Pages as Markdown beside them. */
  'markdown',
  /** `llms.txt`, with the whole text of each language in `llms-full.<language>.txt`. */
  'llms',
  /** What pages tell search engines of themselves, as JSON-LD. */
  'jsonLd',
  /** Tables of grades as frameworks of competencies, in 1EdTech’s CASE. */
  'case',
] as const;

/** A form for machines that may be switched off. */
export type Format = (typeof FORMAT_NAMES)[number];

/** A page that may be switched off. */
export type SwitchedPage = {
  [Name in keyof typeof PAGES]: (typeof PAGES)[Name] extends 'free' ? Name : never;
}[keyof typeof PAGES];
/** A kind of sheet that may be switched off. */
export type SwitchedKind = (typeof SHEETS)[keyof typeof SHEETS][number];

/** The names by which pages can be switched off, and those of pages that have to be there. */
export const PAGE_NAMES = namesOf('free');
export const NEEDED_PAGES = namesOf('needed');
/** The names by which sheets can be switched off. */
export const SHEET_NAMES: readonly string[] = Object.keys(SHEETS);

function namesOf(kind: 'needed' | 'free'): readonly string[] {
  return Object.entries(PAGES).flatMap(([name, is]) => (is === kind ? [name] : []));
}

/** What is switched off: `{ "glossary": false }`. Names are seen to by the checks, which say those that there are. */
export const switchesSchema = z.record(z.string(), z.boolean()).optional();

/** What a handbook switches off. */
interface Switches {
  pages?: z.infer<typeof switchesSchema>;
  sheets?: z.infer<typeof switchesSchema>;
  formats?: z.infer<typeof switchesSchema>;
}

/** Whether a handbook has a page, as far as it is not switched off. */
export function hasPage({ pages }: Switches, page: SwitchedPage): boolean {
  return pages?.[page] !== false;
}

/** Whether a handbook has a form for machines, as far as it is not switched off. */
export function hasFormat({ formats }: Switches, format: Format): boolean {
  return formats?.[format] !== false;
}

/** Whether a handbook has sheets of a kind, as far as they are not switched off. */
export function hasSheets({ sheets }: Switches, kind: SwitchedKind): boolean {
  return Object.entries(SHEETS).every(
    ([name, kinds]) => sheets?.[name] !== false || !kinds.some((each) => each === kind),
  );
}

/** Whether a handbook has sheets on which several languages stand side by side. */
export function hasPairs({ sheets }: Switches): boolean {
  return sheets?.[PAIRS] !== false;
}

/** What sheets are made of: the text, the tables of what is expected, the reading path. Kits hold others of them. */
const MADE_OF = {
  text: ['handbook', 'digest', 'section'],
  tables: ['matrix', 'grade', 'competency', 'selfCheck', 'comparison', 'group', 'groupLarge'],
  path: ['orientation'],
} as const satisfies Record<string, readonly SwitchedKind[]>;

/** Whether a handbook has sheets that are made of a part, as far as they are not switched off. */
export function hasSheetsOf(handbook: Switches, part: keyof typeof MADE_OF): boolean {
  return MADE_OF[part].some((kind) => hasSheets(handbook, kind));
}
