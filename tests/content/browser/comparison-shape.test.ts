import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  afterFooter,
  close,
  closeBrowserAfterwards,
  open,
  sidewaysScroll,
} from '../../browser/open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

/** How wide the columns of the grades are, in CSS pixels. */
const widths = (page: Page): Promise<number[]> =>
  page
    .locator('.matrix-region thead th[data-grade]:visible')
    .evaluateAll((each) =>
      each.map((element) => Math.round(element.getBoundingClientRect().width)),
    );

/** How far a part of the page can be moved sideways. */
const moves = (page: Page): Promise<number> =>
  page
    .locator('.matrix-region')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

const STATES = ['', '?grades=4,5&mark=new', '?grades=3,4&mark=new'];

describe.each(['ja', 'en'])('what stands above the table: %s', (locale) => {
  it.each(STATES)(
    'is low: the first row begins in the upper half of a small screen: %s',
    async (search) => {
      const viewport = { width: 1280, height: 800 };
      const tab = await open(site, `${locale}/rubrics/gyo1/${search}`, { viewport });
      const { page } = tab;
      const height = async (selector: string): Promise<number> =>
        (await page.locator(selector).boundingBox())?.height ?? NaN;
      await expect.poll(() => page.locator('[data-add]').isVisible()).toBe(true);
      if (search !== '') await page.locator('.roles ins:visible').first().waitFor();
      expect(await height('.sentence')).toBeLessThanOrEqual(64);
      expect(await height('.strip')).toBeGreaterThanOrEqual(40);
      expect(await height('.strip')).toBeLessThanOrEqual(56);
      expect((await page.locator('.matrix tbody tr').first().boundingBox())?.y).toBeLessThan(420);
      await close(tab);
    },
  );
});

describe('the document', () => {
  it.each([390, 1280, 1920])('ends at its footer in every state, at %i px', async (width) => {
    const tab = await open(site, TABLE, { viewport: { width, height: 800 } });
    const { page } = tab;
    for (const search of [...STATES, '?grades=4,5,6&mark=new,removed&text=both']) {
      await page.goto(`/${TABLE}${search}`);
      if (search !== '') await page.locator('.roles ins:visible').first().waitFor();
      expect(await afterFooter(page), search).toBeLessThanOrEqual(1);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
    await close(tab);
  });
});

describe('the columns of the grades', () => {
  it.each([
    ['', 8],
    ['?grades=1,2&mark=new', 2],
    ['?grades=4,5', 2],
  ] as const)(
    'are as wide as each other, on the screen and on paper: %s',
    async (search, columns) => {
      const tab = await open(site, `${TABLE}${search}`);
      const { page } = tab;
      await expect.poll(async () => (await widths(page)).filter(Boolean).length).toBe(columns);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const [first = 0, ...others] = await widths(page);
        // Seven characters of 15 px and the padding; paper has what it has.
        expect(first).toBeGreaterThan(media === 'screen' ? 121 : 90);
        for (const width of others) expect(Math.abs(width - first), media).toBeLessThanOrEqual(2);
      }
      await close(tab);
    },
  );

  it.each([1280, 1440, 1920, 2560])('are all in sight and uncut at %s px', async (width) => {
    for (const path of [TABLE, 'en/rubrics/gyo1/']) {
      const tab = await open(site, path, { viewport: { width, height: 900 } });
      const { page } = tab;
      expect(await moves(page)).toBeLessThanOrEqual(0);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      const cut = await page
        .locator('.matrix :is(th, td):visible')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
            .map((cell) => cell.textContent.trim().slice(0, 40)),
        );
      expect(cut).toEqual([]);
      await close(tab);
    }
  });

  it.each([
    { width: 1920, sizes: { '3,4': 20, '3,4,5': 20, '3,4,5,6': 17, '1,2,3,4,5,6': 15 } },
    { width: 1280, sizes: { '3,4': 17, '3,4,5,6,7': 17, '1,2,3,4,5,6,7': 15 } },
  ])('have text as large as their number allows, at $width px', async ({ width, sizes }) => {
    const tab = await open(site, TABLE, { viewport: { width, height: 900 } });
    const { page } = tab;
    for (const [grades, size] of Object.entries(sizes)) {
      await page.goto(`/${TABLE}?grades=${grades}`);
      await expect
        .poll(() =>
          page
            .locator('.stage-text:visible')
            .first()
            .evaluate((element) => parseFloat(getComputedStyle(element).fontSize)),
        )
        .toBe(size);
    }
    await close(tab);
  });

  it.each([
    { grades: '3,4', lines: [false, false] },
    { grades: '4,5', lines: [false, true] },
    { grades: '1,4', lines: [false, true] },
  ])('have a heavy line only between two of them: $grades', async ({ grades, lines }) => {
    const tab = await open(site, `${TABLE}?grades=${grades}`);
    const { page } = tab;
    const heads = page.locator('.matrix thead th[data-grade]:visible');
    await expect
      .poll(() => heads.evaluateAll((each) => each.map((head) => head.matches('.tier-start'))))
      .toEqual(lines);
    await close(tab);
  });
});

