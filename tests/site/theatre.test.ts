import { describe, expect, it } from 'vitest';
import { closeBrowserAfterwards } from '../browser/open.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { find } from '../setup/find.ts';
import { buildFixture, deadLinks } from '../setup/fixture-site.ts';
import { attribute, pagesOf, textOf, type Element } from '../setup/pages.ts';
import { readPdfs } from '../setup/pdf.ts';
import { untoldIn } from '../setup/pdf-languages.ts';
import { lettersOf } from '../setup/pdf-text.ts';
import { emptyIn, saidIn } from '../setup/said.ts';

/** What no page may say: Japanese, and what only other organisations have, or call by these names. */
const FOREIGN =
  /[\u3040-\u30FF]|Japanese|日本語|[Gg]rade\b(?!-)|[Cc]ompetenc|New here|at a glance|Contact|Latest|restates|undefined|null|NaN/u;
/** What no page in English may say, but for the name of the other language and the words for its readers. */
const HANGUL = /[\uAC00-\uD7AF]/u;

closeBrowserAfterwards();

const site = await buildFixture('theatre', 'tests/fixtures/theatre');
const pages = pagesOf(site);
const own = (locale: string): typeof pages =>
  pages.filter(({ path }) => path.startsWith(`/${locale}/`));

describe('a theatre with two tracks, in English, and in part in Korean', () => {
  visitPages(site);

  it('has no link that leads to what it does not have', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  it('says nothing of other languages, nor of what it does not have or calls otherwise', () => {
    const shown = saidIn(pages).filter(({ said }) =>
      FOREIGN.test(said.replace(/https?:\S+/gu, '')),
    );
    expect(shown).toEqual([]);
  });

  it('says in English only what its readers read, and in Korean what it borrows as English', () => {
    const inEnglish = own('en').flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName !== 'script')
        .filter((element) => HANGUL.test(element.childNodes.map(textOf).join('')))
        .filter((element) => element.childNodes.every((child) => !('tagName' in child)))
        .filter((element) => !isMarked(element, 'ko'))
        .map((element) => `${path} ${textOf(element)}`),
    );
    expect(inEnglish).toEqual([]);
    const [table] = own('ko').filter(({ path }) => path === '/ko/rubrics/crew/');
    const borrowed = table?.elements.filter((element) => attribute(element, 'lang') === 'en');
    expect(borrowed?.map(textOf).join('\n')).toContain('Draws the plan.');
    const notices = own('ko').filter(({ elements }) =>
      elements.some((element) => textOf(element) === '이 페이지의 글 일부는 영어로만 있습니다.'),
    );
    expect(notices.map(({ path }) => path)).toContain('/ko/rubrics/crew/');
    expect(notices.map(({ path }) => path)).not.toContain('/ko/accessibility/');
  });

  it('has nothing empty where it says nothing', () => {
    expect(emptyIn(pages)).toEqual([]);
  });

  it('offers in Korean the sections that are there, and sends to English for the others', () => {
    const paths = own('ko').map(({ path }) => path.slice('/ko/'.length));
    expect(paths).toContain('tracks/');
    expect(paths).not.toContain('craft/');
    const [glossary] = own('ko').filter(({ path }) => path === '/ko/glossary/');
    const links = glossary?.elements.filter(
      (element) => attribute(element, 'href')?.startsWith('/en/craft/') === true,
    );
    expect(links?.length).toBeGreaterThan(0);
    expect(links?.map((element) => attribute(element, 'hreflang'))).not.toContain(undefined);
  });

  it('says the name of a term that one language borrows from the other once', () => {
    for (const locale of ['en', 'ko'] as const) {
      const [glossary] = own(locale).filter(({ path }) => path === `/${locale}/glossary/`);
      const names = (glossary?.elements ?? [])
        .filter((element) => /\bterm-name\b/u.test(attribute(element, 'class') ?? ''))
        .map((element) => textOf(element).trim());
      expect(names).toContain(locale === 'en' ? '반입' : 'get-in');
      expect(names).not.toContain('show chief');
    }
  });

  it('leads from each level to the next of its own track', () => {
    const next = (grade: string): (string | undefined)[] =>
      own('en')
        .filter(({ path }) => path === `/en/rubrics/crew/grade-${grade}/`)
        .flatMap(({ elements }) =>
          elements
            .filter((element) => (attribute(element, 'class') ?? '').split(' ').includes('next'))
            .map((element) => attribute(element, 'href')),
        );
    expect(next('senior')).toEqual(['/en/rubrics/crew/grade-master/']);
    expect(next('master')).toEqual(['/en/rubrics/crew/grade-director/']);
    expect(next('crew-lead')).toEqual(['/en/rubrics/crew/grade-stage-manager/']);
  });

  it.each([
    ['2.1.2', 'craft/#2-1-2'],
    ['load-in', 'craft/'],
    ['stage manager', 'rubrics/crew/grade-stage-manager/'],
    ['how to change tracks', 'moving/'],
    ['quarrels', 'rubrics/crew/people/#people-vi'],
  ])('finds %s', async (query, place) => {
    expect((await find(site, ['en', 'ko'], query))[0]).toBe(place);
  });

  it('finds Korean words', async () => {
    expect((await find(site, ['ko', 'en'], '장인'))[0]).toBe('tracks/');
  });

  it('has PDFs in both languages, and one of both for the pair', async () => {
    const pdfs = await readPdfs(site);
    const texts = new Map(pdfs.map((pdf) => [pdf.path, lettersOf(pdf.pages)]));
    expect(new Set(texts.values()).size).toBe(texts.size);
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining(['en/handbook', 'ko/handbook', 'ko/section-tracks', 'en/crew-matrix']),
    );
    expect(texts.has('ko/section-craft')).toBe(false);
    expect([...texts.values()].filter((text) => FOREIGN.test(text))).toEqual([]);
    expect(texts.get('ko/crew-matrix')).toMatch(/무대원.*Tiesthesixknots/su);
    // In each, the structure tells which words are the other language's.
    expect(untoldIn(pdfs, 'ko', /^[^/]*[a-z]{3}[^/]*$/u, 'en')).toEqual([]);
    expect(untoldIn(pdfs, 'en', HANGUL, 'ko')).toEqual([]);
  });
});

/** Whether an element, or one round it, says that it is in a language. */
function isMarked(element: Element, language: string): boolean {
  const around = element.parentNode;
  return (
    attribute(element, 'lang') === language ||
    (around !== null && 'tagName' in around && isMarked(around, language))
  );
}
