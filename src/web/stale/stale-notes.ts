import { languageName } from '../../i18n/index.ts';
import { staleWords } from '../../i18n/stale/index.ts';
import { fill } from '../../i18n/template.ts';
import { langTag } from '../../model/lang-tag.ts';
import { authoritative, type Locale } from '../../model/locale.ts';
import { differenceOf, type Piece } from '../../model/rubric/difference.ts';
import { isStale, type StaleText } from '../../model/translation-lock.ts';
import { escapeHtml } from '../../escape-html.ts';
import type { PageContext } from '../page-context.ts';
import { stylesOnce } from '../styles-once.ts';
import address from './stale.css?url';

/** What a note needs of its page. */
export type NoteContext = Pick<PageContext, 'locale' | 'locales' | 'stale'>;

/**
 * A note for each of some passages whose original has changed since it was translated, with what has changed, as HTML;
 * empty where there is none.
 *
 * @param ids of the passages, as the content addresses them
 */
export function staleNotes(context: NoteContext, ids: readonly string[]): string {
  const stale = context.stale?.[context.locale];
  const found = stale ? ids.flatMap((id) => stale[id] ?? []) : [];
  if (found.length === 0) return '';
  return stylesOnce(context, address) + found.map((each) => noteOf(each, context)).join('');
}

/**
 * One note for all of some passages, with what has changed in each, as HTML: where names and other short texts stand
 * among others, and none of them has room for a note. Empty where nothing has changed.
 *
 * @param isOf which passages, by their ids
 */
export function staleSummary(context: NoteContext, isOf: (id: string) => boolean): string {
  const { locale, locales, stale } = context;
  const found = Object.entries(stale?.[locale] ?? {}).filter(([id]) => isOf(id));
  if (found.length === 0) return '';
  const words = staleWords(locale);
  const changes = found.map(([, text]) => `<li>${changeHtml(text, context)}</li>`).join('');
  const language = languageName(authoritative(locales), locale);
  const said = escapeHtml(fill(words.some, { language }));
  return `${stylesOnce(context, address)}<div class="stale" role="note"><p>${said}</p><details><summary>${escapeHtml(words.what)}</summary><ul lang="${langTag(authoritative(locales))}">${changes}</ul></details></div>`;
}

/**
 * What stands in a cell of a table whose text has changed since it was translated: a link to where it is told how, in
 * the language of the text. Empty where nothing has changed.
 *
 * @param id of its passage, or what the ids of its passages begin with before a slash
 */
export function staleCell(context: NoteContext, lang: Locale, id: string, href: string): string {
  if (!isStale(context.stale, lang, id)) return '';
  const words = escapeHtml(staleWords(lang).cell);
  return `${stylesOnce(context, address)}<a class="stale-cell" href="${escapeHtml(href)}">${words}</a>`;
}

/** What stands behind the definition of a term where it floats above a text: it has no room for more than a word. */
export function staleWord(context: NoteContext, id: string): string {
  return isStale(context.stale, context.locale, id) ? ` (${staleWords(context.locale).mark})` : '';
}

/** The stale passages of a file, by what they are called in it: `2-3-1-p2`. */
export function staleIn({ stale, locale }: NoteContext, file: string): string[] {
  const start = `${file}#`;
  return Object.keys(stale?.[locale] ?? {})
    .filter((id) => id.startsWith(start))
    .map((id) => id.slice(start.length));
}

/**
 * The stale passages of something in a file: `glossary#terms/ojt`.
 *
 * @param without a part of it whose passages are told of elsewhere
 */
export function staleBelow({ stale, locale }: NoteContext, id: string, without?: string): string[] {
  const own = Object.keys(stale?.[locale] ?? {}).filter((each) => each.startsWith(`${id}/`));
  return own.filter((each) => without === undefined || !each.startsWith(`${id}/${without}/`));
}

function noteOf({ before, now }: StaleText, { locale, locales }: NoteContext): string {
  const first = authoritative(locales);
  const words = staleWords(locale);
  const said = fill(words.changed, { language: languageName(first, locale) });
  const line = `<p>${escapeHtml(said)}</p>`;
  // A record that was mended by hand may not know how it read.
  if (before === '') return `<div class="stale" role="note">${line}</div>`;
  const change = changeHtml({ before, now }, { locale, locales });
  return `<div class="stale" role="note">${line}<details><summary>${escapeHtml(words.what)}</summary><p lang="${langTag(first)}">${change}</p></details></div>`;
}

/** What has changed in a text, in its own words. */
function changeHtml(
  { before, now }: StaleText,
  { locale, locales }: Pick<NoteContext, 'locale' | 'locales'>,
): string {
  const words = staleWords(locale);
  return differenceOf(before, now, authoritative(locales))
    .map((each) => pieceHtml(each, words, locale))
    .join('');
}

function pieceHtml(
  { kind, text }: Piece,
  words: ReturnType<typeof staleWords>,
  locale: NoteContext['locale'],
): string {
  if (kind === 'kept') return escapeHtml(text);
  const went = kind === 'removed' || kind === 'earlier';
  const tag = went ? 'del' : 'ins';
  const word = escapeHtml(went ? words.removed : words.added);
  return `<${tag}><span class="visually-hidden" lang="${langTag(locale)}">${word}</span>${escapeHtml(text)}</${tag}>`;
}
