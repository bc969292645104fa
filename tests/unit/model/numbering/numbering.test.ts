import { describe, expect, it } from 'vitest';
import {
  headingAnchor,
  headingLabel,
  readHeadingMark,
} from '../../../../src/model/numbering/heading-mark.ts';
import {
  numberingOf,
  type Numbering,
  type WrittenNumbering,
} from '../../../../src/model/numbering/numbering.ts';
import { readNumber } from '../../../../src/model/numbering/section-number.ts';

const POLICY = numberingOf();

describe('section numbers', () => {
  it.each<[WrittenNumbering, string, string, string]>([
    ['policy', '2', '2', '2'],
    ['policy', '2-(3)', '2-(3)', '2-3'],
    ['policy', '２－（３）', '2-(3)', '2-3'],
    ['policy', ' 2 - (3) ', '2-(3)', '2-3'],
    ['policy', '2-(10)', '2-(10)', '2-10'],
    ['chapters', '第2章', '第2章', '2'],
    ['chapters', '第 ２ 章 第 １ 節', '第2章第1節', '2-1'],
    ['chapters', '第四章第十二節', '第四章第十二節', '4-12'],
    ['chapters', '第4章 1', '第4章 1', '4-1'],
    ['chapters', '別表第1', '別表第1', 't1'],
    ['chapters', 'Chapter 2 Section 1', 'Chapter 2 Section 1', '2-1'],
    ['roman', 'II', 'II', '2'],
    ['roman', 'Ⅱ', 'Ⅱ', '2'],
    ['roman', 'XIV-1', 'XIV-1', '14-1'],
    ['legal', '第3条第2項', '第3条第2項', '3-2'],
    ['legal', '附則第1条', '附則第1条', 'f1'],
    ['decimal', '1.10', '1.10', '1-10'],
    ['decimal', 'Appendix B', 'Appendix B', 'a2'],
    [['第1編', '第1章'], '第2編第3章', '第2編第3章', '2-3'],
    [['施策{n}', '取組{n}-{n}'], '取組2-1', '取組2-1', '2-1'],
  ])('in %j: %s is read as %s, at %s', (written, number, label, anchor) => {
    expect(readNumber(numberingOf(written), number)).toMatchObject({ label, anchor });
  });

  it.each<[WrittenNumbering, string]>([
    ['policy', ''],
    ['policy', '2-3'],
    ['policy', '(3)'],
    ['policy', '2-(3)-④'],
    ['policy', 'II'],
    ['chapters', '2'],
    ['chapters', '第1節'],
    ['roman', 'IIII'],
    ['decimal', '1.'.repeat(9)],
    ['none', '1'],
  ])('in %j: %j is none', (written, number) => {
    expect(readNumber(numberingOf(written), number)).toBeUndefined();
  });

  it('stand below the one before them where they say nothing of what is above', () => {
    const chapters = numberingOf('chapters');
    const before = readNumber(chapters, '第2章第1節');
    expect(readNumber(chapters, '第2節', before)).toMatchObject({ label: '第2章第2節' });
  });
});

/** The heading as it is told: mark, words, label below a section, and anchor. */
function told(numbering: Numbering, section: string, heading: string): string[] | undefined {
  const mark = readHeadingMark(heading, numbering);
  const above = readNumber(numbering, section);
  return (
    mark && [
      mark.mark,
      heading.slice(mark.length),
      headingLabel(numbering, above?.label, mark),
      headingAnchor(above?.anchor ?? 'foreword', mark),
    ]
  );
}

describe('headings', () => {
  it.each<[WrittenNumbering, string, string, string[]]>([
    ['policy', '2-(3)', '④ 派遣研修', ['④', '派遣研修', '2-(3)-④', '2-3-4']],
    ['policy', '2-(3)', '（２）デジタル', ['(2)', 'デジタル', '2-(3)-(2)', '2-3-2']],
    ['policy', '', '⑫ twelve', ['⑫', 'twelve', '⑫', 'foreword-12']],
    ['chapters', '第4章第1節', '(1) 市民', ['(1)', '市民', '第4章第1節(1)', '4-1-1']],
    ['chapters', '第2章', '１．意義', ['1.', '意義', '第2章 1', '2-1']],
    ['chapters', '第2章', '第1節 意義', ['第1節', '意義', '第2章第1節', '2-1']],
    ['chapters', '第2章', '2-1 意義', ['2-1', '意義', '2-1', '2-1']],
    ['chapters', '第2章第1節', 'ア 地域', ['ア', '地域', '第2章第1節ア', '2-1-1']],
    ['chapters', '第2章第1節', '（イ）地域', ['(イ)', '地域', '第2章第1節(イ)', '2-1-2']],
    ['chapters', '第5章', '取組3 制度', ['取組3', '制度', '第5章取組3', '5-3']],
    ['chapters', '第5章', '別表第2 表', ['別表第2', '表', '別表第2', 't2']],
    ['roman', 'II', '1 Aim', ['1', 'Aim', 'II-1', '2-1']],
    ['legal', '第3条', '２　職員は', ['2', '職員は', '第3条 2', '3-2']],
    ['legal', '第3条', '二 職員', ['二', '職員', '第3条二', '3-2']],
    ['decimal', '2.1', '2.1.2 Lead', ['2.1.2', 'Lead', '2.1.2', '2-1-2']],
  ])('in %j, below %j: %s', (written, section, heading, expected) => {
    expect(told(numberingOf(written), section, heading)).toEqual(expected);
  });

  it.each<[WrittenNumbering, string]>([
    ['policy', 'メンタルヘルスケア対策'],
    ['policy', '2 minds'],
    ['policy', '(see) this'],
    ['policy', '(2026) this'],
    ['policy', ''],
    ['policy', '2-(3) this'],
    ['chapters', 'アンケート'],
    ['chapters', '2026 年度'],
    ['chapters', '1.5 倍'],
    ['chapters', '3つの力'],
    ['chapters', '第1節の概要'],
    ['roman', 'I think so'],
    ['none', '① あ'],
  ])('in %j bear no number: %j', (written, heading) => {
    expect(readHeadingMark(heading, numberingOf(written))).toBeUndefined();
  });

  it('go on in the form of the one before where several fit', () => {
    const both = numberingOf(['1', '(a)', '(i)']);
    const before = readHeadingMark('(h) x', both);
    expect(readHeadingMark('(i) x', both)?.value).toBe(1);
    expect(readHeadingMark('(i) x', both, before?.form)?.value).toBe(9);
  });

  it('have labels below the policy’s form', () => {
    const mark = readHeadingMark('④ あ', POLICY);
    expect(mark && headingLabel(POLICY, undefined, mark)).toBe('④');
  });
});
