import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open, openTab } from './open.ts';

const site = inject('fixture');
const PHONE = { width: 412, height: 823 };

closeBrowserAfterwards();

/** How far what was in sight has moved without a reader’s doing: the sum of layout shifts. */
const movedOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value?: number })[];
          done(shifts.reduce((sum, { value = 0 }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moves, nothing is observed.
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      }),
  );

it('moves hardly anything on the search page of a phone when its code has come', async () => {
  const tab = await open(site, 'en/search/', { viewport: PHONE });
  const { page } = tab;
  await page.locator('main [data-ready]').waitFor();
  // The foot alone once moved by 0.04, and by 0.1 in a longer handbook.
  expect(await movedOn(page)).toBeLessThan(0.01);
  await close(tab);
});

it('moves hardly anything on the print page of a phone, whose code comes after its text is seen', async () => {
  const tab = await openTab(site, { viewport: PHONE });
  const { page } = tab;
  const { promise: seen, resolve: letCome } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await seen;
    await route.continue();
  });
  await page.goto('en/print/', { waitUntil: 'commit' });
  await page.locator('.page-footer').waitFor({ state: 'attached' });
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  letCome(undefined);
  await page.locator('[data-offers] > li').first().waitFor();
  await page.locator('.page-printing').waitFor();
  // What stands below the sheets was pushed away by them: 0.3 to 0.5.
  expect(await movedOn(page)).toBeLessThan(0.01);
  await close(tab);
});
