import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content.ts';
import { historyIn } from '../../../../src/editions.ts';
import type { Edition } from '../../../../src/model/edition/edition.ts';
import { createUrls } from '../../../../src/model/urls.ts';
import { feedXml } from '../../../../src/web/changes/feed.ts';
import { createPageContext } from '../../../../src/web/page-context.ts';

const SITE = 'https://handbook.example.jp';
const content = readContent('.', 'tests/fixtures/organisation');
const [first] = content.library.editions;
if (!first) throw new Error('There is no edition');

/** The feed of the fixture with other editions than its own, where any are given. */
function feed(
  { site, base = '/', locale = 'en' }: { site?: string; base?: string; locale?: 'en' | 'ja' },
  editions: readonly Edition[] = content.library.editions,
): string {
  const library = { ...content.library, editions };
  const history = historyIn({ ...content, library });
  return feedXml(createPageContext(library, locale, createUrls(site, base), history));
}

/** What stands in each of the elements of a name, or in an attribute of each. */
const said = (xml: string, name: string, attribute?: string): string[] =>
  attribute === undefined
    ? [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(([, text = '']) => text)
    : [...xml.matchAll(new RegExp(`<${name} [^>]*?\\b${attribute}="([^"]*)"`, 'gu'))].map(
        ([, text = '']) => text,
      );

describe('the feed of what changed', () => {
  const xml = feed({ site: SITE });

  it('has all that RFC 4287 asks for, with full addresses', () => {
    for (const part of [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      '<updated>2025-04-01T00:00:00Z</updated>',
      '<author><name>Sample Town</name></author>',
      `<link rel="self" type="application/atom+xml" href="${SITE}/changes.en.atom"/>`,
      `<link rel="alternate" type="text/html" hreflang="en" href="${SITE}/en/changes/"/>`,
      `<link rel="alternate" type="text/html" hreflang="en" href="${SITE}/en/changes/2024-10-01/"/>`,
      '<title>Changes since October 2024</title>',
      '<summary>5 changed, 1 new, 17 deleted</summary>',
    ]) {
      expect(xml).toContain(part);
    }
    // Every tag is closed.
    expect(xml.match(/<[a-z]+(?:\s[^>]*[^/])?>/gu)?.length).toBe(xml.match(/<\/[a-z]+>/gu)?.length);
  });

  it('has names that stay: on another host, below another path, and on none', () => {
    const ids = said(xml, 'id');
    expect(ids).toHaveLength(2);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
    expect(said(feed({ site: 'https://other.example', base: '/handbook/' }), 'id')).toEqual(ids);
    expect(said(feed({}), 'id')).toEqual(ids);
    // Each language's is another feed.
    const both = [...ids, ...said(feed({ site: SITE, locale: 'ja' }), 'id')];
    expect(new Set(both).size).toBe(both.length);
  });

  it('has links below the site’s own path where no host is known', () => {
    const links = said(feed({ base: '/handbook/' }), 'link', 'href');
    expect(links).toEqual([
      '/handbook/changes.en.atom',
      '/handbook/en/changes/',
      '/handbook/en/changes/2024-10-01/',
    ]);
  });

  it('tells newest first, each change under one name before and after it is kept as an edition', () => {
    const [own = '', since = ''] = said(xml, 'id');
    const later = { ...first, date: '2025-02-01', name: { en: 'February' } };
    const kept = {
      ...later,
      passages: new Map([...first.passages].filter(([id]) => !id.startsWith('glossary#'))),
    };
    const after = feed({ site: SITE }, [first, kept]);
    const ids = said(after, 'id');
    expect([ids[0], ids[2]]).toEqual([own, since]);
    expect(new Set(ids).size).toBe(3);
    expect(said(after, 'title').slice(1)).toEqual(['Changes since February', 'February']);
    expect(said(after, 'updated')).toEqual([
      ...['2025-04-01T00:00:00Z', '2025-04-01T00:00:00Z', '2025-02-01T00:00:00Z'],
    ]);
    expect(said(after, 'link', 'href').at(-1)).toBe(`${SITE}/en/changes/2024-10-01/2025-02-01/`);
  });

  it('takes no text for markup, and no sign that XML has no place for', () => {
    const name = { en: 'Q&A <b>"1"</b>\u0007' };
    const [, title = ''] = said(feed({ site: SITE }, [{ ...first, name }]), 'title');
    expect(title).toBe('Changes since Q&amp;A &lt;b&gt;&quot;1&quot;&lt;/b&gt;');
  });
});
