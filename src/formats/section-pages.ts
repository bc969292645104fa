import { stringsOf } from '../i18n/index.ts';
import type { Locale } from '../model/locale.ts';
import { labelled } from './figures.ts';
import { paragraph } from './blocks.ts';
import type { MarkdownPage } from './page.ts';
import { plainProse } from './prose.ts';
import type { FormatSource } from './source.ts';

/** The sections of a language: each with its summary, its text and its footnotes. */
export function sectionPages(source: FormatSource, locale: Locale): MarkdownPage[] {
  const { inShort } = stringsOf(locale).section;
  return source.texts[locale].map((text): MarkdownPage => {
    const { id, number, revised, slug, summary, title } = text.section;
    return {
      locale,
      ...{ title, number, revised, summary },
      page: source.urls.section(locale, slug),
      holds: (passage) => passage.startsWith(`${id}#`),
      blocks: () => [labelled(inShort, [paragraph(summary)]), ...plainProse(text, source)],
    };
  });
}
