import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');

closeBrowserAfterwards();

/** The lines of each element as the browser breaks them. */
const linesOf = (page: Page, selector: string): Promise<string[][]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const lines: string[] = [];
      let top = -Infinity;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (box.top > top + 8) {
            lines.push('');
            top = box.top;
          }
          lines.push(`${lines.pop() ?? ''}${range.toString()}`);
        }
      }
      return lines;
    }),
  );

describe('on a small phone', () => {
  it.each([390, 320])('no English word breaks in the map of the stages: %s px', async (width) => {
    const tab = await open(site, 'en/rubrics/', { viewport: { width, height: 844 } });
    const names = await linesOf(tab.page, '.stage-map tbody .phrases');
    expect(names.length).toBeGreaterThan(10);
    const whole = await tab.page.locator('.stage-map tbody .phrases').allTextContents();
    // A hyphen of the word’s own is a place to break at.
    const joined = names.map((lines) => lines.map((line) => line.trim()).join(' '));
    expect(joined.map((name) => name.replaceAll('- ', '-'))).toEqual(whole);
    await close(tab);
  });

  it.each([390, 320])('no line begins with a mark of the line before: %s px', async (width) => {
    for (const path of ['ja/rubrics/', 'ja/rubrics/gyo1/']) {
      const tab = await open(site, path, { viewport: { width, height: 844 } });
      const lines = (await linesOf(tab.page, '.phrases')).flat();
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.filter((line) => /^[・、。）」]/u.test(line.trim()))).toEqual([]);
      await close(tab);
    }
  });

  it('the title of the handbook breaks in no word', async () => {
    const tab = await open(site, 'ja/', { viewport: { width: 320, height: 640 } });
    const [lines = []] = await linesOf(tab.page, '.hero h1');
    expect(lines.at(-1)).toBe('人材育成ハンドブック');
    await close(tab);
  });
});
