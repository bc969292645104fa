import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { reportWords } from '../../src/i18n/accessibility-report/index.ts';
import { stringsOf } from '../../src/i18n/index.ts';
import { staleWords } from '../../src/i18n/stale/index.ts';
import { langTag } from '../../src/model/lang-tag.ts';
import { LOCALES, ownFirst, type Locale } from '../../src/model/locales.ts';
import { createEditions, searchLatest } from '../../src/search/query/editions.ts';
import { close, closeBrowserAfterwards, open } from '../browser/open.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { buildFixture, deadLinks } from '../setup/fixture-site.ts';
import { readLibrary } from '../setup/library.ts';
import { attribute, filesOf, pagesOf } from '../setup/pages.ts';
import { readPdf } from '../setup/pdf.ts';
import { letters, lettersOf } from '../setup/pdf-text.ts';

closeBrowserAfterwards();

const CONTENT = 'tests/fixtures/languages';
const site = await buildFixture('languages', CONTENT);
const { glossary, handbook, sections } = readLibrary(CONTENT);

/** A word of each language's text, and the address at which it stands. */
const WORDS: Partial<Record<Locale, readonly [typed: string, path: string]>> = {
  ja: ['返却', 'lending/#1-1'],
  'ja-easy': ['本だな', 'lending/#1-1'],
  'zh-Hans': ['归还', 'lending/#1-1'],
  ko: ['책을 반납', 'lending/#1-1'],
  en: ['returns', 'lending/#1-1'],
};

async function addressesFor(query: string, locale: Locale): Promise<string[]> {
  const editions = createEditions(
    (path) => Promise.resolve(readFileSync(join(site.folder, 'pagefind', path))),
    ownFirst(locale, handbook.locales),
  );
  const answer = await searchLatest(editions, { query, everyLanguage: false, filters: [] });
  return (await answer.show(0, 20)).map(({ url }) => url);
}

it('the handbook has every language of the interface', () => {
  expect([...handbook.locales].sort()).toEqual([...LOCALES].sort());
});

it('a section says in easy words what its author wrote so, and others nothing', () => {
  const easy = pagesOf(site).filter(({ html }) => html.includes('<details class="easy">'));
  const paths = easy.map(({ path }) => path);
  expect(paths).toContain('/ja/learning/');
  expect(paths.filter((path) => !path.startsWith('/ja/learning/'))).toEqual([]);
  for (const { html } of easy) {
    expect(html).toContain('図書館で はたらく人は、ここで 学びます。</p>');
  }
});

it('a section leads to itself with each translation beside it, each in its own language', () => {
  const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
  const forms = handbook.locales.slice(1).map((other) => `/ja/lending/${other}/`);
  for (const form of forms) expect(pages.get('/ja/lending/')?.html).toContain(`href="${form}"`);
  expect(pages.get('/ja/lending/en/')?.elements.map((each) => attribute(each, 'id'))).toContain(
    '1-1',
  );
  const sides = pages
    .get('/ja/lending/en/')
    ?.elements.filter((element) => attribute(element, 'class')?.split(' ')[0] === 'side')
    .map((element) => attribute(element, 'lang'));
  expect(new Set(sides)).toEqual(new Set(['ja', 'en']));
  // Only pairs of the handbook stand side by side: each language with the first.
  expect(pages.has('/en/lending/ko/')).toBe(false);
});

describe.each(handbook.locales)('in %s', (locale) => {
  const pages = pagesOf(site).filter(({ path }) => path.startsWith(`/${locale}/`));

  it('pages say which language they are in, in the interface’s own words', () => {
    const roots = pages.flatMap(({ elements: [root] }) => (root ? attribute(root, 'lang') : []));
    expect(new Set(roots)).toEqual(new Set([langTag(locale)]));
    const home = pages.find(({ path }) => path === `/${locale}/`);
    expect(home?.html).toContain(stringsOf(locale).home.contents);
    expect(home?.html).toContain(handbook.title[locale]);
  });

  it('search finds a word of the text, and a term by its name', async () => {
    const [typed = '', path = ''] = WORDS[locale] ?? [];
    expect(await addressesFor(typed, locale)).toContain(`/${locale}/${path}`);
    const [term] = glossary;
    expect(await addressesFor(term?.name[locale] ?? '', locale)).toContain(`/${locale}/lending/`);
  });

  it('all of the header stands in one row, with every other language in it or in its menu', async () => {
    const tab = await open(site, `${locale}/lending/`);
    const header = tab.page.locator('.page-header');
    // Two rows of buttons are 88 pixels high and more.
    for (const width of [320, 390, 703, 704, 768, 1023, 1024, 1280]) {
      await tab.page.setViewportSize({ width, height: 900 });
      expect((await header.boundingBox())?.height, `${width} px`).toBeLessThanOrEqual(66);
    }
    await tab.page.setViewportSize({ width: 390, height: 900 });
    await header.locator('button[popovertarget=menu]').first().click();
    for (const other of handbook.locales.filter((each) => each !== locale)) {
      const way = header.locator(`#menu a[hreflang=${langTag(other)}]`);
      await expect.poll(() => way.isVisible()).toBe(true);
      const { x = NaN, width = NaN } = (await way.boundingBox()) ?? {};
      expect(x + width, other).toBeLessThanOrEqual(390);
    }
    await close(tab);
  });

  it('the book says all that its sections say', async () => {
    const bytes = readFileSync(join(site.folder, 'pdf', locale, 'handbook.pdf'));
    const text = lettersOf((await readPdf(`${locale}/handbook`, bytes)).pages);
    for (const { title, summary } of sections[locale]) {
      expect(text).toContain(letters(title));
      expect(text).toContain(letters(summary));
    }
  });
});

