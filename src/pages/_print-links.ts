import { stringsOf } from '../i18n/index.ts';
import { createUrls } from '../model/urls.ts';
import { compileSheet, countPages } from '../print/typst/compile.ts';
import type { PrintedSheet } from '../print/sheets/sheet.ts';
import type { PrintLink } from '../model/sheet-offer.ts';
import { inWords } from '../print/sheets/offers.ts';
import { allSheets } from './_sheets.ts';

/** Links to the sheets that belong to a page, in the order of the print page. */
export async function printLinks(belongs: (sheet: PrintedSheet) => boolean): Promise<PrintLink[]> {
  const urls = createUrls(import.meta.env.SITE, import.meta.env.BASE_URL);
  const links: PrintLink[] = [];
  for (const sheet of (await allSheets()).filter(belongs)) {
    const words = stringsOf(sheet.locale).sheets;
    const pages = await countPages(sheet);
    links.push({
      href: urls.file(`pdf/${sheet.path}.pdf`),
      label: labelOf(sheet),
      facts: [
        `PDF ${words.paper[sheet.paper]} ${sheet.landscape ? words.landscape : words.portrait}`,
        words.pages(pages, pages),
        inWords((await compileSheet(sheet)).length),
      ].join(' · '),
    });
  }
  return links;
}

/** Sheets of which a page may have several, or whose kind is named in the plural, go by their own names. */
function labelOf({ kind, locale, name, data }: PrintedSheet): string {
  if (kind === 'section') return name;
  return kind === 'comparison' ? data.title : stringsOf(locale).sheets[kind];
}
