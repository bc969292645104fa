import { stringsOf } from '../../i18n/index.ts';
import { officialWords } from '../../i18n/official/index.ts';
import { fill } from '../../i18n/template.ts';
import { langTag } from '../../model/lang-tag.ts';
import { officialAt, officialFor } from '../../model/official.ts';
import type { PageContext } from '../page-context.ts';
import { stylesOnce } from '../styles-once.ts';
import { paragraphsOf } from './official-html.ts';
import address from './official-note.css?url';

/** What a note needs of its page. */
export type OfficialContext = Pick<PageContext, 'locale' | 'official'>;

/**
 * What the official text says at a place, closed below its date, as HTML; empty where it says nothing there.
 *
 * @param id of the passage, as the content addresses it
 * @param order the passages among which one of the official text may be restated in several
 * @param anchor the address of the note, if it has one
 */
export function officialNote(
  context: OfficialContext,
  id: string,
  order?: readonly string[],
  anchor?: string,
): string {
  const { locale } = context;
  const official = officialFor(context.official, locale);
  const paragraphs = official ? officialAt(official, id, order) : [];
  if (!official || paragraphs.length === 0) return '';
  const date = stringsOf(locale).date(official.date);
  const place = anchor === undefined ? '' : ` id="${anchor}"`;
  return [
    `${stylesOnce(context, address)}<details class="official-note">`,
    `<summary>${fill(officialWords(locale).cell, { date })}</summary>`,
    // The address is inside, so that browsers open the note.
    `<div${place} lang="${langTag(official.locale)}">${paragraphsOf(paragraphs)}</div></details>`,
  ].join('');
}
