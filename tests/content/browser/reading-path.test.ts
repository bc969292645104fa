import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { violations } from '../../browser/axe.ts';
import {
  close,
  closeBrowserAfterwards,
  open,
  openTab,
  sidewaysScroll,
  WIDTHS,
  type Tab,
} from '../../browser/open.ts';

const root = inject('root');
const STEPS = 9;

closeBrowserAfterwards();

const isStep = (page: Page): boolean => /\/start\/\d+\/(?:#.*)?$/u.test(page.url());
/** Opens a link as a reader does, and waits for the page. */
async function follow(page: Page, link: string): Promise<void> {
  const before = page.url();
  await page.locator(link).first().click();
  await page.waitForURL((url) => url.href !== before);
}

describe('a new hire', () => {
  it.each([
    [390, 'en'],
    [1280, 'ja'],
  ] as const)('reads the whole path by its own links: %i px, %s', async (width, locale) => {
    const viewport = { width, height: 844 };
    const tab = await open(root, `${locale}/start/`, { viewport });
    const { page } = tab;
    const read: string[] = [];
    await follow(page, '[data-go]');
    for (let step = 1; step <= STEPS; step += 1) {
      expect(page.url()).toMatch(new RegExp(`/start/${step}/$`, 'u'));
      await follow(page, '.path-primary');
      while (!page.url().endsWith(`/start/${step + 1}/`) && !page.url().endsWith('/start/end/')) {
        // The step at which each reader chooses a grade.
        if (isStep(page)) await follow(page, 'own-grade a');
        read.push(new URL(page.url()).pathname.replace(`/${locale}/`, ''));
        expect(await page.locator('.path-bar-place').innerText()).toContain(`${step}/${STEPS}`);
        expect(await page.locator('.pager').isVisible()).toBe(false);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        await follow(page, '.path-bar-next');
      }
    }
    expect(page.url()).toMatch(/\/start\/end\/$/u);
    expect(read).toEqual([
      ...['aims/', 'culture/', 'ideals/', 'staff/', 'workplace/', 'training/', 'workplace/'],
      ...['hr-systems/', 'abilities/', 'rubrics/gyo1/grade-1/', 'environment/', 'hr-systems/'],
    ]);
    await close(tab);
  });

  it.each(WIDTHS)('does so without JavaScript: %i px', async (width) => {
    const tab = await open(root, 'ja/start/', {
      viewport: { width, height: 844 },
      javaScriptEnabled: false,
    });
    const { page } = tab;
    await follow(page, '[data-go]');
    for (let step = 1; step <= STEPS; step += 1) {
      expect(page.url()).toMatch(new RegExp(`/start/${step}/$`, 'u'));
      expect(await page.locator('details').last().isVisible()).toBe(true);
      await follow(page, 'a[rel="next"]');
    }
    expect(page.url()).toMatch(/\/start\/end\/$/u);
    await close(tab);
  });
});

describe('the bar of the path', () => {
  it.each([390, 1280, 1920])('bars nobody and stands low: %i px', async (width) => {
    const tab = await open(root, 'ja/workplace/?step=6#2-2-5', {
      viewport: { width, height: 844 },
    });
    const { page } = tab;
    const bar = page.locator('.path-bar');
    await bar.waitFor();
    if (width < 1920) expect(await violations(page)).toEqual([]);
    const box = await bar.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(844);
    expect(box?.height).toBeLessThanOrEqual(width < 1000 ? 110 : 64);
    expect(await page.locator('[id="2-2-5"]').isVisible()).toBe(true);
    expect(await bar.locator('.path-bar-next').innerText()).toContain('2-(4)-①');
    await close(tab);
  });

  it('goes with the reader into the other language', async () => {
    const tab = await open(root, 'ja/staff/?step=3');
    const { page } = tab;
    await page.locator('.path-bar').waitFor();
    await page.locator('header .page-header-row language-switch li:not(.page-form) a').click();
    await page.waitForURL('**/en/staff/?step=3*');
    expect(await page.locator('.path-bar-place').innerText()).toContain('Reading path 3/9');
    await close(tab);
  });

  it('is not there for who did not come by the path, and for a step that is none', async () => {
    for (const query of ['', '?step=x', '?step=1/../../staff']) {
      const tab = await open(root, `ja/staff/${query}`);
      await tab.page.waitForLoadState('networkidle');
      expect(await tab.page.locator('.path-bar').count()).toBe(0);
      expect(await tab.page.locator('.pager').isVisible()).toBe(true);
      await close(tab);
    }
  });
});

describe('the check of a step', () => {
  it('says whether the answer is right, leads to its paragraph, and ticks the step', async () => {
    const tab = await open(root, 'ja/start/9/', { viewport: { width: 390, height: 844 } });
    const { page } = tab;
    const said = page.locator('.check-said');
    await page.locator('step-check button').click();
    expect(await said.innerText()).toContain('選んで');
    await page.locator('step-check label').first().click();
    await page.locator('step-check button').click();
    expect(await said.locator('a').getAttribute('href')).toBe('/ja/hr-systems/?step=9#2-4-6-p1');
    expect(await page.locator('input[name="done"]').isChecked()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.locator('step-check label').last().click();
    await page.locator('step-check button').click();
    expect(await said.innerText()).toBe('そのとおりです。');
    expect(await page.locator('step-check details').getAttribute('open')).not.toBeNull();
    expect(await page.locator('input[name="done"]').isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await close(tab);
  });
});

describe('the marks of what is read', () => {
  const boxes = (tab: Tab) => tab.page.locator('input[name="done"]');
  const note = (tab: Tab) => tab.page.locator('.kept-note');

  it('stay in the browser, lead on, and go into a file and back', async () => {
    const tab = await open(root, 'ja/start/');
    const { page, requests } = tab;
    await boxes(tab).nth(0).check();
    await boxes(tab).nth(1).check();
    await page.reload();
    expect(await page.locator('input[name="done"]:checked').count()).toBe(2);
    expect(await page.locator('[data-go]').getAttribute('href')).toBe('/ja/start/3/');
    const asked = requests.length;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="save"]').click(),
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'marks-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    expect(file).toMatch(/\.json$/u);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ value: ['1 1-1', '1-2'] });
    await page.locator('[data-do="erase"]').click();
    expect(await page.locator('input[name="done"]:checked').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const load = async (path: string): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('[data-do="load"]').click(),
      ]);
      await chooser.setFiles(path);
    };
    await load('package.json');
    await expect.poll(() => note(tab).innerText()).toContain('読み込みませんでした');
    await load(file);
    await expect.poll(() => page.locator('input[name="done"]:checked').count()).toBe(2);
    // Nothing but code is asked for, and the file that the page made itself.
    expect(requests.slice(asked).filter((url) => !/^blob:|\/_astro\//u.test(url))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await close(tab);
  });

  it.each([
    ['forbidden', 'この'],
    ['full', 'この'],
    ['of another version', '別の版'],
  ])('are a note and no error where storage is %s', async (how, words) => {
    // A tab of its own: it keeps what is done to its storage.
    const tab = await openTab(root);
    const { page } = tab;
    await page.addInitScript((kind) => {
      if (kind === 'forbidden') {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('', 'SecurityError');
          },
        });
      } else if (kind === 'full') {
        Storage.prototype.setItem = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      } else localStorage.setItem('/:read-steps', '{"version":99,"value":{}}');
    }, how);
    await page.goto('ja/start/1/');
    if (how !== 'of another version') await boxes(tab).check();
    await expect.poll(() => note(tab).innerText()).toContain(words);
    await close(tab);
  });
});

