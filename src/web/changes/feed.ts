import { editionName, editionWords } from '../../i18n/editions/index.ts';
import { wayPath, type History, type Step } from '../../model/edition/history.ts';
import { langTag } from '../../model/lang-tag.ts';
import { authoritative } from '../../model/locale.ts';
import { uuidOf } from '../../model/uuid.ts';
import { escapeHtml } from '../../escape-html.ts';
import type { PageContext } from '../page-context.ts';
import { tellStep } from './changes.ts';

/** An entry of a feed: what changed, and when that was so. */
interface Entry {
  /** ISO date. */
  date: string;
  step: Step;
}

/**
 * What changed as an Atom feed (RFC 4287), newest first: what each edition changed, and what changed since the last one,
 * which is dated by the handbook's own revision. Where the site's host is not known, links are relative to the feed's
 * own address. Entries keep their names wherever the site stands: no reader is told of a change twice.
 */
export function feedXml(context: PageContext): string {
  const { handbook, history, locale, urls } = context;
  const { editions = [] } = history ?? {};
  const entries = history ? entriesOf(history, handbook.revised) : [];
  const page = escape(urls.absolute(urls.page(locale, 'changes')));
  const own = escape(urls.absolute(feedPath(context)));
  const updated = entries[0]?.date ?? editions.at(-1)?.date ?? handbook.revised;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langTag(locale)}">
  <id>${idOf(context, '')}</id>
  <title>${escape(`${editionWords(locale).title} | ${handbook.title[locale]}`)}</title>
  <updated>${timeOf(updated)}</updated>
  <author><name>${escape(handbook.organisation[locale])}</name></author>
  <link rel="self" type="application/atom+xml" href="${own}"/>
  <link rel="alternate" type="text/html" hreflang="${langTag(locale)}" href="${page}"/>
${entries.map((entry) => entryXml(entry, context)).join('')}</feed>
`;
}

/** The address of a language's feed of changes. */
export function feedPath({ locale, urls }: Pick<PageContext, 'locale' | 'urls'>): string {
  return urls.file(`changes.${locale}.atom`);
}

/** What each edition changed, and what changed since the newest one, as far as anything did: newest first. */
function entriesOf({ editions, steps }: History, revised: string): Entry[] {
  const last = editions.at(-1);
  return steps
    .flatMap((step): Entry[] => {
      if (step.to) return [{ date: step.to.date, step }];
      const date = revised > step.before.date ? revised : step.before.date;
      return step.before === last && step.differs ? [{ date, step }] : [];
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function entryXml({ date, step }: Entry, context: PageContext): string {
  const { locale, urls } = context;
  const { title, href, counts } = tellStep(context, step);
  const name = step.to ? editionName(step.to, locale) : title;
  return `  <entry>
    <id>${idOf(context, step.before.date)}</id>
    <title>${escape(name)}</title>
    <updated>${timeOf(date)}</updated>
    <link rel="alternate" type="text/html" hreflang="${langTag(locale)}" href="${escape(urls.absolute(href))}"/>
    <summary>${escape(step.to ? `${title} (${counts})` : counts)}</summary>
    <category term="${escape(wayPath(step))}"/>
  </entry>
`;
}

/**
 * What the feed is known by, or an entry: by the edition from which things changed, as what is news of the text as it
 * stands becomes that of the edition in which it is kept.
 */
function idOf({ handbook, locale }: PageContext, edition: string): string {
  const first = authoritative(handbook.locales);
  const name = [handbook.organisation[first], handbook.title[first], locale, edition];
  return `urn:uuid:${uuidOf(name.join('\n'))}`;
}

const timeOf = (date: string): string => `${date}T00:00:00Z`;

/** A text in XML, which has no place for most control characters. */
function escape(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
