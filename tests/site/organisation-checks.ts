import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { build } from '../setup/build.ts';
import { attribute, filesOf, pagesOf, textOf, type Element } from '../setup/pages.ts';
import { serveFolder } from '../setup/serve.ts';
import type { BuiltSite } from '../setup/sites.ts';

type Pages = ReturnType<typeof pagesOf>;

/** What is said in attributes. */
const SAYING = ['alt', 'aria-label', 'content', 'title', 'placeholder', 'hreflang'];

/** Builds the handbook of an organisation, whatever it has, and serves it while the tests of a file run. */
export async function buildOrganisation(name: string, content: string): Promise<BuiltSite> {
  const [folder, base] = [resolve('.build/test', name), '/'];
  // An address from the root, as other organisations' folders lie elsewhere.
  const { code, output } = await build({ BASE: base, CONTENT: resolve(content), OUT_DIR: folder });
  if (code !== 0) throw new Error(output);
  const { server, origin } = await serveFolder(folder, base);
  afterAll(() => {
    server.close();
  });
  return { folder, base, origin };
}

/** The links of a site to pages and files that it does not have, with the page that each stands on. */
export function brokenLinks(site: BuiltSite): string[] {
  const files = new Set(filesOf(site));
  return pagesOf(site).flatMap(({ path, elements }) =>
    elements
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => href.startsWith('/'))
      .map((href) => href.replace(/[?#].*$/u, '').slice(1))
      .filter((href) => !files.has(href.replace(/(?<=^|\/)$/u, 'index.html')))
      .map((href) => `${path} → ${href}`),
  );
}

/** All that pages say: their texts, and what attributes say. */
export function saidIn(pages: Pages): { path: string; said: string }[] {
  return pages.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName }) => !/^(?:script|style)$/u.test(tagName))
      .flatMap((element) => [
        ...element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf),
        ...SAYING.map((key) => attribute(element, key) ?? ''),
      ])
      .filter((said) => said.trim() !== '')
      .map((said) => ({ path, said })),
  );
}

/** Elements of text that say nothing. */
export function emptyIn(pages: Pages): string[] {
  return pages.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName }) => /^(?:p|h[1-6]|li|dd|section)$/u.test(tagName))
      .filter((element) => textOf(element).trim() === '' && !isFilledLater(element))
      .map(({ tagName }) => `${path} ${tagName}`),
  );
}

/** Whether an element leads to another language. */
export function isSwitch(element: Element): boolean {
  return element.tagName === 'language-switch' || attribute(element, 'hreflang') === 'x-default';
}

/** Scripts write into it; until then it is hidden, or says nothing on purpose. */
function isFilledLater(element: Element): boolean {
  const waits = ['role', 'hidden', 'data-status'].some(
    (key) => attribute(element, key) !== undefined,
  );
  return waits || element.childNodes.some((child) => 'tagName' in child && isFilledLater(child));
}
