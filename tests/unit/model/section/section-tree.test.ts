import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/model/section/section.ts';
import { neighbours, parentOf, partsOf } from '../../../../src/model/section/section-tree.ts';

const section = (id: string, number?: string, anchor = id): Section => ({
  id,
  slug: id,
  locale: 'ja',
  number,
  anchor,
  title: id,
  summary: id,
  revised: '2025-04-01',
  level: number?.includes('(') ? 2 : 1,
  headings: [],
  anchors: [],
  footnotes: {},
  minutes: {},
});
const sections = [
  section('foreword'),
  section('one', '1', '1'),
  section('one-one', '1-(1)', '1-1'),
  section('two', '2', '2'),
  section('two-one', '2-(1)', '2-1'),
  section('two-two', '2-(2)', '2-2'),
];
const get = (id: string): Section => sections.find((each) => each.id === id) ?? section(id);

describe('the tree of sections', () => {
  it('knows the chapter of a section and the sections of a chapter', () => {
    expect(parentOf(get('two-one'), sections)?.id).toBe('two');
    expect(parentOf(get('two'), sections)).toBeUndefined();
    expect(parentOf(get('foreword'), sections)).toBeUndefined();
    expect(partsOf(get('two'), sections).map(({ id }) => id)).toEqual(['two-one', 'two-two']);
    expect(partsOf(get('two-one'), sections)).toEqual([]);
    expect(partsOf(get('foreword'), sections)).toEqual([]);
  });

  it('goes as deep as the numbers do, and passes over a level that no section has', () => {
    const deep = [
      section('part', '第1編', '1'),
      section('chapter', '第1編第1章', '1-1'),
      section('article', '第1編第1章第1節', '1-1-1'),
      section('clause', '第1編第2章第1節', '1-2-1'),
      section('table', '別表第1', 't1'),
      section('note', '別表第1第1節', 't1-1'),
    ];
    const parents = deep.map((each) => parentOf(each, deep)?.id);
    expect(parents).toEqual([undefined, 'part', 'chapter', 'part', undefined, 'table']);
    expect(deep.map((each) => partsOf(each, deep).map(({ id }) => id))).toEqual([
      ['chapter', 'clause'],
      ['article'],
      [],
      [],
      ['note'],
      [],
    ]);
  });

  it('knows what comes before and after', () => {
    expect(neighbours(get('foreword'), sections)).toMatchObject({
      previous: undefined,
      next: { id: 'one' },
    });
    expect(neighbours(get('two-two'), sections)).toMatchObject({
      previous: { id: 'two-one' },
      next: undefined,
    });
  });
});
