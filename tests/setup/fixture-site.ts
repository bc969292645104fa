import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import { build } from './build.ts';
import { attribute, filesOf, pagesOf } from './pages.ts';
import { serveFolder } from './serve.ts';
import type { BuiltSite } from './sites.ts';

/**
 * Builds and serves a site of one test file's own, at `/`.
 *
 * @param name what its folder is called
 * @param content the path of its content folder
 * @param settings of the build, besides its folders
 */
export async function buildFixture(
  name: string,
  content: string,
  settings: Record<string, string> = {},
): Promise<BuiltSite> {
  const [folder, base] = [resolve('.build/test', name), '/'];
  // An address from the root, as other organisations' folders lie elsewhere.
  const folders = { BASE: base, CONTENT: resolve(content), OUT_DIR: folder };
  const { code, output } = await build({ ...settings, ...folders });
  if (code !== 0) throw new Error(output);
  const { server, origin } = await serveFolder(folder, base);
  afterAll(() => {
    server.close();
  });
  return { folder, base, origin };
}

/** Links of pages to what the site does not have, `/ja/ → ja/nowhere/`. */
export function deadLinks(site: BuiltSite): string[] {
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
