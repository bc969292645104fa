import { langTag } from '../../model/lang-tag.ts';
import { editionName, editionWords } from '../../i18n/editions/index.ts';
import { wayPath, type Step } from '../../model/edition/history.ts';
import type { PageContext } from '../page-context.ts';
import { tellStep } from './changes.ts';
import { feedOf } from './feed-address.ts';
import { escapeHtml } from '../escape-html.ts';

/** An entry of a feed: what changed, and when that was so. */
interface Entry {
  /** ISO date. */
  date: string;
  step: Step;
}

/**
 * What changed as an Atom feed (RFC 4287), newest first: what each edition changed, and what changed since the last one,
 * which is dated by the handbook's own revision.
 *
 * @throws where the site's host is not known: entries are known by their full addresses
 */
export function feedXml(context: PageContext): string {
  const { handbook, history, locale, urls } = context;
  const own = feedOf(urls, locale);
  if (own === undefined) throw new Error('A feed needs the address of the site');
  const { editions = [], steps = [] } = history ?? {};
  const last = editions.at(-1);
  const entries: Entry[] = steps
    .flatMap((step): Entry[] => {
      if (step.to) return [{ date: step.to.date, step }];
      const date = handbook.revised > step.before.date ? handbook.revised : step.before.date;
      return step.before === last && step.differs ? [{ date, step }] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const page = urls.absolute(urls.page(locale, 'changes'));
  const updated = entries[0]?.date ?? last?.date ?? handbook.revised;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langTag(locale)}">
  <id>${escapeHtml(page)}</id>
  <title>${escapeHtml(`${editionWords(locale).title} | ${handbook.title[locale]}`)}</title>
  <updated>${timeOf(updated)}</updated>
  <author><name>${escapeHtml(handbook.organisation[locale])}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(urls.absolute(own))}"/>
  <link rel="alternate" type="text/html" hreflang="${langTag(locale)}" href="${escapeHtml(page)}"/>
${entries.map((entry) => entryXml(entry, context)).join('')}</feed>
`;
}

function entryXml({ date, step }: Entry, context: PageContext): string {
  const { locale, urls } = context;
  const { title, href, counts } = tellStep(context, step);
  const name = step.to ? editionName(step.to, locale) : title;
  const address = escapeHtml(urls.absolute(href));
  return `  <entry>
    <id>${address}</id>
    <title>${escapeHtml(name)}</title>
    <updated>${timeOf(date)}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>
    <summary>${escapeHtml(step.to ? `${title} (${counts})` : counts)}</summary>
    <category term="${escapeHtml(wayPath(step))}"/>
  </entry>
`;
}

const timeOf = (date: string): string => `${date}T00:00:00Z`;
