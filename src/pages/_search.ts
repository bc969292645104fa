import { loadLibrary, sectionTree } from '../content.ts';
import type { Locale } from '../model/locale.ts';
import { createUrls } from '../model/urls.ts';
import type { PrintedFile, SearchSource } from '../search/records/record.ts';
import { searchSource } from '../search/records/source.ts';
import { fullName } from '../print/sheets/labels.ts';
import { fileOf } from '../print/sheets/offers.ts';
import { loadSheets } from '../sheets.ts';

/** All that search shall find in a language. */
export async function searchSourceOf(locale: Locale): Promise<SearchSource> {
  const library = await loadLibrary();
  const urls = createUrls(import.meta.env.SITE, import.meta.env.BASE_URL);
  const texts = await Promise.all(
    library.sections[locale].map(async (section) => ({
      section,
      tree: (await sectionTree(section)).tree,
    })),
  );
  return searchSource({ ...library, texts, printed: await printedFiles(locale) }, locale, urls);
}

/** The sheets of a language, as search takes them. */
async function printedFiles(locale: Locale): Promise<PrintedFile[]> {
  const urls = createUrls(import.meta.env.SITE, import.meta.env.BASE_URL);
  return (await loadSheets())
    .filter((sheet) => sheet.locale === locale)
    .map((sheet) => ({
      id: sheet.path.replace(/^[^/]+\//u, ''),
      locale,
      url: fileOf(sheet, urls),
      title: fullName(sheet),
      rubric: sheet.rubric,
      grades: sheet.grades,
      competency: sheet.competency,
    }));
}
