import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');

closeBrowserAfterwards();

const title = (page: Page): Promise<string> => page.locator('.large h2').innerText();
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

describe('a comparison shown large', () => {
  it.each([
    { locale: 'ja', width: 1280, second: '② 説明力・交渉力・折衝力' },
    { locale: 'en', width: 1920, second: '② Explanation, negotiation and bargaining' },
  ])('goes through the rows by keys: $locale, $width px', async ({ locale, width, second }) => {
    const tab = await open(
      site,
      `${locale}/rubrics/gyo1/?grades=4,5&mark=new&only=differences&large=judgement`,
      { viewport: { width, height: 800 } },
    );
    const { page } = tab;
    await expect.poll(() => title(page)).toContain('①');
    await page.locator('.large ins:visible').first().waitFor();
    const columns = page.locator('.large-cells > section');
    expect(await columns.count()).toBe(2);
    const size = await page
      .locator('.large .stage-text:visible')
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(24);
    expect(size).toBeLessThanOrEqual(28);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => title(page)).toBe(second);
    expect(query(page)).toBe('?grades=4,5&only=differences&mark=new&large=explanation');
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await expect.poll(() => query(page)).toMatch(/large=role$/u);
    expect(await page.locator('.large ins:visible').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.large').count()).toBe(0);
    expect(query(page)).toBe('?grades=4,5&only=differences&mark=new');
    await close(tab);
  });

  it('is dark or light as the room needs it', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/?grades=4,5&large=role');
    const { page } = tab;
    const ground = (): Promise<string> =>
      page.locator('.large').evaluate((each) => getComputedStyle(each).backgroundColor);
    await page.locator('.large[open]').waitFor();
    const light = await ground();
    await page.getByText('明暗を切り替える').click();
    await expect.poll(ground).not.toBe(light);
    await page.getByText('明暗を切り替える').click();
    await expect.poll(ground).toBe(light);
    await close(tab);
  });

  it('comes with its code and its looks only when it is asked for', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/?grades=4,5&mark=new');
    const { page, requests } = tab;
    await page.locator('.roles ins:visible').first().waitFor();
    const fetched = (): string[] =>
      requests.map((url) => new URL(url).pathname).filter((path) => /\.(?:js|css)$/u.test(path));
    const before = new Set(fetched());
    await page.locator('[data-large]').click();
    await page.locator('.large[open]').waitFor();
    const added = fetched().filter((path) => !before.has(path));
    expect(added.map((path) => path.replace(/^.*\./u, '')).sort()).toEqual(['css', 'js']);
    await page.goBack();
    await expect.poll(() => page.locator('.large').count()).toBe(0);
    await close(tab);
  });
});

it.each([390, 1280, 1920])(
  'from home to grade 4 against 5 with marks, on a projector, it is three steps at %i px',
  async (width) => {
    const tab = await open(site, 'ja/', { viewport: { width, height: 800 } });
    const { page } = tab;
    await page.locator('main a[href$="/rubrics/gyo1/"]').first().click();
    await page.waitForURL('**/rubrics/gyo1/');
    await page.locator('.strip [data-grades="4,5"]').click();
    await expect.poll(() => page.title()).toMatch(/^4級と5級/u);
    const large = page.locator('[data-large]');
    // On a phone, which is no projector, it lies in the menu: one more.
    await page.locator('.sentence[data-ready]').waitFor();
    if (!(await large.isVisible())) await page.locator('[data-more] > summary').click();
    await large.click();
    await page.locator('.large[open] h2').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.large ins:visible').first().waitFor();
    await close(tab);
  },
);
