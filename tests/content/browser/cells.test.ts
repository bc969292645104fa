import { describe, expect, inject, it } from 'vitest';
import { attribute, pagesOf } from '../../setup/pages.ts';
import { close, closeBrowserAfterwards, open, WIDTHS } from '../../browser/open.ts';

const site = inject('root');
const table = pagesOf(site).find(({ html }) => html.includes('<grade-comparison'));
const path = table?.path.slice(site.base.length) ?? '';
/** Cells and headers of rows, from the table's beginning to its end. */
const places = (table?.elements ?? [])
  .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  .flatMap((element) => attribute(element, 'id') ?? [])
  .filter((id) => !id.startsWith('grade-'));
const samples = [0.1, 0.4, 0.7, 1].flatMap(
  (part) => places[Math.ceil(part * places.length) - 1] ?? [],
);

closeBrowserAfterwards();

describe.each(WIDTHS)('an address that points into the table, at %i pixels', (width) => {
  it.each([true, false])(
    'shows its place clear of what stays, with scripts: %s',
    async (scripts) => {
      for (const id of samples) {
        const viewport = { width, height: 700 };
        const tab = await open(site, `${path}#${id}`, { viewport, javaScriptEnabled: scripts });
        const target = tab.page.locator(`[id="${id}"]`);
        const top = async (): Promise<number> => (await target.boundingBox())?.y ?? NaN;
        const bottom = async (selector: string): Promise<number> => {
          const box = await tab.page.locator(selector).first().boundingBox();
          return (box?.y ?? NaN) + (box?.height ?? NaN);
        };
        await expect.poll(top, { message: id }).toBeLessThan(350);
        // Edges of boxes lie on fractions of a pixel.
        expect(await top(), id).toBeGreaterThanOrEqual((await bottom('.page-header')) - 1);
        expect(await top(), id).toBeGreaterThanOrEqual((await bottom('.matrix thead th')) - 1);
        const cell = await target.boundingBox();
        const first = await tab.page.locator('.matrix tbody th').first().boundingBox();
        const isHeader = (await target.getAttribute('role')) === 'rowheader';
        if (width >= 1280 && !isHeader) {
          expect(cell?.x, id).toBeGreaterThanOrEqual((first?.x ?? NaN) + (first?.width ?? NaN) - 1);
        }
        await close(tab);
      }
    },
  );
});
