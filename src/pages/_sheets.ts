import { loadLibrary, sectionTree } from '../content.ts';
import { localized } from '../model/locale.ts';
import { createUrls } from '../model/urls.ts';
import { booksOf } from '../print/sheets/books.ts';
import { compileAll } from '../print/typst/compile-all.ts';
import { compileSheet, countPages } from '../print/typst/compile.ts';
import type { SectionText } from '../print/prose/prose.ts';
import type { OfferedSheet, PrintedSheet } from '../print/sheets/sheet.ts';
import { sheetsOf } from '../print/sheets/sheets.ts';

let sheets: Promise<PrintedSheet[]> | undefined;

/**
 * Every sheet of the handbook, in all languages. They are put together once a build; under `astro dev` at each
 * request, so that an edit shows on reload.
 */
export function allSheets(): Promise<PrintedSheet[]> {
  if (import.meta.env.DEV) return makeSheets();
  sheets ??= makeSheets().then(async (made) => {
    await compileAll(made);
    return made;
  });
  return sheets;
}

async function makeSheets(): Promise<PrintedSheet[]> {
  const library = await loadLibrary();
  const { handbook, rubrics } = library;
  const urls = createUrls(import.meta.env.SITE, import.meta.env.BASE_URL);
  const texts = localized((): SectionText[] => []);
  for (const locale of handbook.locales) {
    for (const section of library.sections[locale]) {
      texts[locale].push({ section, ...(await sectionTree(section)) });
    }
  }
  return handbook.locales.flatMap((locale) => [
    ...booksOf({ ...library, texts, locale, urls }),
    ...rubrics.flatMap((rubric) => sheetsOf({ handbook, rubric, locale, urls })),
  ]);
}

/** Every sheet with what the print page tells of it. */
export async function offeredSheets(): Promise<OfferedSheet[]> {
  const offered: OfferedSheet[] = [];
  for (const sheet of await allSheets()) {
    const { length: size } = await compileSheet(sheet);
    offered.push({ sheet, pages: await countPages(sheet), size });
  }
  return offered;
}
