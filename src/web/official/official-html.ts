import { fill } from '../../i18n/template.ts';
import type { OfficialWords } from '../../i18n/official/index.ts';
import { langTag } from '../../model/lang-tag.ts';
import type { Locale } from '../../model/locale.ts';
import { escapeHtml } from '../../escape-html.ts';
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

/** Paragraphs of an official text as HTML. */
export function paragraphsOf(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${withNotes(text)}</p>`).join('');
}

/** The words with the numbers of notes set up. */
function withNotes(text: string): string {
  return escapeHtml(text).replace(/\[\^([^\]]+)\]/gu, '<sup>$1</sup>');
}
