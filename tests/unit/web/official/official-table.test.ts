import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content.ts';
import { officialOfTable } from '../../../../src/model/official.ts';
import { createUrls } from '../../../../src/model/urls.ts';
import { tableHref, tableRows } from '../../../../src/web/official/official-table.ts';

const { official, rubrics } = readContent('.', 'tests/fixtures/partial').library;
const [rubric] = rubrics;
const [text] = official;
if (!rubric || !text) throw new Error('The tests have no table with an official text');
const rows = tableRows(rubric, 'ja', text);
const at = (anchor: string): (typeof rows)[number] | undefined =>
  rows.find((row) => row.anchor === anchor);

describe('a table beside its official text', () => {
  it('has what is said of a grade, and in a cell, beside what the official text says there', () => {
    expect(at('new')?.paragraphs).toEqual(['新人', '窓口の仕事に慣れるための期間にある者。']);
    expect(at('new')?.html).toBe('<h2 id="new">新人</h2><p>窓口に慣れる。</p>');
    expect(at('answers-ii')?.paragraphs[0]).toMatch(/^質問について/u);
    expect(at('answers-ii')?.html).toBe('<div id="answers-ii"><p>自分で調べて答える。</p></div>');
  });

  it('has each address once, and each competency below a heading', () => {
    const html = rows.map((row) => row.html).join('');
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const others = {
      ...Object.fromEntries(
        Object.entries(text.passages).filter(([id]) => !id.endsWith('calm/title')),
      ),
      'rubrics/desk#competencies/calm/stages/i/name': { paragraphs: ['ⅰ．'] },
    };
    const other = tableRows(rubric, 'ja', { ...text, passages: others });
    expect(other.find(({ anchor }) => anchor === 'calm-i')?.html).toContain('<h2 id="calm">');
  });

  it('leaves out nothing that the official text says of it', () => {
    const said = Object.entries(text.passages).flatMap(([id, { paragraphs }]) =>
      id.startsWith('rubrics/desk#') ? paragraphs : [],
    );
    expect(rows.flatMap(({ paragraphs }) => paragraphs).sort()).toEqual(said.sort());
  });

  it('leads to the pages of grades and competencies', () => {
    const hrefOf = tableHref(rubric, 'ja', createUrls(undefined, '/'));
    expect(['new', 'calm', 'calm-ii', 'desk'].map(hrefOf)).toEqual([
      '/ja/rubrics/desk/grade-new/',
      '/ja/rubrics/desk/calm/#calm',
      '/ja/rubrics/desk/calm/#calm-ii',
      '/ja/rubrics/desk/',
    ]);
  });

  it('has no page where there is no such text, or a competency has its address', () => {
    expect(officialOfTable(official, rubric, 'en')).toBe(text);
    expect(officialOfTable([], rubric, 'ja')).toBeUndefined();
    const competencies = [...rubric.competencies, { id: 'official' }];
    expect(officialOfTable(official, { ...rubric, competencies }, 'ja')).toBeUndefined();
    expect(officialOfTable(official, { ...rubric, id: 'other' }, 'ja')).toBeUndefined();
  });
});
