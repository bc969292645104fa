import { stringsOf } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import type { PrintLink, SheetFile } from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';
import { loadFile } from '../typst/cached.ts';
import type { PrintedSheet } from './kinds.ts';
import { fullName, linkLabel, paperName, sizeName } from './labels.ts';

/** The pages of a file, and its bytes. */
export interface Measures {
  pages: number;
  size: number;
}

/** What is known of the files of sheets: several pages tell of the same one. */
const measured = new WeakMap<PrintedSheet, Promise<Measures>>();

/** Tells how many pages and bytes a sheet's file has. */
export type Measure = (sheet: PrintedSheet) => Promise<Measures>;

/** The pages of a sheet's file, and its bytes. */
export function measureFile(sheet: PrintedSheet): Promise<Measures> {
  const known =
    measured.get(sheet) ??
    loadFile(sheet).then(({ pages, bytes: { length: size } }) => ({ pages, size }));
  measured.set(sheet, known);
  return known;
}

/** The width of a sheet's picture, in pixels. */
export const THUMBNAIL_WIDTH = 320;
/** Its height, as the sheet lies. */
export const HEIGHT = { landscape: 226, portrait: 453 } as const;

/** The address of a sheet's file. */
export function fileOf({ path }: PrintedSheet, urls: Urls): string {
  return urls.file(`pdf/${path}.pdf`);
}

/** What the sheet is called in all languages: its path without the language's folder. */
export function idOf({ path }: PrintedSheet): string {
  return path.replace(/^[^/]*\//u, '');
}

/** The files of a language's sheets, as search finds them. */
export function filesIn(locale: Locale, sheets: readonly PrintedSheet[], urls: Urls): SheetFile[] {
  return sheets
    .filter((sheet) => sheet.locale === locale)
    .map((sheet) => ({
      id: idOf(sheet),
      locale,
      url: fileOf(sheet, urls),
      title: fullName(sheet),
      rubric: sheet.rubric,
      grades: sheet.grades,
      competency: sheet.competency,
    }));
}

/** The first sheet of each kind in each language, or pair of them: its picture stands for the others. */
export function examplesOf<Sheet extends PrintedSheet>(sheets: readonly Sheet[]): Sheet[] {
  const seen = new Set<string>();
  return sheets.filter(({ kind, locale, languages }) => {
    const key = [locale, kind, ...languages].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Links to the sheets that belong to a page, in the order of their kinds.
 *
 * @param page the page's address
 * @param sheets the sheets of all languages
 */
export async function linksOf(
  page: string,
  sheets: readonly PrintedSheet[],
  urls: Urls,
  measure = measureFile,
): Promise<PrintLink[]> {
  const links: PrintLink[] = [];
  for (const sheet of sheets.filter((each) => each.page === page)) {
    links.push(await linkTo(sheet, urls, measure));
  }
  return links;
}

/** A link to a sheet's file. */
export async function linkTo(
  sheet: PrintedSheet,
  urls: Urls,
  measure: Measure,
): Promise<PrintLink> {
  const { pages, size } = await measure(sheet);
  const counted = stringsOf(sheet.locale).sheets.pages(pages, pages);
  return {
    kind: sheet.kind,
    href: fileOf(sheet, urls),
    label: linkLabel(sheet),
    facts: [`PDF ${paperName(sheet)}`, counted, sizeName(size)].join(' · '),
  };
}
