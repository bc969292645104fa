import { loadLibrary, loadTexts } from './content.ts';
import { loadHistory } from './editions.ts';
import type { SectionText } from './markdown/section-text.ts';
import { localized, type Locale } from './model/locale.ts';
import type { ChoiceSheets, PrintLink, SheetFile } from './model/sheet-offer.ts';
import { createUrls } from './model/urls.ts';
import { makeSheets, type PrintedSheet } from './print/sheets/kinds.ts';
import { choiceSheetsOf } from './print/sheets/choice-sheets.ts';
import { filesIn, linksOf } from './print/sheets/offers.ts';
import { isServing, processWide } from './process-wide.ts';

const kept = processWide('sheets', (): { sheets?: Promise<PrintedSheet[]> } => ({}));

/** For measuring how pages and search grow: nothing is drawn, neither PDFs nor pictures nor cards. */
export const PAGES_ONLY = process.env['PAGES_ONLY'] === '1';

/**
 * The gateway to what is printed: every sheet of the handbook, in all languages. They are put together once a build;
 * under `astro dev` at each request, so that an edit shows on reload.
 */
export function loadSheets(): Promise<PrintedSheet[]> {
  if (PAGES_ONLY) return Promise.resolve([]);
  if (isServing()) return readSheets();
  return (kept.sheets ??= readSheets());
}

/** Links to the sheets that belong to a page, by the page's address. */
export async function loadPrintLinks(page: string): Promise<PrintLink[]> {
  return linksOf(page, await loadSheets(), siteUrls());
}

/** The link to the sheet of a kind that is about one grade; none where there is none. */
export async function loadGradeSheet(
  locale: Locale,
  kind: PrintedSheet['kind'],
  rubric: string,
  grade: string,
): Promise<PrintLink | undefined> {
  const sheets = (await loadSheets()).filter(
    (sheet) =>
      sheet.locale === locale &&
      sheet.kind === kind &&
      sheet.rubric === rubric &&
      sheet.grades.join() === grade,
  );
  const [found] = sheets;
  return found && (await linksOf(found.page, sheets, siteUrls()))[0];
}

/** The sheets that show what a reader can choose in a rubric's table, in every language. */
export async function loadChoiceSheets(rubric: string): Promise<ChoiceSheets> {
  return choiceSheetsOf(rubric, await loadSheets(), siteUrls());
}

/** The files of a language's sheets, as search finds them. */
export async function loadSheetFiles(locale: Locale): Promise<SheetFile[]> {
  return filesIn(locale, await loadSheets(), siteUrls());
}

async function readSheets(): Promise<PrintedSheet[]> {
  const library = await loadLibrary();
  const { locales } = library.handbook;
  const texts = localized((): SectionText[] => []);
  for (const locale of locales) texts[locale] = await loadTexts(locale);
  const urls = siteUrls();
  const history = await loadHistory();
  return locales.flatMap((locale) => makeSheets({ ...library, texts, locale, urls, history }));
}

/** The addresses of the site that is built, as its configuration has them. */
export function siteUrls(): ReturnType<typeof createUrls> {
  return createUrls(process.env['SITE'] || undefined, process.env['BASE'] ?? '/');
}
