import { hasFormat } from '../model/switches.ts';
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
  const { handbook, urls } = source;
  if (!hasFormat(handbook, 'markdown')) return [];
  const root = urls.file('').length;
  return handbook.locales
    .flatMap((locale) => markdownPages(source, locale))
    .map((page) => ({
      path: urls.markdown(page.page).slice(root),
      text: () => markdownFile(page, source),
    }));
}
