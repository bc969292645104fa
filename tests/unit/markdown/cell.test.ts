import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/markdown/cell.ts';
import { withLists } from '../../../src/model/rubric/cell-lines.ts';

/** What is marked in a text: each stretch with what it is. */
const markedIn = (source: string): string[] => {
  const { text, marks } = readCell(source);
  return marks.map(({ from, to, kind, href }) =>
    [kind, text.slice(from, to), href].filter((each) => each !== undefined).join(' '),
  );
};

describe('a cell', () => {
  it('knows the marks of a line that sections know', () => {
    expect(readCell('**自ら**考え、`様式1`を[規程](#2-3)で確かめます。').text).toBe(
      '自ら考え、様式1を規程で確かめます。',
    );
    expect(markedIn('**自ら**考え、`様式1`を[規程](#2-3)で確かめます。')).toEqual([
      'strong 自ら',
      'code 様式1',
      'link 規程 #2-3',
    ]);
    expect(markedIn('See **the [ladder](https://example.org)**, not ~~that~~.')).toEqual([
      'strong the ladder',
      'link ladder https://example.org',
      'delete that',
    ]);
    expect(markedIn('**「聞く」**を、https://example.org/aで')).toEqual([
      'strong 「聞く」',
      'link https://example.org/a https://example.org/a',
    ]);
  });

  it('keeps its lines, and the places of what stands in later ones', () => {
    expect(readCell('一つ目\n\n・**二つ目**')).toEqual({
      text: '一つ目\n・二つ目',
      marks: [{ from: 5, to: 8, kind: 'strong' }],
    });
  });

  it.each([
    '3*4*5の表',
    '注*1及び*2',
    'file_name_x',
    '# 見出し',
    '> 引用',
    '1. 一つ目',
    '1) 一つ目',
    '2026. 4',
    '(1) 一つ目',
    '*',
    '★ * ☆',
    '---',
    '___',
    '| a | b |',
    '<b>太字</b>',
    '{x}',
    '[ ] 済',
    '[^1]',
    '[1]: 注',
    'R&D',
    '～5%~10%',
    'a@b',
    '<5年',
    '!',
    '    字下げ'.trim(),
  ])('leaves %j as it was typed', (text) => {
    expect(readCell(text)).toEqual({ text, marks: [] });
  });
});

describe('lists in cells', () => {
  it('are lines with the mark of their language, whichever sign they are written with', () => {
    expect(withLists('すること\n- 聞く\n* 話す\n+ 書く')).toBe('すること\n・聞く\n・話す\n・書く');
    expect(withLists('- asks\n  - early')).toBe('• asks\n• early');
  });

  it.each(['-5度', '*重要*', '・聞く', '1. 聞く', 'A - B', '-', '--- x'])('are not %j', (text) => {
    expect(withLists(text)).toBe(text);
  });
});
