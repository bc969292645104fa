import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose results hang on colours; a scheme of colours changes no others. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Which of axe's rules to try: these alone, or all but these. */
export type Rules = { only: readonly string[] } | { without: readonly string[] };

/** Gives axe to all pages of a profile: sent and compiled anew for each, it would take a fifth of a visit. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(AXE);
}

/** What axe finds wrong on a page as it stands, each with its place. */
export async function violations(page: Page, rules: Rules = { without: [] }): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...('only' in rules
      ? { runOnly: { type: 'rule', values: [...rules.only] } }
      : { rules: Object.fromEntries(rules.without.map((rule) => [rule, { enabled: false }])) }),
  };
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (asked: RunOptions) => Promise<AxeResults> };
    };
    const { violations: found } = await axe.run(asked);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id} ${String(target)}: ${failureSummary}`),
    );
  }, options);
}
