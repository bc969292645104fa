import type { Manuscript } from '../checks/read.ts';
import type { Locale } from '../model/locale.ts';
import { passagesOf } from '../passages/passages.ts';
import type { Block, StyledFile } from './block.ts';
import { sectionBlocks } from './section-blocks.ts';

/** All that a handbook says, by file and language: the sections, and the texts of its JSON files. */
export function styledFiles(manuscript: Manuscript): StyledFile[] {
  const { sections, locales } = manuscript;
  const read = sections
    .filter(({ locale }) => locales.includes(locale))
    .map((file): StyledFile => ({
      path: file.path,
      source: 'section',
      locale: file.locale,
      blocks: sectionBlocks(file),
    }));
  return [...read, ...dataFiles(manuscript)];
}

/** Texts of JSON files: whoever wrote no full stop wrote a name, or a line of a list. */
function dataFiles(manuscript: Manuscript): StyledFile[] {
  const files = new Map<string, StyledFile & { blocks: Block[] }>();
  for (const { id, kind, texts, places } of passagesOf(manuscript)) {
    if (kind !== 'text') continue;
    for (const [tag, place] of Object.entries(places)) {
      const locale = tag as Locale;
      const key = `${locale} ${place.file}`;
      let file = files.get(key);
      if (!file) {
        const source = (/^\w+/u.exec(id)?.[0] ?? '') as StyledFile['source'];
        files.set(key, (file = { path: place.file, source, locale, blocks: [] }));
      }
      for (const text of (texts[locale] ?? '').split('\n')) {
        if (text.trim() === '') continue;
        const isBody = /[\u3002.!?](?:\s|$|\P{ASCII})/u.test(text);
        file.blocks.push({
          kind: isBody ? 'body' : 'label',
          stretches: [{ text, line: place.line }],
        });
      }
    }
  }
  return [...files.values()];
}
