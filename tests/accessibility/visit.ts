import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { TestedState } from '../../src/model/accessibility-report.ts';
import { COLOURS } from '../browser/axe.ts';
import { ask } from '../browser/ask.ts';
import type { PageResult, RuleResult } from './results.ts';

const OFFICE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** A state of a page besides those that every page is tested in. */
export interface OpenState {
  path: string;
  state: TestedState;
  size: { width: number; height: number };
  open: (page: Page) => Promise<void>;
}

/** Tests a page in the states in which every page is tested. */
export async function visitPage(page: Page, path: string): Promise<PageResult[]> {
  await page.setViewportSize(OFFICE);
  await page.goto(path);
  const office = await axe(page, path, 'office');
  await page.emulateMedia({ colorScheme: 'dark' });
  // A scheme of colours changes what no other rule sees.
  const dark = await axe(page, path, 'dark', { runOnly: { type: 'rule', values: [...COLOURS] } });
  await page.emulateMedia({ colorScheme: 'light' });
  await setLetters(page, '200%');
  const large = await axe(page, path, 'large');
  await setLetters(page, '');
  await page.setViewportSize(PHONE);
  const phone = await axe(page, path, 'phone');
  return [office, phone, dark, large];
}

/** Tests a page with something open. */
export async function visitState(
  page: Page,
  { path, state, size, open }: OpenState,
): Promise<PageResult> {
  await page.setViewportSize(size);
  await page.goto(path);
  await open(page);
  return axe(page, path, state);
}

/**
 * The states of a site that come about when somebody does something: the menu and the search of each language's first
 * section, and each table with two grades.
 *
 * @param languages each with the address of a section and a word of its text
 * @param tables addresses, each with two grades to compare
 */
export function openStates(
  languages: readonly { path: string; word: string }[],
  tables: readonly { path: string; grades: readonly string[] }[],
): OpenState[] {
  return [
    ...languages.flatMap(({ path, word }): OpenState[] => [
      {
        ...{ path, state: 'menu', size: PHONE },
        open: (page) => page.locator('header button[popovertarget=menu]').first().click(),
      },
      {
        ...{ path, state: 'search', size: OFFICE },
        open: async (page) => {
          await ask(page, word);
          await page.locator('.search-dialog [role="option"]').first().waitFor();
        },
      },
    ]),
    ...tables.map(({ path, grades }): OpenState => ({
      ...{ path: `${path}?grades=${grades.join()}`, state: 'narrowed', size: OFFICE },
      open: (page) => page.locator('.sentence[data-ready]').waitFor(),
    })),
  ];
}

async function setLetters(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}

async function axe(
  page: Page,
  path: string,
  state: TestedState,
  options: RunOptions = {},
): Promise<PageResult> {
  const found = await page.evaluate(async (asked) => {
    const { axe: tests } = globalThis as unknown as {
      axe: { run: (asked: RunOptions) => Promise<AxeResults> };
    };
    const { passes, violations, incomplete } = await tests.run(asked);
    const counts = (results: Result[]): RuleResult[] =>
      results.map(({ id, nodes }) => ({ id, count: nodes.length }));
    return {
      passes: counts(passes),
      violations: counts(violations),
      incomplete: counts(incomplete),
    };
  }, options);
  return { path, state, ...found };
}