describe('a text that has changed since it was translated', () => {
  const noted = (path: string): string =>
    pagesOf(site).find((page) => page.path === path)?.html ?? '';
  /** What the record of the fixture holds of one paragraph, and what that says now. */
  const CHANGE =
    /<p lang="ja">返却された本は、<del>.*?次の日までに<\/del><ins>.*?その日のうちに<\/ins>書架に戻します。<\/p>/u;

  it.each(handbook.locales.slice(1))('is told with what has changed, in %s', (locale) => {
    const html = noted(`/${locale}/lending/`);
    const [before = '', note = ''] = html.split('<div class="stale"').slice(-2);
    // Behind the paragraph that it is about.
    expect(before).toMatch(/id="1-1-p1"/u);
    expect(note).toMatch(CHANGE);
    expect(note).toContain(staleWords(locale).what);
    for (const page of ['glossary', 'rubrics/steps/care', 'rubrics/steps/grade-2']) {
      expect(noted(`/${locale}/${page}/`).split('class="stale"'), page).toHaveLength(2);
    }
    const cell = `class="stale-cell" href="/${locale}/rubrics/steps/care/#care-ii"`;
    expect(noted(`/${locale}/rubrics/steps/`)).toContain(cell);
    // Beside the first language, too: at the translation.
    const [first] = handbook.locales;
    const beside = noted(`/${first}/lending/${locale}/`);
    expect(beside).toContain(`<div lang="${langTag(locale)}"><div class="stale"`);
  });

  it('is told nowhere else, and its looks are fetched nowhere else', () => {
    const [first] = handbook.locales;
    const silent = pagesOf(site).filter(({ html }) => !/class="stale(?:-cell)?"/u.test(html));
    expect(silent.map(({ path }) => path)).toContain(`/${first}/lending/`);
    for (const { html } of silent) {
      const [, style = ''] = /<link rel="stylesheet" href="\/([^"]+)"/u.exec(html) ?? [];
      expect(readFileSync(join(site.folder, style), 'utf8')).not.toContain('.stale');
    }
  });
});

it.each(handbook.locales)(
  'the results of testing by machine are told by criterion, in %s',
  (locale) => {
    const page = pagesOf(site).find(({ path }) => path === `/${locale}/accessibility/`);
    const [, table = ''] = page?.html.split('id="results"') ?? [];
    expect(table.match(/<th scope="row"/gu)).toHaveLength(38);
    const { findings } = reportWords(locale);
    // The fixture has no sound and no film; the order of focus is not for machines to judge.
    for (const finding of [findings.nothingWrong, findings.nothingThere, findings.untested]) {
      expect(table).toContain(finding);
    }
  },
);

it('no link leads to what is not there', () => {
  expect(deadLinks(site)).toEqual([]);
});

it('a handbook in two languages has nothing of the others in its pages and its data', () => {
  const { folder } = inject('fixture');
  const others = /ja-(?:x-)?easy|zh-Hans|"ko"|\p{Script=Hangul}/u;
  const found = filesOf({ folder })
    .filter((file) => /\.(?:html|json|csv|xml)$/u.test(file))
    .filter((file) => others.test(readFileSync(join(folder, file), 'utf8')));
  expect(found).toEqual([]);
});

visitPages(site, (path) =>
  [
    'accessibility/',
    '',
    'lending/',
    'glossary/',
    'print/',
    'search/',
    'rubrics/steps/',
    'rubrics/steps/grade-1/',
    'rubrics/steps/grade-2/',
    'rubrics/steps/care/',
  ]
    .flatMap((page) => [`ko/${page}`, `zh-Hans/${page}`])
    .includes(path),
);
