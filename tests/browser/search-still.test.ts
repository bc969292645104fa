import { expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';

const site = inject('fixture');

closeBrowserAfterwards();

it('moves hardly anything on the search page of a phone when its code has come', async () => {
  const tab = await open(site, 'en/search/', { viewport: { width: 412, height: 823 } });
  const { page } = tab;
  await page.locator('main [data-ready]').waitFor();
  const moved = await page.evaluate(
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
  // The foot alone once moved by 0.04, and by 0.1 in a longer handbook.
  expect(moved).toBeLessThan(0.01);
  await close(tab);
});
