import { describe, expect, it } from 'vitest';
import { closeBrowserAfterwards } from '../browser/open.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { buildFixture, deadLinks } from '../setup/fixture-site.ts';
import { readLibrary } from '../setup/library.ts';
import { attribute, pagesOf } from '../setup/pages.ts';
import { readPdfs } from '../setup/pdf.ts';
import { letters, lettersOf } from '../setup/pdf-text.ts';
import { emptyIn, isSwitch, saidIn } from '../setup/said.ts';

/** What no page may say: another language, and parts that the handbook does not have. */
const FOREIGN = {
  japanese:
    /[A-Z]nglish|英語|日本語|用語集|等級|はじめての方|全体像|職員像|問い合わせ|最近の改訂|対訳|研修や面談|図・表|両面/u,
  english:
    /[\u3040-\u30FF\u4E00-\u9FFF]|Japanese|[Gg]lossary|[Gg]rade|New here|at a glance|Contact|Latest|side by side|JIS|training|interview|figures and tables|both sides/u,
} as const;

/** What it has: nothing more than its one section and the handbook's own pages. */
const PAGES = ['', 'accessibility/', 'greeting/', 'offline/', 'print/', 'search/'];

closeBrowserAfterwards();

for (const [name, locale] of [
  ['japanese', 'ja'],
  ['english', 'en'],
] as const) {
  const content = `tests/fixtures/smallest/${name}`;
  const site = await buildFixture(`smallest-${name}`, content);
  const library = readLibrary(content);
  const pages = pagesOf(site);

  describe(`a handbook of three entries and one section: ${name}`, () => {
    visitPages(site, (path) => [`${locale}/`, `${locale}/greeting/`].includes(path));

    it('has the pages of what it has, and no other', () => {
      const expected = ['404.html', '', ...PAGES.map((page) => `${locale}/${page}`)];
      expect(pages.map(({ path }) => path.slice(1)).sort()).toEqual(expected.sort());
    });

    it('has no link that leads to what it does not have', () => {
      expect(deadLinks(site)).toEqual([]);
    });

    it('says nothing of another language, nor of what it does not have', () => {
      expect(saidIn(pages).filter(({ said }) => FOREIGN[name].test(said))).toEqual([]);
      expect(pages.flatMap(({ elements }) => elements.filter(isSwitch))).toEqual([]);
    });

    it('has nothing empty where it says nothing', () => {
      expect(emptyIn(pages)).toEqual([]);
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
