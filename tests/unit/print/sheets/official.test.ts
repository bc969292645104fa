import { describe, expect, it } from 'vitest';
import { makeSheets, type PrintedSheet } from '../../../../src/print/sheets/kinds.ts';
import { linkLabel } from '../../../../src/print/sheets/labels.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { readFacts } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { letters, lettersOf, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/partial', 'ja');
const sheets = makeSheets(source, ['official']);
const at = (path: string, among = sheets): PrintedSheet => {
  const found = among.find((sheet) => sheet.path === path);
  if (!found) throw new Error(`There is no sheet ${path}`);
  return found;
};
const textOf = async (sheet: PrintedSheet): Promise<string> =>
  lettersOf(await readPages(await makePdf(sheet)));

describe('the sheets with the official text', () => {
  it('are one for each section, table and pair of languages, with two columns where a section is in one', () => {
    expect(sheets.map(({ path, page, languages }) => [path, page, languages.join()])).toEqual([
      ['ja/handbook-official-ja-en', '/ja/print/', 'ja,en'],
      ['ja/official-welcome', '/ja/welcome/official/', 'ja'],
      ['ja/official-aims-ja-en', '/ja/aims/official/', 'ja,en'],
      ['ja/official-work', '/ja/work/official/', 'ja'],
      ['ja/official-shelves', '/ja/shelves/official/', 'ja'],
      ['ja/official-desk', '/ja/desk/official/', 'ja'],
      ['ja/official-closing', '/ja/closing/official/', 'ja'],
      ['ja/desk-official-ja-en', '/ja/rubrics/desk/', 'ja,en'],
      ['ja/desk-official-ja-ja-easy', '/ja/rubrics/desk/', 'ja,ja-easy'],
    ]);
    expect(linkLabel(at('ja/official-aims-ja-en'))).toBe('原文との対照（日本語・英語）');
  });

  it('say each text in its own column, the authoritative language first in any language', async () => {
    const english = makeSheets({ ...source, locale: 'en' }, ['official']);
    const pdf = await makePdf(at('en/official-aims-ja-en', english));
    const said = lettersOf(await readPages(pdf));
    const texts = [
      'Official text (1 April 2026)',
      'Handbook (Japanese)',
      'Handbook (English)',
      '図書館の目標は、本と人とを結ぶことにあります。',
      '本と人を結びます',
      'We bring books and people together.',
    ];
    const places = texts.map((text) => said.indexOf(letters(text)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    const { root } = await readFacts(pdf);
    expect(faultsOfTables(root)).toEqual([]);
  });

  it('have notes beside notes, and their numbers in both texts', async () => {
    const said = await textOf(at('ja/official-shelves'));
    expect(said).toContain(letters('脚注1修理は、毎月１回、第２月曜日に行います。'));
    expect(said).toContain(letters('修理の係に渡します1。'));
  });

  it('hold all that was read, what has no place at the end', async () => {
    const said = await textOf(at('ja/handbook-official-ja-en'));
    const [official] = source.official;
    const all = Object.values(official?.passages ?? {}).flatMap(({ paragraphs }) => paragraphs);
    for (const text of all) expect(said).toContain(letters(text.replace(/\[\^(\d+)\]/gu, '$1')));
    const end = said.slice(said.lastIndexOf(letters('ハンドブックに置き場所のない原文')));
    for (const { text } of official?.unplaced ?? []) expect(end).toContain(letters(text));
  });

  it('are not there without a text, or where the handbook switches them off', () => {
    const kinds = ['official'] as const;
    expect(makeSheets({ ...source, official: [] }, kinds)).toEqual([]);
    const handbook = { ...source.handbook, sheets: { official: false } };
    expect(makeSheets({ ...source, handbook }, kinds)).toEqual([]);
  });
});
