import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/cards/cards.ts';
import { FORMAT_NAMES, SHEET_NAMES } from '../../src/model/switches.ts';
import { createUrls } from '../../src/model/urls.ts';
import { searchSource } from '../../src/search/records/source.ts';
import { build } from '../setup/build.ts';
import { readLibrary } from '../setup/library.ts';
import { attribute, filesOf, pagesOf } from '../setup/pages.ts';

const BASE = '/';
const urls = createUrls(undefined, BASE);

/** What is switched off, the files that are then nowhere, and words that no page may say. */
const CASES = [
  {
    name: 'pages',
    off: {
      pages: {
        glossary: false,
        start: false,
        print: false,
        builder: false,
        selfCheck: false,
        accessibility: false,
        offline: false,
      },
      sheets: { training: false, comparisons: false, bilingual: false },
      formats: Object.fromEntries(FORMAT_NAMES.map((format) => [format, false])),
    },
    gone: /\.md$|llms|\.case\.json$|glossary|start|print|builder|\/self-check|accessibility|offline|kit-training|group|compare|bilingual|orientation/u,
    unsaid: /Glossary|New here|Print & PDF|on screen or on paper|offline/u,
  },
  {
    name: 'tables',
    off: { pages: { tables: false, search: false }, sheets: { sections: false, digest: false } },
    gone: /rubrics|builder|search|pagefind|grade|matrix|competency|section-|digest/u,
    unsaid: /Compare grades|Your grade|of you|[Ss]earch/u,
  },
  {
    name: 'sheets',
    off: { sheets: Object.fromEntries(SHEET_NAMES.map((sheet) => [sheet, false])) },
    gone: /(?:^|\/)pdf\/|\.pdf$/u,
    unsaid: /PDF|printable|can be printed|pages and sheets|sheets below|印刷物|次のシート/u,
  },
] as const;

for (const { name, off, gone, unsaid } of CASES) {
  const [content, folder] = [`.build/test/off-${name}-content`, `.build/test/off-${name}`];
  await buildWithout(off, content, folder);
  const site = { folder: resolve(folder), base: BASE, origin: '' };
  const files = new Set(filesOf(site));
  const pages = pagesOf(site);
  const isThere = (href: string): boolean =>
    files.has(
      href
        .replace(/[?#].*$/u, '')
        .slice(1)
        .replace(/(?<=^|\/)$/u, 'index.html'),
    );

  describe(`a handbook without some of its ${name}`, () => {
    it('has no file of what is switched off', () => {
      expect([...files].filter((file) => gone.test(file) && !/^_astro/u.test(file))).toEqual([]);
      expect(pages.length).toBeGreaterThan(5);
    });

    it('has no link, form or picture that leads to what is switched off', () => {
      const dead = pages.flatMap(({ path, elements }) =>
        elements
          .flatMap((element) =>
            ['href', 'src', 'action', 'data-end'].map((key) => attribute(element, key)),
          )
          .filter((href) => href?.startsWith('/') && !isThere(href))
          .map((href) => `${path} → ${String(href)}`),
      );
      expect(dead).toEqual([]);
    });

    it('says nothing of it', () => {
      for (const { path, elements } of pages) {
        const said = elements
          .filter(({ tagName }) => !/^(?:script|style)$/u.test(tagName))
          .flatMap(({ childNodes }) =>
            childNodes.flatMap((node) => ('value' in node ? node.value : [])),
          );
        expect(
          said.filter((words) => unsaid.test(words)),
          path,
        ).toEqual([]);
      }
    });

    it('has no card and no entry of the search for it', () => {
      const library = readLibrary(content);
      const cards = cardsOf(library).map(({ path }) => `/${path}/`);
      expect(cards.filter((page) => !isThere(page))).toEqual([]);
      const { records } = searchSource(
        { ...library, texts: [], questions: [], printed: [] },
        'en',
        urls,
      );
      expect(records.filter(({ url }) => !isThere(url)).map(({ url }) => url)).toEqual([]);
      expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).not.toMatch(gone);
    });
  });
}

async function buildWithout(off: object, content: string, folder: string): Promise<void> {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  const file = join(content, 'handbook.json');
  const handbook = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...handbook, ...off }, null, 2));
  const settings = { BASE, CONTENT: resolve(content), OUT_DIR: resolve(folder) };
  const { code, output } = await build(settings);
  if (code !== 0) throw new Error(output);
}
