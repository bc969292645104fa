import { fill } from '../../i18n/template.ts';
import { officialWords, type OfficialWords } from '../../i18n/official/index.ts';
import { langTag } from '../../model/lang-tag.ts';
import type { Locale } from '../../model/locale.ts';
import { escapeHtml } from '../../escape-html.ts';
import type { Side } from '../side/side.ts';
import type { HtmlRow } from './official-rows.ts';

/**
 * The official text of a row as HTML: clearly marked as such, with the way to the passage that restates it.
 *
 * @param locale the language of the page
 * @param hrefOf the address of a place in the handbook
 */
export function officialHtml(
  { anchor, label, paragraphs }: HtmlRow,
  words: OfficialWords,
  locale: Locale,
  hrefOf: (anchor: string) => string,
): string {
  if (paragraphs.length === 0) return '';
  const place = fill(words.place, { place: label });
  const said = paragraphsOf(paragraphs);
  return [
    `<div class="official-text"><p class="official-mark" lang="${langTag(locale)}">`,
    `<strong>${words.official}</strong> `,
    `<a href="${hrefOf(anchor)}">${place}</a></p>${said}</div>`,
  ].join('');
}

/**
 * The official text and the handbook's beside each other.
 *
 * @param of the language of the official text
 * @param locale the language of the page
 * @param hrefOf the address of a place in the handbook
 */
export function officialSides(
  rows: readonly HtmlRow[],
  of: Locale,
  locale: Locale,
  hrefOf: (anchor: string) => string,
): Side[] {
  const words = officialWords(locale);
  // Where there are columns, what these are called stands above them.
  const mark = `<p class="handbook-mark" lang="${langTag(locale)}">${words.handbook}</p>`;
  return [
    {
      lang: of,
      name: words.official,
      blocks: rows.map((row) => officialHtml(row, words, locale, hrefOf)),
    },
    {
      lang: locale,
      name: words.handbook,
      blocks: rows.map(({ html }) => (html === '' ? '' : mark + html)),
    },
  ];
}

/** Paragraphs of an official text as HTML. */
export function paragraphsOf(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${withNotes(text)}</p>`).join('');
}

/** The words with the numbers of notes set up. */
function withNotes(text: string): string {
  return escapeHtml(text).replace(/\[\^([^\]]+)\]/gu, '<sup>$1</sup>');
}
