import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');

closeBrowserAfterwards();

/** What the status of the search said, and whether it was announced. */
interface Said {
  words: string;
  aloud: boolean;
  /** How many results stood below it. */
  results: number;
}

declare global {
  interface Window {
    said: Said[];
  }
}

/** Where a search stands, and how its field is reached. */
const PLACES = [
  ['the dialog', 'ja/aims/', '.search-dialog'],
  ['the search page', 'ja/search/', 'main'],
] as const;

/** Puts the cursor into the field of a search that is ready, and writes down from then on what it says. */
async function listen(page: Page, place: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator(`${place} [data-suggested] button`).first().waitFor();
  await page.evaluate((where) => {
    window.said = [];
    const panel = document.querySelector(`${where} search-panel`);
    const status = panel?.querySelector('.search-status');
    if (!panel || !status) return;
    new MutationObserver(() => {
      window.said.push({
        words: status.textContent,
        aloud: status.ariaLive !== 'off',
        results: panel.querySelectorAll('[role="option"]').length,
      });
    }).observe(status, { childList: true, characterData: true, subtree: true });
  }, place);
}

/** Composes key by key, as an input method does: each of the texts takes the place of the one before. */
async function compose(session: CDPSession, page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const { length } = text;
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: length,
      selectionEnd: length,
    });
    // Whatever the page does about it, it has done before the next key.
    await page.evaluate(
      () =>
        new Promise((done) => {
          requestIdleCallback(done);
        }),
    );
  }
}

const said = (page: Page): Promise<Said[]> => page.evaluate(() => window.said);

/** Whether an answer was announced; where it is slow to come, it is announced before that it is on its way. */
async function isAnswered(page: Page): Promise<boolean> {
  const last = (await said(page)).at(-1);
  return last?.aloud === true && last.results > 0;
}

describe.each(PLACES)('while text is composed in %s', (_name, path, place) => {
  const first = (page: Page): Promise<string> =>
    page.locator(`${place} [role="option"]`).first().innerText();

  it('answers come of what is finished, and nothing is said before the end', async () => {
    const tab = await open(root, path);
    const { page, context } = tab;
    await listen(page, place);
    const session = await context.newCDPSession(page);
    await compose(session, page, ['いどうｋ']);
    await page.locator(`${place} [role="option"]`).first().waitFor();
    await compose(session, page, ['ｉ', 'い', 'いｄ', 'いど', 'いどう']);
    await page.locator(`${place} [role="option"]`).first().waitFor();
    const answer = await first(page);
    await compose(session, page, ['いどうｋ', 'いどうｋｙ', 'いどうk']);
    expect(await first(page)).toBe(answer);
    const before = await said(page);
    expect(before.filter(({ aloud }) => aloud)).toEqual([]);
    expect(before.filter(({ results }) => results === 0)).toEqual([]);
    await compose(session, page, ['いどう', '異動']);
    await session.send('Input.insertText', { text: '異動' });
    await expect.poll(() => isAnswered(page)).toBe(true);
    await session.detach();
    await close(tab);
  });

  it('the last answer stays, and only finished text is said to find nothing', async () => {
    const tab = await open(root, path);
    const { page, context } = tab;
    await listen(page, place);
    const session = await context.newCDPSession(page);
    await session.send('Input.insertText', { text: '人事評価' });
    await expect.poll(() => isAnswered(page)).toBe(true);
    const { length } = await said(page);
    const answer = await first(page);
    await compose(session, page, ['ｐ', 'ぱ', 'ぱｓ', 'ぱす', 'ぱすｔ', 'ぱすた']);
    expect((await said(page)).slice(length).filter(({ aloud }) => aloud)).toEqual([]);
    await compose(session, page, ['']);
    await expect.poll(() => first(page)).toBe(answer);
    await page.locator(`${place} .search-field`).fill('');
    await compose(session, page, ['ｐ', 'ぱ', 'ぱｓ', 'ぱす', 'ぱすｔ', 'ぱすた']);
    expect((await said(page)).some(({ words }) => words.includes('ぱす'))).toBe(false);
    await session.send('Input.insertText', { text: 'パスタ' });
    await expect
      .poll(async () => (await said(page)).at(-1))
      .toMatchObject({
        words: expect.stringContaining('パスタ') as string,
        aloud: true,
        results: 0,
      });
    await session.detach();
    await close(tab);
  });
});
