import type { Locale } from '../model/locale.ts';
import { glossaryPages } from './glossary-page.ts';
import type { MarkdownPage } from './page.ts';
import { rubricPages } from './rubric-pages.ts';
import { sectionPages } from './section-pages.ts';
import type { FormatSource } from './source.ts';

/** The pages of a language that stand beside the web pages as Markdown: sections, the glossary, grades, competencies. */
export function markdownPages(source: FormatSource, locale: Locale): MarkdownPage[] {
  return [
    ...sectionPages(source, locale),
    ...glossaryPages(source, locale),
    ...rubricPages(source, locale),
  ];
}