describe('the end of the path', () => {
  it('leads to the reader’s own grade, where it was told', async () => {
    const tab = await open(root, 'ja/start/end/');
    const { page } = tab;
    const first = page.locator('own-grade a').first();
    expect(await first.getAttribute('href')).toBe('/ja/rubrics/gyo1/grade-1/');
    for (const [grade, href] of [
      ['5', '/ja/rubrics/gyo1/grade-5/'],
      ['99', '/ja/rubrics/gyo1/grade-1/'],
    ] as const) {
      await page.evaluate((id) => {
        const value = { rubric: 'gyo1', grade: id };
        localStorage.setItem('/:my-grade', JSON.stringify({ version: 1, value }));
      }, grade);
      await page.reload();
      expect(await first.getAttribute('href')).toBe(href);
    }
    await close(tab);
  });
});

describe('the trainer’s page', () => {
  it.each([1280, 1920])('shows a step at a time in large type: %i px', async (width) => {
    const tab = await open(root, 'ja/start/all/#step-4', { viewport: { width, height: 900 } });
    const { page } = tab;
    const slide = page.locator('#step-4');
    const size = await slide.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(22);
    const box = await slide.boundingBox();
    expect(box?.y).toBeLessThan(100);
    expect(
      await page
        .locator('#step-5')
        .boundingBox()
        .then((next) => next?.y),
    ).toBeGreaterThan(850);
    await slide.locator('.slide-next a').click();
    await page.waitForURL('**#step-5');
    await close(tab);
  });
});
