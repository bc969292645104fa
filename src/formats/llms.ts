import { languageName, stringsOf } from '../i18n/index.ts';
import { noticeIn } from '../i18n/notice.ts';
import { fill } from '../i18n/template.ts';
import { caseName } from '../model/case-file.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import { hasFormat } from '../model/switches.ts';
import { heading, link, list, paragraph, quotation, words, type Block } from './blocks.ts';
import { headingOf, markdownFile, type MarkdownPage } from './page.ts';
import { glossaryPages } from './glossary-page.ts';
import { markdownPages } from './pages.ts';
import { rubricPages } from './rubric-pages.ts';
import { sectionPages } from './section-pages.ts';
import type { FormatSource } from './source.ts';
import { rootOf, writeMarkdown } from './write-markdown.ts';

/** The file with the whole of a language's text. */
export const fullFile = (locale: Locale): string => `llms-full.${locale}.txt`;

/**
 * The list of all that a handbook says, for language models, as llmstxt.org has it: the title, a summary, and links with
 * what they lead to, by parts, in each language. It is written in the handbook's first language.
 */
export function llmsList(source: FormatSource): string {
  const { handbook } = source;
  const first = authoritative(handbook.locales);
  const summary = handbook.description?.[first] ?? handbook.lead?.[first];
  const notice = noticeIn(handbook, first);
  return writeMarkdown(
    rootOf([
      heading(1, handbook.title[first]),
      ...(summary === undefined ? [] : [quotation([paragraph(summary)])]),
      ...(notice === undefined ? [] : [paragraph(notice)]),
      ...handbook.locales.flatMap((locale) => linksIn(source, locale)),
    ]),
  );
}

/** The whole text of a language: its Markdown files one after another. */
export function llmsFull(source: FormatSource, locale: Locale): string {
  return markdownPages(source, locale)
    .map((page) => markdownFile(page, source))
    .join('\n');
}

/** The links to what there is in a language, under a heading for each part. */
function linksIn(source: FormatSource, locale: Locale): Block[] {
  const { handbook, rubrics, urls } = source;
  const say = stringsOf(locale);
  const inOther = languageName(locale, locale);
  const titled = (title: string): string =>
    handbook.locales.length > 1 ? `${title} (${inOther})` : title;
  const part = (title: string, items: ReturnType<typeof itemOf>[]): Block[] =>
    items.length === 0 ? [] : [heading(2, titled(title)), list(items)];
  const pages = (all: readonly MarkdownPage[]): ReturnType<typeof itemOf>[] =>
    all.map((page) => itemOf(page, source));
  const file = (path: string, title: string): ReturnType<typeof itemOf> => [
    link(urls.absolute(urls.file(path)), title),
  ];
  return [
    ...part(say.nav.sections, pages(sectionPages(source, locale))),
    ...part(say.glossary.title, pages(glossaryPages(source, locale))),
    ...part(say.rubrics.title, pages(rubricPages(source, locale))),
    ...part(say.rubrics.downloads, [
      file(fullFile(locale), fullFile(locale)),
      ...rubrics.flatMap(({ id, title, version }) => [
        file(
          `rubrics/${id}.json`,
          `${title[locale]}, ${fill(say.rubrics.downloadJson, { version })}`,
        ),
        file(`rubrics/${id}.csv`, `${title[locale]}, CSV`),
        ...(hasFormat(handbook, 'case')
          ? [
              file(
                `rubrics/${caseName(id, locale, handbook.locales)}.case.json`,
                `${title[locale]}, 1EdTech CASE 1.1`,
              ),
            ]
          : []),
      ]),
    ]),
  ];
}

/** A page with its address in Markdown, where it is there in it, and what it says. */
function itemOf(page: MarkdownPage, { handbook, urls }: FormatSource): ReturnType<typeof words>[] {
  const path = hasFormat(handbook, 'markdown') ? urls.markdown(page.page) : page.page;
  return [
    link(urls.absolute(path), headingOf(page)),
    ...(page.summary ? [words(`: ${page.summary.replace(/\s+/gu, ' ')}`)] : []),
  ];
}
