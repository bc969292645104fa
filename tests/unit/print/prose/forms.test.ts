import { describe, expect, it } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { sectionRecords } from '../../../../src/search/records/section-records.ts';
import { elementsBelow, readFacts } from '../../../setup/pdf-structure.ts';
import { lettersOf, overlaps, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/prose', 'ja');

/** The section with every form that a text can have, as a PDF in a language. */
async function printIn(locale: 'ja' | 'en'): Promise<Uint8Array> {
  const [sheet] = makeSheets(readProse('tests/fixtures/prose', locale), ['section']);
  if (!sheet) throw new Error('no section');
  return makePdf(sheet);
}

const pdf = await printIn('ja');
const elements = elementsBelow((await readFacts(pdf)).root);
const letters = lettersOf(await readPages(pdf));
const below = (type: string): ReturnType<typeof elementsBelow> =>
  elements.filter((element) => element.type === type);

describe('a table of the text in a PDF', () => {
  it('has its caption', () => {
    expect(below('Table').map(({ children }) => children[0]?.type)).toEqual([
      'Caption',
      'THead',
      'THead',
      'THead',
    ]);
  });

  it('has a header for each column, and for each row whose first cell says something, unless it may head none', () => {
    const scopes = below('TR').map(({ children }) =>
      children.map(({ type, scope }) => `${type} ${scope ?? ''}`.trim()),
    );
    const rows = scopes.filter(([first]) => first !== 'TH Column');
    expect(rows.map(([first]) => first)).toEqual([
      ...['TH Row', 'TH Row', 'TH Row', 'TD', 'TH Row'],
      // The one whose author says that its columns alone have headings.
      'TD',
    ]);
    expect(new Set(rows.flatMap(([, ...others]) => others))).toEqual(new Set(['TD']));
  });

  it.each(['ja', 'en'] as const)(
    'fits the page, however many columns it has: %s',
    async (locale) => {
      for (const page of await readPages(locale === 'ja' ? pdf : await printIn(locale))) {
        expect(overlaps(page)).toEqual([]);
        expect(page.runs.filter(({ left, width }) => left + width > page.width - 60)).toEqual([]);
      }
    },
  );
});

describe('an image of the text in a PDF', () => {
  it('says in words what it shows, and has its caption', () => {
    expect(below('Figure').map(({ alt }) => alt)).toEqual(
      expect.arrayContaining(['申込み、受講、報告の順に進む', '職員数の移り変わり']),
    );
    expect(below('Caption')).toHaveLength(2);
    expect(letters).toContain('図1研修の流れ');
  });
});

describe('a task in a PDF', () => {
  it('says in words whether it is done', () => {
    const words = below('Lbl').map(({ children }) => children[0]?.alt);
    expect(words.filter((alt) => alt !== undefined)).toEqual([
      ...['未了：', '済み：', '未了：'],
      ...['済み：', '未了：'],
    ]);
  });
});

describe('words with a reading in a PDF', () => {
  it('stand beside what follows them, in their paragraph', async () => {
    const [, page] = await readPages(pdf);
    const said = page?.runs.map(({ text }) => text).join('') ?? '';
    expect(said).toContain('じんざい人材育成の');
    expect(below('P').flatMap(({ children }) => children.map(({ type }) => type))).not.toContain(
      'P',
    );
  });

  it('have it above them, no smaller than can be read', async () => {
    const [, page] = await readPages(pdf);
    const [reading, words] = ['ひんぱん', '頻繁'].map((text) =>
      page?.runs.find((run) => run.text.startsWith(text)),
    );
    if (!reading || !words) throw new Error('no reading');
    expect(reading.size).toBeGreaterThanOrEqual(6);
    expect(reading.base).toBeGreaterThan(words.base + words.size * 0.8);
    expect(Math.abs(reading.left - words.left)).toBeLessThan(words.size);
  });
});

describe('a search record', () => {
  it('says what stands above tables and below images', () => {
    const [text] = source.texts.ja;
    if (!text) throw new Error('no section');
    const said = sectionRecords(text, [], undefined, source.urls).map((record) =>
      record.text.split('\n'),
    );
    expect(said[1]).toEqual(expect.arrayContaining(['表1 研修の種類', '区分', '新任研修']));
    expect(said[2]).toEqual([
      '申込み、受講、報告の順に進む',
      '図1 研修の流れ',
      '職員数の移り変わり',
    ]);
  });

  it('is found by the readings that stand above words, and does not show them', () => {
    const [text] = source.texts.ja;
    if (!text) throw new Error('no section');
    const record = sectionRecords(text, [], undefined, source.urls).at(-1);
    expect(record?.also.split(' ')).toEqual(
      expect.arrayContaining(['じんざい', 'かなめ', 'けんさん', 'ひんぱん', 'あかりぼし']),
    );
    expect(record?.text).toContain('人材育成の要は、研鑽です。');
  });
});
