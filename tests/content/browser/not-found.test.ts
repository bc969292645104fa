import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');
const LANGUAGES = ['ja', 'en'];

closeBrowserAfterwards();

describe('the page of an unknown address', () => {
  it.each([390, 1280])('treats readers of each language alike at %i px', async (width) => {
    const tab = await open(root, '404.html', { viewport: { width, height: 844 } });
    const { page } = tab;
    const links: number[] = [];
    for (const language of LANGUAGES) {
      const own = page.locator(`main [lang="${language}"]`);
      expect(await page.locator(`h1 [lang="${language}"]`).innerText()).not.toBe('');
      expect(await own.locator('h2').count()).toBe(1);
      // Home and search can be seen before one scrolls, whatever the language.
      for (const path of [`/${language}/`, `/${language}/search/`]) {
        const box = await own.locator(`a[href="${path}"]`).boundingBox();
        expect(box && box.y + box.height, path).toBeLessThan(844);
      }
      links.push(await own.locator(`a[href^="/${language}/"]`).count());
    }
    expect(links[0]).toBeGreaterThan(10);
    expect(new Set(links).size).toBe(1);
    await close(tab);
  });
});
