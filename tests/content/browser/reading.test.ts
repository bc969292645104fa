import { describe, expect, inject, it } from 'vitest';
import { letters, readPages } from '../../setup/pdf-text.ts';
import { close, closeBrowserAfterwards, open, sidewaysScroll } from '../../browser/open.ts';

const root = inject('root');
const PHONE = { width: 390, height: 844 };

closeBrowserAfterwards();

describe('a footnote', () => {
  it.each([
    ['beside its word', { width: 1280, height: 900 }],
    ['as a sheet from below', PHONE],
  ])('opens %s, and Escape gives the focus back', async (_how, viewport) => {
    const tab = await open(root, 'ja/training/', { viewport });
    const { page } = tab;
    const mark = page.locator('footnote-reference a').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.float[role="dialog"]');
    await note.waitFor();
    const number = (await mark.textContent())?.trim() ?? '';
    const listed = await page.locator(`#note-${number} .footnote-text`).innerText();
    expect(await note.innerText()).toContain(listed.trim());
    const box = await note.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= viewport.height).toBe(true);
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await close(tab);
  });

  it('can be closed with its button', async () => {
    const tab = await open(root, 'en/training/', { viewport: PHONE, hasTouch: true });
    await tab.page.locator('footnote-reference a').first().tap();
    await tab.page.locator('.float[role="dialog"] button').tap();
    await tab.page.locator('.float[role="dialog"]').waitFor({ state: 'detached' });
    await close(tab);
  });
});

describe('a term of the glossary', () => {
  it('shows its definition on hover and on focus, and Escape takes it away', async () => {
    const tab = await open(root, 'ja/training/');
    const { page } = tab;
    const term = page.locator('glossary-term').first();
    const definition = page.locator('.float:popover-open');
    await term.locator('a').first().hover();
    await definition.waitFor();
    await page.mouse.move(5, 5);
    await definition.waitFor({ state: 'detached' });
    await term.locator('a').first().focus();
    await definition.waitFor();
    await page.keyboard.press('Escape');
    await definition.waitFor({ state: 'detached' });
    await close(tab);
  });

  it('shows its definition on tap, with the way to the glossary', async () => {
    const tab = await open(root, 'en/training/', { viewport: PHONE, hasTouch: true });
    const { page } = tab;
    const link = page.locator('glossary-term a').first();
    const target = await link.getAttribute('href');
    await link.tap();
    await page.locator('.float:popover-open').waitFor();
    expect(page.url()).toMatch(/\/en\/training\/$/u);
    await page.locator('.float:popover-open a').tap();
    await page.waitForURL(`**${target}`);
    await close(tab);
  });
});

