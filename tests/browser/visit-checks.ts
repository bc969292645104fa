import { describe, expect, it } from 'vitest';
import { pagesOf } from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';
import { violations } from './axe.ts';
import { close, open, sidewaysScroll, WIDTHS } from './open.ts';

/** Visits each page of a site once, and tests all that a visit can tell, whatever the content says. */
export function visitPages(site: BuiltSite): void {
  const paths = pagesOf(site).map(({ path }) => path.slice(site.base.length));

  describe.concurrent('every page', () => {
    it.each(paths)(
      'loads without a fault, bars nobody at any width or scheme, and never scrolls sideways: /%s',
      async (path) => {
        const tab = await open(site, path);
        const { page } = tab;
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: 'light' });
          expect(await violations(page), `${width} px`).toEqual([]);
          // Schemes differ in their colours alone.
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await violations(page, ['color-contrast']), `${width} px, dark`).toEqual([]);
        }
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await sidewaysScroll(page), '1280 px, 200 %').toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await sidewaysScroll(page), '320 px, 200 %').toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '';
        });
        expect(await sidewaysScroll(page), '320 px').toBeLessThanOrEqual(0);
        const below = `${site.origin}${site.base}`;
        expect(tab.requests.filter((url) => !url.startsWith(below))).toEqual([]);
        await close(tab);
      },
    );
  });
}
