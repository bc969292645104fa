import { languageName } from '../../i18n/index.ts';
import { staleWords } from '../../i18n/stale/index.ts';
import { fill } from '../../i18n/template.ts';
import { langTag } from '../../model/lang-tag.ts';
import { authoritative } from '../../model/locale.ts';
import { differenceOf, type Piece } from '../../model/rubric/difference.ts';
import type { StaleText } from '../../model/translation-lock.ts';
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
  const change = differenceOf(before, now, first).map((each) => pieceHtml(each, words, locale));
  return `<div class="stale" role="note"><p>${escapeHtml(said)}</p><details><summary>${escapeHtml(words.what)}</summary><p lang="${langTag(first)}">${change.join('')}</p></details></div>`;
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
