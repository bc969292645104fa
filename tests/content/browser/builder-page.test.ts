import { describe, expect, inject, it } from 'vitest';
import { violations } from '../../browser/axe.ts';
import { close, closeBrowserAfterwards, open, sidewaysScroll } from '../../browser/open.ts';
import {
  BUILDER,
  firstName,
  NAMES,
  openSheet,
  query,
  sheets,
  status,
  writeNames,
} from '../../browser/sheet-builder.ts';

const site = inject('root');

closeBrowserAfterwards();

describe('names of participants', () => {
  it('stay in the tab: in no address, no request and nothing that outlives it', async () => {
    const tab = await openSheet(site, `${BUILDER}?table=gyo1&grades=3`);
    const { page, context, requests } = tab;
    await writeNames(page, NAMES);
    await expect.poll(() => status(page)).toContain('2組');
    expect(query(page)).toBe('?table=gyo1&grades=3&seats=30');
    await page.reload();
    await expect.poll(() => firstName(page)).toBe(NAMES[0]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(decodeURIComponent(requests.join())).not.toContain('太郎');
    const other = await context.newPage();
    await other.goto(page.url());
    await sheets(other).first().waitFor();
    expect(await firstName(other)).toBe('参加者1');
    await page.locator('details:has(textarea) summary').click();
    await page.locator('[data-erase]').click();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await close(tab);
  });

  it('are printed where the browser does not keep them, and that is said', async () => {
    const tab = await open(site, 'ja/');
    await tab.context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('forbidden', 'QuotaExceededError');
      };
    });
    await tab.page.goto(BUILDER);
    await sheets(tab.page).first().waitFor();
    await writeNames(tab.page, ['佐藤 花子']);
    await expect.poll(() => firstName(tab.page)).toBe('佐藤 花子');
    expect(await tab.page.locator('[data-unkept]').isVisible()).toBe(true);
    await close(tab);
  });
});

describe('the page', () => {
  it.each([390, 1920])('bars nobody, whatever is open: %d px', async (width) => {
    const tab = await openSheet(
      site,
      `en/print/builder/?table=gyo1&grades=3,4&columns=boxes,comment&text=en,ja`,
      {
        viewport: { width, height: 900 },
        colorScheme: width === 390 ? 'dark' : 'light',
      },
    );
    for (const summary of await tab.page.locator('summary:visible').all()) await summary.click();
    expect(await violations(tab.page)).toEqual([]);
    expect(await sidewaysScroll(tab.page)).toBeLessThanOrEqual(0);
    await close(tab);
  });

  it('says it where the table cannot be loaded, and tries again', async () => {
    const tab = await open(site, 'ja/');
    const { page } = tab;
    let fails = true;
    await page.route('**/rubrics/*.json', (route) => (fails ? route.abort() : route.continue()));
    await page.goto(BUILDER);
    await page.locator('[data-retry]:visible').waitFor();
    expect(await status(page)).toContain('読み込めませんでした');
    fails = false;
    await page.locator('[data-retry]').click();
    await sheets(page).first().waitFor();
    tab.faults.length = 0;
    await close(tab);
  });

  it('says without JavaScript what it does, and leads to sheets that are ready', async () => {
    const tab = await open(site, BUILDER, { javaScriptEnabled: false });
    const main = tab.page.locator('main');
    expect(await main.innerText()).toContain('JavaScript が要ります');
    expect(await main.locator('form').isVisible()).toBe(false);
    const links = main.locator('.ready-sheets a:visible');
    expect(await links.count()).toBeGreaterThan(20);
    expect(await links.first().getAttribute('href')).toBe('/pdf/ja/gyo1-group-1.pdf');
    await close(tab);
  });
});
