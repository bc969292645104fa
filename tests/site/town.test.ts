import { describe, expect, it } from 'vitest';
import { close, closeBrowserAfterwards } from '../browser/open.ts';
import { BUILDER, openSheet, sheets } from '../browser/sheet-builder.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { find } from '../setup/find.ts';
import { buildFixture, deadLinks } from '../setup/fixture-site.ts';
import { readLibrary } from '../setup/library.ts';
import { attribute, filesOf, pagesOf, textOf } from '../setup/pages.ts';
import { readPdfs } from '../setup/pdf.ts';
import { letters, lettersOf } from '../setup/pdf-text.ts';
import { emptyIn, isSwitch, saidIn } from '../setup/said.ts';

/** What no page may say: other languages, and what only other organisations have, or call by these names. */
const FOREIGN =
  /English|英語|日本語訳|対訳|等級|はじめての方|全体像|目指す職員像|問い合わせ|最近の改訂|undefined|null|NaN/u;

closeBrowserAfterwards();

const content = 'tests/fixtures/town';
const site = await buildFixture('town', content);
const { sections, rubrics } = readLibrary(content);
const pages = pagesOf(site);

describe('a town whose policy is in chapters, in Japanese alone, with three tables of posts', () => {
  visitPages(site);

  it('has no link that leads to what it does not have', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  it('says nothing of another language, nor of what it does not have', () => {
    expect(saidIn(pages).filter(({ said }) => FOREIGN.test(said))).toEqual([]);
    expect(pages.flatMap(({ elements }) => elements.filter(isSwitch))).toEqual([]);
  });

  it('asks search engines on each page to list none, and gives them no list', () => {
    for (const { path, elements } of pages) {
      const robots = elements.filter((element) => attribute(element, 'name') === 'robots');
      expect(
        robots.map((element) => attribute(element, 'content')),
        path,
      ).toEqual(['noindex']);
    }
    expect(filesOf(site).filter((file) => file.startsWith('sitemap'))).toEqual([]);
  });

  it('has nothing empty where it says nothing', () => {
    expect(emptyIn(pages)).toEqual([]);
  });

  it('shows where stages change only in tables in which some posts share one', () => {
    const maps = saidIn(pages).filter(({ said }) => said === '段階が変わるところ');
    expect([...new Set(maps.map(({ path }) => path))]).toEqual([
      '/ja/rubrics/',
      '/ja/rubrics/jimu/',
      '/ja/rubrics/shobo/',
    ]);
  });

  it('has no link or button without words: its posts have no numbers', () => {
    const wordless = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a' || tagName === 'button')
        .filter((element) => textOf(element).trim() === '' && !attribute(element, 'aria-label'))
        .map((element) => `${path} ${attribute(element, 'class') ?? element.tagName}`),
    );
    expect(wordless).toEqual([]);
    const [print] = pages.filter(({ path }) => path === '/ja/print/');
    const shorts = print?.elements.flatMap((element) => attribute(element, 'data-short') ?? []);
    expect(new Set(shorts)).toContain('係長');
    expect(shorts).not.toContain('');
  });

  it('puts sheets together with the words of its tables, items of lists in lines of their own', async () => {
    const tab = await openSheet(site, `${BUILDER}?grades=kakaricho`);
    const said = await sheets(tab.page).first().innerText();
    expect(said).toContain('係長 · 研修用シート');
    expect(said).not.toMatch(FOREIGN);
    expect(said.split('\n')).toEqual(
      expect.arrayContaining(['・課題を見つける。', '・直す案を書く。']),
    );
    // What is bold in the table is bold on the sheet.
    expect(await tab.page.locator('.sheet-text strong').allTextContents()).toEqual(['決まり']);
    await close(tab);
  });

  it('cites the numbers that its policy has, and links by plain digits', () => {
    const texts = pages.map(({ path, elements }) => [
      path,
      elements.map((element) => attribute(element, 'id') ?? '').filter(Boolean),
    ]);
    const ids = new Map(texts as [string, string[]][]);
    expect(ids.get('/ja/shokuinzo/')).toEqual(
      expect.arrayContaining(['2-1', '2-1-1', '2-1-1-1-1', '2-1-1-1-2', '2-1-2']),
    );
    const said = saidIn(pages).map((each) => each.said.trim());
    expect(said).toEqual(
      expect.arrayContaining(['第2章第1節', '別表第1 求められる能力（事務職）']),
    );
  });

  it.each([
    ['第2章第1節', 'shokuinzo/'],
    ['別表第2', 'rubrics/sagyo/'],
    ['取組2', 'hosaku/#3-2'],
    ['世話役', 'hosaku/#3-1'],
    ['漁港の朝市', 'shokuinzo/#2-1-1-1-1'],
    ['火災警報器', 'rubrics/shobo/yobo/#yobo-i'],
    ['係長の企画', 'rubrics/jimu/kikaku/#kikaku-i'],
  ])('finds %s', async (query, place) => {
    expect((await find(site, ['ja'], query))[0]).toBe(place);
  });

  it('has PDFs of what it has, and none that says the same as another', async () => {
    const pdfs = await readPdfs(site);
    const texts = pdfs.map((pdf) => lettersOf(pdf.pages));
    expect(new Set(texts).size).toBe(texts.length);
    expect(pdfs.filter(({ path }) => !path.startsWith('ja/'))).toEqual([]);
    expect(pdfs.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'ja/handbook',
        'ja/digest',
        ...sections.ja.map(({ slug }) => `ja/section-${slug}`),
        ...rubrics.map(({ id }) => `ja/${id}-matrix`),
      ]),
    );
    for (const text of texts) expect(text).not.toMatch(FOREIGN);
    const [book] = pdfs.filter(({ path }) => path === 'ja/handbook');
    for (const { competencies } of rubrics) {
      for (const stage of competencies.flatMap(({ stages }) => stages)) {
        if (!stage.empty) {
          for (const line of stage.text.ja.split('\n')) {
            expect(lettersOf(book?.pages ?? [])).toContain(letters(line));
          }
        }
      }
    }
  });
});
