import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attribute, filesOf, hasClass, isHidden, pagesOf, type Page } from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';

const HOST = 'https://handbook.example.jp';

const meta = ({ elements }: Page, name: string): string =>
  elements
    .filter((element) => (attribute(element, 'property') ?? attribute(element, 'name')) === name)
    .map((element) => attribute(element, 'content') ?? '')
    .join();

/** Tests the cards of all pages of a site. */
export function checkCards(site: BuiltSite): void {
  const pages = pagesOf(site);
  const files = filesOf(site).filter((file) => file.startsWith('cards/'));
  const cardOf = (page: Page): string =>
    meta(page, 'og:image').replace(`${HOST}${site.base}cards/`, 'cards/');

  it('are there for every page, in the size that it tells', () => {
    for (const page of pages) {
      const card = cardOf(page);
      expect(files, page.path).toContain(card);
      const png = readFileSync(join(site.folder, card));
      expect(png.subarray(0, 8).toString('latin1'), card).toBe('\x89PNG\r\n\x1a\n');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
      expect(meta(page, 'og:image:width')).toBe('1200');
      expect(meta(page, 'og:image:height')).toBe('630');
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  it('are each page’s own, say its title, and stand for nothing else', () => {
    const own = pages
      .filter((page) => page.path !== site.base && !isHidden(page))
      // Where two texts stand side by side, it is the card of the section.
      .filter(({ elements }) => !elements.some((element) => hasClass(element, 'sides')));
    expect(new Set(own.map(cardOf)).size).toBe(own.length);
    expect(new Set(pages.map(cardOf))).toEqual(new Set(files));
    for (const page of own) {
      expect(meta(page, 'og:image:alt'), page.path).toContain(meta(page, 'og:title'));
    }
  });
}