describe('the head of the table', () => {
  it.each([true, false])(
    'stays below the sentence while the page scrolls, scripts: %s',
    async (on) => {
      const tab = await open(site, TABLE, { javaScriptEnabled: on });
      const { page } = tab;
      const region = page.locator('.matrix-region');
      expect(await region.evaluate((each) => getComputedStyle(each).overflowY)).toBe('visible');
      await page.locator('[id="practice"]').scrollIntoViewIfNeeded();
      await page.evaluate(() => {
        scrollTo(0, 1800);
      });
      const above = await page.locator(on ? '.sentence' : '.page-header').boundingBox();
      const head = await page.locator('[id="grade-6"]').boundingBox();
      expect(Math.abs((head?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0)))).toBeLessThan(2);
      await close(tab);
    },
  );

  it('stays also where the table is wider than its place, which says what is further on', async () => {
    const viewport = { width: 1024, height: 800 };
    const tab = await open(site, TABLE, { viewport });
    const { page } = tab;
    const rest = page.locator('.more-columns');
    await expect.poll(() => rest.innerText()).toBe('ほか 2 級 →');
    expect(await page.locator('.matrix-region').getAttribute('tabindex')).toBe('0');
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    const sentence = await page.locator('.sentence').boundingBox();
    const copy = page.locator('.head-copy');
    const edge = (sentence?.y ?? 0) + (sentence?.height ?? 0);
    expect(Math.abs(((await copy.boundingBox())?.y ?? 0) - edge)).toBeLessThan(2);
    await page.locator('.matrix-region').evaluate((each) => {
      each.scrollTo({ left: 500 });
    });
    const eighth = page.locator('.head-copy [data-grade="8"]');
    const cell = page.locator('[id="judgement-v"]');
    await expect
      .poll(async () =>
        Math.abs(((await eighth.boundingBox())?.x ?? 0) - ((await cell.boundingBox())?.x ?? 1e4)),
      )
      .toBeLessThan(2);
    await page.locator('[data-more] > summary').click();
    await page.locator('.sentence summary').getByText('表示').waitFor();
    await page.goto(`/${TABLE}?grades=4,5`);
    // The copy of the head is not there at first either: the region tells when it has been measured.
    await expect.poll(() => page.locator('.matrix-region').getAttribute('tabindex')).toBe('-1');
    await expect.poll(() => page.locator('.head-copy:visible').count()).toBe(0);
    await close(tab);
  });
});

it('a competency’s number and name never part', async () => {
  for (const { locale, width } of [
    { locale: 'ja', width: 1280 },
    { locale: 'en', width: 390 },
  ]) {
    const viewport = { width, height: 800 };
    const tab = await open(site, `${locale}/rubrics/gyo1/`, { viewport });
    const rows = tab.page.locator('tr[data-competency] th a');
    const apart = await rows.evaluateAll(
      (links) =>
        links.filter((link) => {
          const number = link.querySelector('.number')?.getClientRects()[0];
          const name = link.querySelector('.row-name span')?.getClientRects()[0];
          return !number || !name || Math.abs(number.bottom - name.bottom) > 8;
        }).length,
    );
    expect(apart).toBe(0);
    await close(tab);
  }
});
