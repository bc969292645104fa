import { VFile } from 'vfile';
import { readManuscript } from '../../src/checks/read.ts';
import { remarkTerms } from '../../src/markdown/terms.ts';
import { glossarySchema } from '../../src/model/glossary.ts';
import type { Locale, Localized } from '../../src/model/locale.ts';
import { overviewSchema } from '../../src/model/overview.ts';
import { createUrls } from '../../src/model/urls.ts';
import type { SectionText } from '../../src/markdown/section-text.ts';
import type { SheetSource } from '../../src/print/sheets/sheet.ts';
import { readLibrary } from './library.ts';

/** What the sheets of a content folder are made from, in a language. */
export function readProse(folder: string, locale: Locale): SheetSource {
  const { handbook, rubrics, sections } = readLibrary(folder);
  const manuscript = readManuscript('.', folder);
  const data = (name: string): unknown => manuscript.data.get(name)?.value;
  const glossary = glossarySchema.parse(data('glossary')).terms;
  const texts: Localized<SectionText[]> = { ja: [], en: [] };
  for (const language of handbook.locales) {
    for (const section of sections[language]) {
      const file = manuscript.sections.find(
        (each) => each.locale === language && each.slug === section.slug,
      );
      if (!file?.tree) throw new Error(`${section.id} is not well-formed`);
      remarkTerms({ terms: () => glossary })(file.tree, new VFile({ path: file.path }));
      texts[language].push({ section, tree: file.tree, file: file.path });
    }
  }
  return {
    handbook,
    rubrics: [...rubrics],
    overview: overviewSchema.parse(data('overview')),
    glossary,
    texts,
    locale,
    urls: createUrls('https://handbook.example.jp', '/'),
  };
}
