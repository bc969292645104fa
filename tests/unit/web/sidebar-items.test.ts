import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { sidebarItems } from '../../../src/web/sidebar-items.ts';

const { library } = readContent('.', 'tests/fixtures/organisation');
const urls = createUrls('https://handbook.example.jp', '/');
const navigation = { locale: 'en', sections: library.sections.en, urls } as const;

describe('the sidebar', () => {
  it('has every section in order, and marks the one being read and no other', () => {
    const html = sidebarItems(navigation, '10-purpose');
    const hrefs = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href);
    expect(hrefs).toEqual(['/en/welcome/', '/en/purpose/', '/en/work/']);
    expect(html.match(/href="[^"]*" aria-current="page"/gu)).toEqual([
      'href="/en/purpose/" aria-current="page"',
    ]);
    expect(sidebarItems(navigation, undefined)).not.toContain('aria-current');
  });

  it('shows titles as they are written, whatever signs stand in them', () => {
    const [section] = library.sections.en;
    if (!section) throw new Error('The fixture has no section');
    const sections = [{ ...section, title: 'Pay & <leave>' }];
    expect(sidebarItems({ ...navigation, sections }, undefined)).toContain(
      '<span class="phrases">Pay &amp; &lt;leave&gt;</span>',
    );
  });
});
