import { readContent } from '../../src/content.ts';
import { historyIn } from '../../src/editions.ts';
import type { SectionText } from '../../src/markdown/section-text.ts';
import { localized, type Locale } from '../../src/model/locale.ts';
import { createUrls } from '../../src/model/urls.ts';
import type { SheetSource } from '../../src/print/sheets/sheet.ts';

/** What the sheets of a content folder are made from, in a language. */
export function readProse(folder: string, locale: Locale): SheetSource {
  const content = readContent('.', folder);
  const { library, treeOf } = content;
  const texts = localized((language): SectionText[] =>
    library.sections[language].map((section) => ({ section, ...treeOf(section) })),
  );
  const urls = createUrls('https://handbook.example.jp', '/');
  return { ...library, texts, locale, urls, history: historyIn(content) };
}
