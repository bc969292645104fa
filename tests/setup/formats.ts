import { readContent } from '../../src/content.ts';
import type { FormatSource } from '../../src/formats/source.ts';
import type { SectionText } from '../../src/markdown/section-text.ts';
import { localized } from '../../src/model/locale.ts';
import { createUrls } from '../../src/model/urls.ts';

/** What the forms for machines of a content folder are made of. */
export function readFormats(
  folder: string,
  urls = createUrls('https://handbook.example.jp', '/'),
): FormatSource {
  const { library, treeOf } = readContent('.', folder);
  const texts = localized((locale): SectionText[] =>
    library.sections[locale].map((section) => ({ section, ...treeOf(section) })),
  );
  return { ...library, texts, urls };
}
