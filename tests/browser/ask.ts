import type { Page } from 'playwright-core';

/** Opens the search of a page by its key, types a question and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await answered(page, query);
}

/** Waits for the answer to all that was typed: what answers its beginning stands there before. */
async function answered(page: Page, query: string): Promise<void> {
  const link = `[data-as-page][href*="${new URLSearchParams({ q: query }).toString()}"]`;
  await page.locator(`.search-dialog ${link}`).waitFor();
}
