import { join } from 'node:path';
import type { Handbook } from '../../model/handbook.ts';
import { ownFirst, type Locale } from '../../model/locale.ts';
import {
  stageMark,
  type Competency,
  type Grade,
  type Rubric,
  type Stage,
} from '../../model/rubric/rubric.ts';
import { differenceOf, type Piece } from '../../model/rubric/difference.ts';
import type { Urls } from '../../model/urls.ts';
import type { Sheet, SheetData, Trial } from '../typst/compile.ts';
import { CONTENT } from '../typst/find-characters.ts';

/** The kinds of sheets, in the order in which people look for them. */
export const SHEET_KINDS = [
  'handbook',
  'handbookBilingual',
  'digest',
  'section',
  'matrix',
  'matrixBilingual',
  'grade',
  'gradeBilingual',
  'selfCheck',
  'competency',
  'comparison',
  'group',
  'groupLarge',
] as const;

/** A kind of sheet. */
export type SheetKind = (typeof SHEET_KINDS)[number];

/** A sheet that people can print: where it stands, what it is, and what it is made of. */
export interface PrintedSheet extends Sheet {
  kind: SheetKind;
  locale: Locale;
  /** The rubric that it is made of; none where it is made of the prose. */
  rubric: string | undefined;
  /** The section that it is about; none where it is about all. */
  section: string | undefined;
  /** The grades that it is about; none where it is about all. */
  grades: readonly string[];
  /** The competency that it is about; none where it is about all. */
  competency: string | undefined;
  /** What tells it from the other sheets of its kind, in few words. */
  name: string;
  /** Path below `pdf/` without its ending: `ja/gyo1-grade-3`. */
  path: string;
  paper: 'a4' | 'a3';
  landscape: boolean;
}

/** A sheet as the print page shows it. */
export interface OfferedSheet {
  sheet: PrintedSheet;
  pages: number;
  /** Bytes of the file. */
  size: number;
}

/** Whose sheets they are, in which language, and where the same is on the web. */
export interface PrintFrame {
  handbook: Handbook;
  locale: Locale;
  urls: Urls;
}

/** What the sheets of a rubric are made from. */
export interface SheetContext extends PrintFrame {
  rubric: Rubric;
}

/** What one kind of sheet says of itself. */
export interface SheetParts {
  kind: SheetKind;
  template: string;
  name: string;
  title: string;
  /** The web page that says the same. */
  page: string;
  grades?: readonly string[];
  competency?: string;
  label?: string;
  /** What the sheet belongs to, over its title; the rubric where nothing is said. */
  over?: string;
  /** On how many pages it shall have room; one where nothing is said. */
  pages?: number;
  paper?: 'a4' | 'a3';
  landscape?: boolean;
  data: Omit<SheetData, 'lang' | 'title' | 'foot'>;
}

/** What one sheet says of itself besides what its kind does. */
export interface PrintedParts extends SheetParts {
  /** Path below the language's folder, without its ending. */
  path: string;
  source: string;
  rubric?: string;
  section?: string;
  fit?: number | undefined;
  preview?: SheetParts['data'];
  trials?: () => Trial[];
}

/** A sheet with all that the kinds have in common: its place, its date and its foot. */
export function makePrinted(
  { handbook, locale, urls }: PrintFrame,
  parts: PrintedParts,
): PrintedSheet {
  const { kind, template, title, page, data } = parts;
  const frame = {
    lang: locale,
    title,
    foot: {
      left: `${handbook.title[locale]} · ${handbook.edition[locale]}`,
      url: urls.absolute(page).replace(/^https?:\/\//u, ''),
    },
  };
  return {
    kind,
    template,
    locale,
    rubric: parts.rubric,
    section: parts.section,
    grades: parts.grades ?? [],
    competency: parts.competency,
    name: parts.label ?? title,
    path: `${locale}/${parts.path}`,
    paper: parts.paper ?? 'a4',
    landscape: parts.landscape ?? false,
    date: handbook.revised,
    source: parts.source,
    fit: 'fit' in parts ? parts.fit : 1,
    data: { ...data, ...frame },
    preview: parts.preview && { ...parts.preview, ...frame },
    trials: parts.trials,
  };
}

/** A sheet of a rubric. */
export function makeSheet(context: SheetContext, parts: SheetParts): PrintedSheet {
  const { id, title } = context.rubric;
  const { over = title[context.locale], pages = 1, data } = parts;
  return makePrinted(context, {
    ...parts,
    data: { ...data, over, pages },
    // The templates fit the type themselves.
    fit: undefined,
    path: `${id}-${parts.name}`,
    source: join(CONTENT, 'rubrics', `${id}.json`),
    rubric: id,
  });
}

/** A text in several languages, as templates take it. */
export function partsOf(
  languages: readonly Locale[],
  textIn: (language: Locale) => string,
): { lang: Locale; text: string }[] {
  return languages.map((lang) => ({ lang, text: textIn(lang) }));
}

/** The languages of a sheet in all of them: its own one first. */
export function languagesOf({ handbook, locale }: SheetContext): Locale[] {
  return ownFirst(locale, handbook.locales);
}

/** A stage as templates take it. */
export interface StageData {
  mark: string;
  parts: {
    lang: Locale;
    /** Its name where it is another than the competency’s. */
    name: string | null;
    pieces: Piece[];
  }[];
}

/** A stage in several languages as templates take it, with what is new in it since the one before. */
export function stageData(
  competency: Competency,
  before: Stage | undefined,
  stage: Stage,
  languages: readonly Locale[],
): StageData {
  return {
    mark: stageMark(stage),
    parts: languages.map((lang) => ({
      lang,
      name: stage.name[lang] === competency.title[lang] ? null : stage.name[lang],
      pieces: piecesOf(before, stage, lang),
    })),
  };
}

/** A stage's text, with what is new in it since the one before. */
function piecesOf(before: Stage | undefined, stage: Stage, locale: Locale): Piece[] {
  return before && before !== stage
    ? differenceOf(before.text[locale], stage.text[locale], locale)
    : [{ kind: 'kept', text: stage.text[locale] }];
}

/** A grade as people call it: its number and its name. */
export function gradeName({ label, name }: Grade, locale: Locale): string {
  return `${label[locale]} ${name[locale]}`;
}

/** The first sheet of each kind in each language: its picture stands for the others. */
export function examplesOf(sheets: readonly PrintedSheet[]): PrintedSheet[] {
  const seen = new Set<string>();
  return sheets.filter(({ kind, locale }) => {
    const key = `${locale} ${kind}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
