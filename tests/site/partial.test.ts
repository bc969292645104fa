import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../browser/ask.ts';
import { closeBrowserAfterwards, open } from '../browser/open.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { buildFixture, deadLinks } from '../setup/fixture-site.ts';
import { attribute, languageOf, pagesOf, textOf, type Element, type Page } from '../setup/pages.ts';
import { readPdfs } from '../setup/pdf.ts';
import { untoldIn } from '../setup/pdf-languages.ts';
import { letters, lettersOf } from '../setup/pdf-text.ts';
import { officialChecks } from './official-checks.ts';

/*
 * A handbook in Japanese with a digest in English, two of its six sections and some of its texts, and one section in easy
 * Japanese.
 */
const site = await buildFixture('partial', 'tests/fixtures/partial');
const pages = pagesOf(site);

const pageAt = (path: string): Page => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}`);
  return found;
};
/** The links of a page that lead to addresses below one. */
const linksTo = (path: string, start: string): Element[] =>
  pageAt(path).elements.filter(
    (element) =>
      element.tagName === 'a' && (attribute(element, 'href') ?? 'none').startsWith(start),
  );

closeBrowserAfterwards();

describe('a language with some of the sections', () => {
  visitPages(site, (path) =>
    [
      ...['en/', 'en/desk/', 'en/glossary/', 'en/start/2/', 'ja/closing/'],
      ...['en/aims/official/', 'ja/shelves/official/'],
      ...['ja/rubrics/desk/answers/', 'en/rubrics/desk/grade-new/', 'en/rubrics/desk/official/'],
    ].includes(path),
  );

  it('has pages of its own sections, and no other', () => {
    const sections = ['welcome', 'aims', 'work', 'shelves', 'desk', 'closing'];
    const there = (locale: string): string[] =>
      sections.filter((slug) => pages.some(({ path }) => path === `/${locale}/${slug}/`));
    expect(there('ja')).toEqual(sections);
    expect(there('en')).toEqual(['aims', 'desk']);
  });

  it('has no link that leads nowhere', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  it('marks each link to a section that it lacks, in words and in its markup', () => {
    const marked = ['/en/desk/', '/en/glossary/', '/en/start/2/', '/en/'].flatMap((path) =>
      linksTo(path, '/ja/')
        .filter(
          (link) => !/^\/ja\/(?:desk|glossary|start\/2)?\/?$/u.test(attribute(link, 'href') ?? ''),
        )
        .map((link) => [attribute(link, 'href'), attribute(link, 'hreflang'), textOf(link)]),
    );
    expect(marked.map(([href]) => href)).toEqual(
      expect.arrayContaining(['/ja/closing/#2-3-p1', '/ja/shelves/', '/ja/closing/']),
    );
    for (const [, hreflang, text] of marked) {
      expect(hreflang).toBe('ja');
      expect(text).toContain('(in Japanese)');
    }
  });

  it('leads from a section that it lacks to the nearest place that it has, and says so', () => {
    const { elements } = pageAt('/ja/closing/');
    const links = elements.filter((element) => attribute(element, 'hreflang') === 'en');
    expect(new Set(links.map((link) => attribute(link, 'href')))).toEqual(
      new Set(['/en/#contents']),
    );
    const [line] = elements.filter((element) => attribute(element, 'class')?.includes('only-in'));
    expect(line && attribute(line, 'lang')).toBe('en');
    expect(line && textOf(line)).toContain('This section is only in Japanese.');
    expect(pageAt('/ja/desk/').html).not.toContain('only-in');
  });

  it('names as alternates, and in the sitemap, what is there', () => {
    const alternates = (path: string): string[] =>
      pageAt(path)
        .elements.filter((element) => attribute(element, 'rel') === 'alternate')
        .flatMap((element) => attribute(element, 'hreflang') ?? []);
    expect(alternates('/ja/desk/')).toEqual(['ja', 'en', 'ja-x-easy', 'x-default']);
    expect(alternates('/ja/aims/')).toEqual(['ja', 'en', 'x-default']);
    expect(alternates('/ja/closing/')).toEqual([]);
    const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/ja/closing/');
    expect(sitemap).not.toContain('/en/closing/');
  });

  it('lists its own sections, one after the other', () => {
    const { elements } = pageAt('/en/desk/');
    const pager = elements.filter((element) =>
      /^(?:prev|next)$/u.test(attribute(element, 'rel') ?? ''),
    );
    expect(pager.map((link) => attribute(link, 'href'))).toEqual(['/en/aims/']);
    const [contents] = elements.filter((element) => attribute(element, 'class') === 'section-nav');
    expect(contents && textOf(contents).replace(/\s+/gu, ' ')).toContain('The desk, in short');
    expect(contents && textOf(contents)).not.toContain('閉館');
  });

  it('offers to ask what its sections answer', () => {
    const asked = (path: string): string[] =>
      linksTo(path, `${path}search/?q=`).map((link) => textOf(link));
    expect(asked('/en/')).toEqual(['Who will teach me?']);
    expect(asked('/ja/')).toContain('閉館のときは何をしますか');
  });

  it('is printed as far as it goes; two languages side by side in what they share', async () => {
    const pdfs = await readPdfs(site);
    const sheets = pdfs.map(({ path }) => path).filter((path) => path.includes('section-'));
    expect(sheets.filter((path) => path.startsWith('en/')).sort()).toEqual([
      'en/section-aims',
      'en/section-desk',
    ]);
    const textOfSheet = (path: string): string =>
      lettersOf(pdfs.find((pdf) => pdf.path === path)?.pages ?? []);
    const book = textOfSheet('en/handbook');
    expect(book).toContain(letters('Greet people, and wear your badge.'));
    expect(book).toContain(letters('close the windows (in Japanese)'));
    for (const path of ['ja/handbook-ja-en', 'en/handbook-ja-en']) {
      const both = textOfSheet(path);
      expect(both).toContain(letters('本と人を結びます'));
      expect(both).toContain(letters('We bring books and people together.'));
      expect(both).not.toContain(letters('Greet people'));
      expect(both).not.toContain(letters('窓を閉め'));
    }
  });
});

describe('texts that a language leaves to the first one', () => {
  const notice = 'Some texts on this page are only in Japanese.';

  it('are marked as that language’s on every page, in either language’s cells', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Han}]/u;
    for (const { path, elements } of pages.filter((page) => page.path.startsWith('/en/'))) {
      const shown = elements.filter(({ tagName }) => tagName !== 'title');
      const unmarked = shown.flatMap((element) =>
        element.childNodes
          .filter(({ nodeName }) => nodeName === '#text')
          .map(textOf)
          .filter((text) => japanese.test(text) && !languageOf(element)?.startsWith('ja')),
      );
      expect(
        unmarked.filter((text) => !text.includes('{')),
        path,
      ).toEqual([]);
    }
  });

  it('are told as that language’s in the structure of every sheet, whatever holds them', async () => {
    const pdfs = await readPdfs(site);
    expect(untoldIn(pdfs, 'en', /[\p{Script=Hiragana}\p{Script=Han}]/u, 'ja')).toEqual([]);
    expect(untoldIn(pdfs, 'ja', /^[^/]*[a-z]{3}[^/]*$/u, 'en')).toEqual([]);
  });

  it('are told of where there are some, and nowhere else', () => {
    const told = pages.filter(({ html }) => html.includes(notice)).map(({ path }) => path);
    expect(told).toEqual(
      expect.arrayContaining(['/en/', '/en/glossary/', '/en/start/2/', '/en/rubrics/desk/']),
    );
    for (const path of ['/en/aims/', '/en/desk/', '/en/search/', '/ja/', '/ja/glossary/']) {
      expect(told).not.toContain(path);
    }
    expect(pageAt('/ja/rubrics/desk/').html).not.toContain('some-texts');
  });

  it('are marked on sheets that trainers put together', async () => {
    const { page } = await open(site, 'en/print/builder/?table=desk&grades=new,experienced');
    const parts = page.locator('.sheet-frame .sheet-part');
    await expect.poll(() => parts.count()).toBeGreaterThan(0);
    const told = await parts.evaluateAll((all) =>
      all.map((part) => [part.textContent, part.getAttribute('lang')]),
    );
    expect(told).toContainEqual(['自分で調べて答える。', 'ja']);
    expect(told).toContainEqual(['② 落ち着き', 'ja']);
    expect(told).toContainEqual(['Asks, and answers.', 'en']);
  });

  it('are no words of that language to the search', async () => {
    const { page } = await open(site, 'en/');
    await ask(page, '調べて');
    const excerpts = page.locator('.search-excerpt', { hasText: '調べて' });
    expect(await excerpts.count()).toBeGreaterThan(0);
    for (const excerpt of await excerpts.all()) {
      expect(await excerpt.getAttribute('lang')).toBe('ja');
    }
  });
});

describe('pairs of languages', () => {
  it('are the first with each other one, each with files of its own', async () => {
    const paths = (await readPdfs(site)).map(({ path }) => path);
    const pairs = paths.filter((path) => /-ja-(?:en|ja-easy)$/u.test(path));
    expect(pairs.filter((path) => path.includes('matrix')).sort()).toEqual([
      'en/desk-matrix-ja-en',
      'ja-easy/desk-matrix-ja-ja-easy',
      'ja/desk-matrix-ja-en',
      'ja/desk-matrix-ja-ja-easy',
    ]);
    expect(paths.filter((path) => path.includes('bilingual'))).toEqual([]);
  });

  it('can be seen in a table two at a time', async () => {
    const { page } = await open(site, 'ja/rubrics/desk/?text=ja-en');
    const seen = page.locator('#answers-i [data-language]:visible');
    await expect.poll(() => seen.count()).toBe(2);
    const languages = seen.evaluateAll((parts) =>
      parts.map((part) => part.getAttribute('data-language')),
    );
    expect(await languages).toEqual(['ja', 'en']);
  });

  it('are offered on the print page each by itself, and in languages that have them', async () => {
    const { page } = await open(site, 'ja/print/?for=wall&lang=en');
    const offers = page.locator('[data-offers] h3');
    await expect.poll(() => offers.count()).toBeGreaterThan(0);
    const names = await offers.allTextContents();
    expect(names.filter((name) => name.includes('英語'))).toHaveLength(1);
    expect(names.filter((name) => name.includes('やさしい'))).toEqual([]);
    expect(await page.locator('[data-offers] .sheets li:not(:has(a))').count()).toBe(0);
  });
});

describe('the official text', () => {
  officialChecks(site, pages);
});

describe('the switch of languages', () => {
  it('takes no paragraph along to another section', async () => {
    const { page } = await open(site, 'ja/closing/#2-3-p1');
    await page.mouse.wheel(0, 400);
    await page.locator('.page-header-row language-switch a[hreflang="en"]').click();
    await page.waitForURL('**/en/**');
    expect(new URL(page.url()).hash).toBe('#contents');
  });
});
