import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');

closeBrowserAfterwards();

/** The words of a page's text as they are found and copied, and how many readings stand above them. */
async function textOf(page: Page): Promise<{ text: string; readings: number }> {
  return page.evaluate(() => ({
    text: document.querySelector('.prose')?.textContent ?? '',
    readings: document.querySelectorAll('rt').length,
  }));
}

it('readings come above the Japanese words when a reader asks, stay on other pages, and leave no trace', async () => {
  const tab = await open(root, 'ja/training/');
  const { page, requests } = tab;
  const button = page.getByRole('button', { name: 'ふりがな' });
  await button.waitFor();
  const before = await textOf(page);
  expect(before.readings).toBe(0);
  expect(requests.filter((each) => each.includes('furigana.json'))).toEqual([]);
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);

  await button.click();
  await page.getByText('ふりがなを付けました').waitFor();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  const word = page.locator('.prose ruby', { hasText: '育成' }).first();
  expect(await word.locator('rt').textContent()).toBe('いくせい');
  expect(await word.locator('rt').evaluate((rt) => getComputedStyle(rt).userSelect)).toBe('none');
  // A term floats its definition by its own name.
  const term = page.locator('glossary-term', { has: page.locator('ruby') }).first();
  await term.locator('a').first().focus();
  const label = term.locator('.float-label');
  await label.waitFor();
  expect(await label.textContent()).not.toMatch(/^.*[一-龠]+[ぁ-ん]{3,}$/u);
  await page.keyboard.press('Escape');
  // Beside others in a row, a reading would tear its words apart.
  const torn = await page
    .locator('ruby')
    .evaluateAll((all) =>
      all.flatMap(({ parentElement: parent }) =>
        parent && /flex|grid/u.test(getComputedStyle(parent).display) ? [parent.textContent] : [],
      ),
    );
  expect(torn).toEqual([]);

  await page.goto('ja/training/en/');
  await page.locator('.side ruby').first().waitFor();
  expect(await page.locator('.side:lang(en) ruby').count()).toBe(0);
  await page.goto('ja/training/');
  await page.locator('.prose ruby').first().waitFor();
  await button.click();
  await page.getByText('ふりがなを外しました').waitFor();
  expect(await textOf(page)).toEqual(before);
  await page.reload();
  await button.waitFor();
  expect(await button.getAttribute('aria-pressed')).toBe('false');

  // The very same texts come back.
  await page.evaluate(() => {
    Object.assign(window, { first: document.querySelector('.prose p')?.firstChild });
  });
  for (const isOn of [true, false]) {
    await button.click();
    await expect.poll(async () => (await textOf(page)).readings > 0).toBe(isOn);
  }
  const isSame = await page.evaluate(
    () => Reflect.get(window, 'first') === document.querySelector('.prose p')?.firstChild,
  );
  expect(isSame).toBe(true);
  // What cannot be fetched is told, and not kept.
  await page.route('**/furigana.json', (route) => route.fulfill({ status: 200, body: '<html>' }));
  await button.click();
  await page.getByText('ふりがなを読み込めませんでした').waitFor();
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  const kept = await page.evaluate(() => Object.keys(localStorage).join());
  expect(kept).not.toContain('furigana');
  await page.unroute('**/furigana.json');
  await close(tab);
});

it('readings leave all lines as far apart, and the number above the title clear, on a phone', async () => {
  const tab = await open(root, 'ja/training/', { viewport: { width: 390, height: 844 } });
  const { page } = tab;
  await page.getByRole('button', { name: 'ふりがな' }).filter({ visible: true }).click();
  await page.locator('.section-title ruby').first().waitFor();
  const [number, reading] = [
    await page.locator('.section-title > .number').boundingBox(),
    await page.locator('.section-title rt').first().boundingBox(),
  ];
  expect(reading?.y).toBeGreaterThan((number?.y ?? 0) + (number?.height ?? 0));
  // Every text has the height of its lines: none was pushed apart by what stands above its words.
  const pushed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.prose > :is(p, h2):has(.furigana)')]
      .map((text) => text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight))
      .filter((lines) => Math.abs(lines - Math.round(lines)) > 0.04),
  );
  expect(pushed).toEqual([]);
  await close(tab);
});