describe('the language switch', () => {
  it('keeps the page and the paragraph', async () => {
    const tab = await open(root, 'ja/hr-systems/#2-4-3-p1');
    const { page } = tab;
    // By the mouse, as a reader does it: a click on the locator would scroll the page first.
    const link = await page
      .locator('header .page-header-row language-switch li:not(.page-form) a')
      .boundingBox();
    await page.mouse.click((link?.x ?? 0) + 10, (link?.y ?? 0) + 10);
    await page.waitForURL('**/en/hr-systems/#2-4-3-p1');
    const top = await page.evaluate(
      () => document.getElementById('2-4-3-p1')?.getBoundingClientRect().top ?? NaN,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    await close(tab);
  });

  it('leads to the same page without JavaScript', async () => {
    const tab = await open(inject('fixture'), 'en/glossary/', { javaScriptEnabled: false });
    await tab.page.locator('header .page-header-row .language-switch li:not(.page-form) a').click();
    await tab.page.waitForURL('**/handbook/ja/glossary/');
    await close(tab);
  });
});

describe('a citation', () => {
  it('is copied with title, edition, number, date and address, and said', async () => {
    const tab = await open(root, 'ja/hr-systems/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = tab;
    await page.locator('[id="2-4-3-p1"] .place').click();
    await expect.poll(() => page.locator('#said').textContent()).toMatch(/\p{Script=Han}/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `藤沢市 人材育成ハンドブック 2026年11月版 2-(4)-③「意向調査・面談等を活用した適材適所の人員配置・登用」第1段落（2026年11月24日改訂）, ${root.origin}/ja/hr-systems/#2-4-3-p1`,
    );
    expect(new URL(page.url()).hash).toBe('#2-4-3-p1');
    await close(tab);
  });
});

describe('the contents of a page', () => {
  it('mark the place being read', async () => {
    const tab = await open(root, 'en/hr-systems/');
    const { page } = tab;
    await page.evaluate(() => {
      document.getElementById('2-4-5')?.scrollIntoView();
    });
    const current = page.locator('.sidebar-end .toc [aria-current]');
    await expect.poll(() => current.getAttribute('href')).toBe('#2-4-5');
    await close(tab);
  });
});

describe('without JavaScript', () => {
  it('every section says everything: the notes, the terms, the numbers', async () => {
    const tab = await open(root, 'ja/training/', { javaScriptEnabled: false, viewport: PHONE });
    const { page } = tab;
    await page.locator('footnote-reference a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#note-/u);
    await page.locator('glossary-term a').first().click();
    await page.waitForURL('**/ja/glossary/#*');
    await close(tab);
  });

  it('the menu opens on a phone', async () => {
    const tab = await open(root, 'en/training/', { javaScriptEnabled: false, viewport: PHONE });
    const { page } = tab;
    await page.locator('header .menu-button').first().click();
    await page.locator('#menu .section-nav a[href$="/en/aims/"]').click();
    await page.waitForURL('**/en/aims/');
    await close(tab);
  });
});

describe('on paper', () => {
  it.each(['ja/training/', 'en/overview/', 'ja/glossary/', ''])(
    'a page is a document without the frame of the site: /%s',
    async (path) => {
      const tab = await open(root, path, { viewport: { width: 720, height: 1000 } });
      const { page } = tab;
      await page.emulateMedia({ media: 'print' });
      for (const chrome of ['.page-header', '.sidebar', '.pager', '.site-search']) {
        for (const element of await page.locator(chrome).all()) {
          expect(await element.isVisible(), chrome).toBe(false);
        }
      }
      expect(await page.locator('main h1').isVisible()).toBe(true);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await close(tab);
    },
  );

  it.each(['ja', 'en'])(
    'the figure of the policy fits below its introduction (%s)',
    async (locale) => {
      // The text of an A4 page is 174 mm wide; 182 mm are left of its height.
      const tab = await open(root, `${locale}/overview/`, {
        viewport: { width: 658, height: 980 },
      });
      const { page } = tab;
      await page.emulateMedia({ media: 'print' });
      expect((await page.locator('.overview').boundingBox())?.height).toBeLessThan(690);
      const arrow = await page
        .locator('.layer')
        .nth(1)
        .evaluate((element) => getComputedStyle(element, '::before').printColorAdjust);
      expect(arrow).toBe('exact');
      await close(tab);
    },
  );

  it('the colophon takes no sheet for itself, and is on one, wherever the text ends', async () => {
    const tab = await open(root, 'en/hr-systems/');
    const { page } = tab;
    const colophon = letters(await page.locator('.colophon p').first().innerText());
    const counts = new Set<number>();
    // Lower and lower, until the text has come to the end of a sheet.
    for (let lower = 0; counts.size < 2 && lower < 300; lower += 8) {
      await page.locator('.in-short').evaluate((box, mm) => {
        box.style.marginTop = `${mm}mm`;
      }, lower);
      const sheets = await readPages(await page.pdf({ preferCSSPageSize: true }));
      counts.add(sheets.length);
      const last = letters((sheets.at(-1)?.runs ?? []).map(({ text }) => text).join(''));
      expect(last.indexOf(colophon), `${lower} mm lower`).toBeGreaterThan(0);
    }
    expect(counts.size).toBe(2);
    await close(tab);
  });

  it('the notes stand at the end', async () => {
    const tab = await open(root, 'ja/training/');
    await tab.page.emulateMedia({ media: 'print' });
    expect(await tab.page.locator('.footnotes li').first().isVisible()).toBe(true);
    await close(tab);
  });
});
