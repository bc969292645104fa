import { expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';
import { visitPages } from './visit-checks.ts';

const site = inject('fixture');

closeBrowserAfterwards();
visitPages(site);

it.each([320, 360, 390])(
  'the header of a phone %i px wide is one row, its name in whole words',
  async (width) => {
    for (const locale of ['ja', 'en']) {
      const viewport = { width, height: 700 };
      const tab = await open(site, `${locale}/work/`, { viewport, isMobile: true });
      const { height, lines } = await tab.page.locator('.page-header-row').evaluate((row) => ({
        height: row.clientHeight,
        // On how many lines each word stands.
        lines: [...(row.querySelector('.site-name .phrases')?.childNodes ?? [])].flatMap((node) =>
          [...(node.nodeValue ?? '').matchAll(/\S+/gu)].map(({ index, 0: word }) => {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            return range.getClientRects().length;
          }),
        ),
      }));
      expect(lines).toEqual([1, 1]);
      expect(height).toBeLessThan(80);
      await close(tab);
    }
  },
);
