import { expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';

const site = inject('fixture');

closeBrowserAfterwards();

it('leads without scripts from places that are no more to what has their words, or to how they read', async () => {
  const tab = await open(site, 'en/work/#2-2-p2', { javaScriptEnabled: false });
  const { page } = tab;
  const link = page.locator(':target a');
  expect(await link.textContent()).toBe('2-② paragraph 1');
  await link.click();
  expect(new URL(page.url()).hash).toBe('#2-2-p1');
  expect(await page.locator('.gone-place').filter({ visible: true }).count()).toBe(0);
  await page.goto('en/work/#2-3-p1');
  expect(await link.isVisible()).toBe(true);
  await link.click();
  await page.waitForURL('**/en/changes/2024-10-01/text/#2-3-p1');
  expect(await page.locator(':target').textContent()).toContain('Whoever leaves tells the town.');
  // The whole edition, what stayed as it was as well.
  for (const [place, text] of [
    ['2-3-p1', '去る人は町に伝えます。'],
    ['2-1-p1', '相棒から学びます。'],
  ]) {
    await page.goto(`ja/changes/2024-10-01/text/#${place}`);
    expect(await page.locator(':target').textContent()).toContain(text);
  }
  await page.goto('en/rubrics/ladder/#zeal-i');
  await link.click();
  await page.waitForURL('**/en/rubrics/ladder/zeal/#zeal-i');
  expect(await page.locator('main').textContent()).toContain('Is full of zeal.');
  expect(tab.faults).toEqual([]);
  await close(tab);
});

it('leads on from the address of a section that is no more, at each of its places', async () => {
  const tab = await open(site, 'en/hall/#hall-p2');
  const { page } = tab;
  expect(await page.locator(':target').textContent()).toContain('The hall is open to all.');
  await page.locator('#hall-p1 a').click();
  await page.waitForURL('**/en/purpose/#1-p1');
  expect(tab.faults).toEqual([]);
  await close(tab);
});

it('leads on from the address of a step of the reading path that is no more, and from one that is another’s now', async () => {
  const tab = await open(site, 'ja/start/4/', { javaScriptEnabled: false });
  const { page } = tab;
  const main = page.locator('main');
  expect(await main.textContent()).toContain('終わりに。');
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  await page.locator('.gone-leads a').click();
  await page.waitForURL('**/ja/start/3/');
  expect(await main.textContent()).toContain('終わりに。');
  // Another step had this number.
  await page.locator('.step-before a').click();
  await page.waitForURL('**/ja/changes/2024-10-01/text/#orientation/steps/2-3/why');
  expect(await page.locator(':target').textContent()).toContain('いつか、だれもが去ります。');
  await page.goto('en/start/all/#step-4');
  await page.locator(':target a').click();
  await page.waitForURL('**/en/start/3/');
  await page.goto('en/start/3/#question');
  await page.locator(':target a').click();
  await page.waitForURL('**/en/changes/2024-10-01/text/#orientation/steps/2-3/question');
  await page.goto('en/start/2/');
  expect(await page.locator('.step-before').count()).toBe(0);
  expect(tab.faults).toEqual([]);
  await close(tab);
});

it('marks paragraphs, cells and roles that were changed, and leads to both texts', async () => {
  const tab = await open(site, 'en/work/');
  const { page } = tab;
  const mark = page.locator('.changed-mark').first();
  expect(await mark.getAttribute('href')).toBe('/handbook/en/changes/2024-10-01/#now-2-p1');
  await page.goto('en/rubrics/ladder/');
  const cells = page.locator('td:has(.changed-cell)');
  expect(await cells.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    ...['', 'care-i', 'care-ii'],
  ]);
  // By key: where it is pressed does not depend on a table that still takes its form.
  await page.locator('#care-i .changed-cell a').press('Enter');
  await page.waitForURL(
    /\/changes\/2024-10-01\/#now-rubrics\/ladder\/competencies\/care\/stages\/i\/grades$/u,
  );
  expect(await page.locator(':target').textContent()).toContain('A–B');
  await page.goto('en/rubrics/ladder/grade-c/');
  expect(await page.locator('.changed-word').allTextContents()).toEqual(['Changed']);
  expect(tab.faults).toEqual([]);
  await close(tab);
});
