import { expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';

const site = inject('fixture');

closeBrowserAfterwards();

it('leads from the address of a place that is no more to what has its words, or to how it read', async () => {
  const tab = await open(site, 'en/work/#2-2-p2');
  const { page } = tab;
  const link = page.locator('lost-place a');
  expect(await link.textContent()).toBe('2-② paragraph 1');
  await link.click();
  expect(new URL(page.url()).hash).toBe('#2-2-p1');
  // The page hears of its new address after that.
  await expect.poll(() => link.count()).toBe(0);
  await page.goto('en/work/#2-3-p1');
  await link.click();
  await page.waitForURL('**/en/changes/2024-10-01/#2-3-p1');
  expect(await page.locator(':target').textContent()).toContain('Whoever leaves tells the town.');
  expect(tab.faults).toEqual([]);
  await close(tab);
});

it('asks for no list of places where the place is there', async () => {
  const tab = await open(site, 'en/work/#2-p1');
  await tab.page.waitForFunction(() => customElements.get('lost-place'));
  expect(tab.requests.filter((address) => address.includes('/changes/'))).toEqual([]);
  const mark = tab.page.locator('.changed-mark').first();
  expect(await mark.getAttribute('href')).toBe('/handbook/en/changes/2024-10-01/#now-2-p1');
  await close(tab);
});
