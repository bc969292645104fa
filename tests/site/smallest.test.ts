import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowserAfterwards } from '../browser/open.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { build } from '../setup/build.ts';
import { readLibrary } from '../setup/library.ts';
import { attribute, filesOf, pagesOf, textOf, type Element } from '../setup/pages.ts';
import { readPdfs } from '../setup/pdf.ts';
import { letters, lettersOf } from '../setup/pdf-text.ts';
import { serveFolder } from '../setup/serve.ts';
import type { BuiltSite } from '../setup/sites.ts';

/** What no page may say: another language, and parts that the handbook does not have. */
const FOREIGN = {
  japanese:
    /[A-Z]nglish|英語|日本語|用語集|等級|はじめての方|全体像|職員像|問い合わせ|最近の改訂|対訳/u,
  english:
    /[\u3040-\u30FF\u4E00-\u9FFF]|Japanese|[Gg]lossary|[Gg]rade|New here|at a glance|Contact|Latest|side by side/u,
} as const;

/** What it has: nothing more than its one section and the handbook's own pages. */
const PAGES = ['', 'accessibility/', 'greeting/', 'print/', 'search/'];

closeBrowserAfterwards();

for (const [name, locale] of [
  ['japanese', 'ja'],
  ['english', 'en'],
] as const) {
  const content = `tests/fixtures/smallest/${name}`;
  const site = await buildSite(name, content);
  const library = readLibrary(content);
  const pages = pagesOf(site);

  describe(`a handbook of three entries and one section: ${name}`, () => {
    visitPages(site, (path) => [`${locale}/`, `${locale}/greeting/`].includes(path));

    it('has the pages of what it has, and no other', () => {
      const expected = ['404.html', '', ...PAGES.map((page) => `${locale}/${page}`)];
      expect(pages.map(({ path }) => path.slice(1)).sort()).toEqual(expected.sort());
    });

    it('has no link that leads to what it does not have', () => {
      const files = new Set(filesOf(site));
      const broken = pages.flatMap(({ path, elements }) =>
        elements
          .flatMap((element) => attribute(element, 'href') ?? [])
          .filter((href) => href.startsWith('/'))
          .map((href) => href.replace(/[?#].*$/u, '').slice(1))
          .filter((href) => !files.has(href.replace(/(?<=^|\/)$/u, 'index.html')))
          .map((href) => `${path} → ${href}`),
      );
      expect(broken).toEqual([]);
    });

    it('says nothing of another language, nor of what it does not have', () => {
      for (const { path, elements } of pages) {
        const shown = elements.filter(({ tagName }) => !/^(?:script|style)$/u.test(tagName));
        const said = shown.flatMap((element) => [
          ...element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf),
          ...['alt', 'aria-label', 'content', 'title', 'placeholder', 'hreflang'].map(
            (key) => attribute(element, key) ?? '',
          ),
        ]);
        expect(
          said.filter((words) => FOREIGN[name].test(words)),
          path,
        ).toEqual([]);
        expect(elements.filter(isSwitch), path).toEqual([]);
      }
    });

    it('has nothing empty where it says nothing', () => {
      const empty = pages.flatMap(({ path, elements }) =>
        elements
          .filter(({ tagName }) => /^(?:p|h[1-6]|li|dd|section)$/u.test(tagName))
          .filter((element) => textOf(element).trim() === '' && !isFilledLater(element))
          .map(({ tagName }) => `${path} ${tagName}`),
      );
      expect(empty).toEqual([]);
      const [home] = pages.filter(({ path }) => path === `/${locale}/`);
      const names = home?.elements.map((element) => attribute(element, 'name'));
      expect(names).not.toContain('description');
    });

    it('has PDFs that say only what it has, and none that says the same as another', async () => {
      const pdfs = await readPdfs(site);
      const expected = ['digest', 'handbook', 'section-greeting'];
      expect(pdfs.map(({ path }) => path).sort()).toEqual(
        expected.map((each) => `${locale}/${each}`),
      );
      const texts = pdfs.map((pdf) => lettersOf(pdf.pages));
      expect(new Set(texts).size).toBe(texts.length);
      const [section] = library.sections[locale];
      for (const text of texts) {
        expect(text).toContain(letters(section?.summary ?? 'none'));
        expect(text).not.toMatch(FOREIGN[name]);
        expect(text).not.toMatch(/undefined|null|none/u);
      }
    });
  });
}

function isSwitch(element: Element): boolean {
  return element.tagName === 'language-switch' || attribute(element, 'hreflang') === 'x-default';
}

/** Scripts write into it; until then it is hidden, or says nothing on purpose. */
function isFilledLater(element: Element): boolean {
  return ['role', 'hidden', 'data-status'].some((key) => attribute(element, key) !== undefined);
}

async function buildSite(name: string, content: string): Promise<BuiltSite> {
  const [folder, base] = [resolve('.build/test', `smallest-${name}`), '/'];
  // An address from the root, as other organisations' folders lie elsewhere.
  const { code, output } = await build({ BASE: base, CONTENT: resolve(content), OUT_DIR: folder });
  if (code !== 0) throw new Error(output);
  const { server, origin } = await serveFolder(folder, base);
  afterAll(() => {
    server.close();
  });
  return { folder, base, origin };
}
