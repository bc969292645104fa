import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');
const PHONE = { width: 390, height: 844 };

closeBrowserAfterwards();

describe('the mark of a footnote', () => {
  it.each(['ja/hr-systems/', 'en/hr-systems/', 'ja/training/', 'en/training/'])(
    'stays with its word and with what follows, at any width: /%s',
    async (path) => {
      const tab = await open(root, path);
      const { page } = tab;
      for (let width = 320; width <= 480; width += 8) {
        await page.setViewportSize({ width, height: 844 });
        const parted = await page.evaluate(() => {
          const boxOf = (node: Node, from: number): DOMRect => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, from + 1);
            return range.getBoundingClientRect();
          };
          return [...document.querySelectorAll('.prose sup.footnote-reference')].flatMap((mark) => {
            const box = mark.querySelector('a')?.getBoundingClientRect();
            const before = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            before.currentNode = mark;
            let word = before.previousNode();
            // The definition of a term is text too, but not in the line.
            while (word?.parentElement?.closest('.float, [hidden]')) word = before.previousNode();
            const next = mark.nextSibling;
            if (!box || !word?.textContent) return ['no word'];
            const last = boxOf(word, word.textContent.trimEnd().length - 1);
            const faults = last.bottom <= box.top || last.right > box.left + 1 ? ['word'] : [];
            if (next?.textContent && /^[,.)、。）」]/u.test(next.textContent)) {
              const first = boxOf(next, 0);
              if (first.bottom <= box.top || Math.abs(first.left - box.right) > 1.5) {
                faults.push(`“${next.textContent[0]}” ${first.left - box.right}`);
              }
            }
            return faults;
          });
        });
        expect(parted, `${width} px`).toEqual([]);
      }
      await close(tab);
    },
  );

  it('is large enough for a thumb, and leaves the words beside it their own', async () => {
    const tab = await open(root, 'en/hr-systems/', { viewport: PHONE, hasTouch: true });
    const hits = await tab.page.evaluate(() => {
      const at = (x: number, y: number): Element | null => document.elementFromPoint(x, y);
      return [...document.querySelectorAll<HTMLElement>('footnote-reference > a')].map((mark) => {
        mark.scrollIntoView({ block: 'center' });
        const box = mark.getBoundingClientRect();
        const x = (box.left + box.right) / 2;
        const y = (box.top + box.bottom) / 2;
        return at(x, y - 20) === mark && at(x, y + 20) === mark && at(x + 20, y) === mark;
      });
    });
    expect(hits).toContain(true);
    const covered = await tab.page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.prose .term')].filter((term) => {
          term.scrollIntoView({ block: 'center' });
          return [...term.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              document.elementFromPoint(right - 1, (top + bottom) / 2) !== term ||
              document.elementFromPoint(left + 1, (top + bottom) / 2) !== term,
          );
        }).length,
    );
    expect(covered).toBe(0);
    await close(tab);
  });
});

describe('in a contrast theme', () => {
  it('what is current and what was linked to can be told from the rest', async () => {
    const tab = await open(root, 'en/training/#2-3-4-p2', { forcedColors: 'active' });
    const { page } = tab;
    const target = await page
      .locator('[id="2-3-4-p2"]')
      .evaluate((element) => getComputedStyle(element, '::before').outlineStyle);
    expect(target).toBe('solid');
    await page.locator('.sidebar-end .toc [aria-current]').waitFor();
    for (const [list, side] of [
      ['.header-links', 'borderBottomColor'],
      ['.sidebar .section-nav', 'borderInlineStartColor'],
      ['.sidebar-end .toc', 'borderInlineStartColor'],
    ] as const) {
      const colours = await page.locator(`${list} a`).evaluateAll(
        (links, edge) =>
          links.map((link) => ({
            colour: getComputedStyle(link)[edge],
            current: link.hasAttribute('aria-current'),
          })),
        side,
      );
      const current = colours.find((link) => link.current)?.colour;
      expect(current, list).toBeDefined();
      const others = colours.filter((link) => !link.current);
      expect(others.map(({ colour }) => colour)).not.toContain(current);
    }
    await close(tab);
  });
});

describe('the tools of a section', () => {
  it.each([
    [390, '.end-tools'],
    [1100, '.end-tools'],
    [1280, '.side-tools'],
  ])('are offered once at %i px', async (width, place) => {
    const tab = await open(root, 'en/training/', { viewport: { width, height: 900 } });
    const shown = tab.page.locator('page-tools:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.locator('button:visible').count()).toBe(2);
    expect(await tab.page.locator(place).isVisible()).toBe(true);
    await close(tab);
  });

  it.each([390, 1280])('leave no empty box without JavaScript at %i px', async (width) => {
    const tab = await open(root, 'en/training/', {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    });
    expect(await tab.page.locator('.side-tools:visible, .end-tools:visible').count()).toBe(0);
    await close(tab);
  });
});
