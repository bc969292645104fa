import { hasFormat } from '../model/switches.ts';
import { fullFile, llmsFull, llmsList } from './llms.ts';
import { markdownFile } from './page.ts';
import { markdownPages } from './pages.ts';
import type { FormatSource } from './source.ts';

/** A text file of the site, by its path from the site's folder. */
export interface TextFile {
  path: string;
  text: () => string;
}

/** All files of forms for machines that a handbook does not switch off. */
export function textFiles(source: FormatSource): TextFile[] {
  const { handbook } = source;
  return [
    ...(hasFormat(handbook, 'markdown') ? markdownFiles(source) : []),
    ...(hasFormat(handbook, 'llms') ? llmsFiles(source) : []),
  ];
}

function markdownFiles(source: FormatSource): TextFile[] {
  const { handbook, urls } = source;
  const root = urls.file('').length;
  return handbook.locales
    .flatMap((locale) => markdownPages(source, locale))
    .map((page) => ({
      path: urls.markdown(page.page).slice(root),
      text: () => markdownFile(page, source),
    }));
}

function llmsFiles(source: FormatSource): TextFile[] {
  return [
    { path: 'llms.txt', text: () => llmsList(source) },
    ...source.handbook.locales.map((locale) => ({
      path: fullFile(locale),
      text: () => llmsFull(source, locale),
    })),
  ];
}
