import { describe, expect, it } from 'vitest';
import { findLabel } from '../../../src/model/numbering/find-label.ts';
import { numberingOf, type WrittenNumbering } from '../../../src/model/numbering/numbering.ts';
import { cutExcerpt } from '../../../src/search/query/excerpt.ts';
import { findMarks } from '../../../src/search/query/marks.ts';
import { nearness } from '../../../src/search/query/nearness.ts';
import { findNumber } from '../../../src/search/query/place.ts';
import { finalScore, rankCandidates, type MatchedPart } from '../../../src/search/query/rank.ts';
import { phraseKey } from '../../../src/search/words/segment.ts';

describe('the number of a place', () => {
  it.each([
    ['2-(3)-④', '2-3-4'],
    ['２－（３）－④', '2-3-4'],
    ['2-3-4', '2-3-4'],
    ['2(3)④', '2-3-4'],
    ['方針 2-(4)', '2-4'],
    ['方針2-(4)', '2-4'],
    ['2の6の1', '2-6-1'],
    ['方針 2-(3)-④ 第2段落', '2-3-4-p2'],
    ['Policy 2-(3)-④, para. 2', '2-3-4-p2'],
    ['2-3-4-p2', '2-3-4-p2'],
    ['4', '4'],
    ['第2章', '2'],
    ['第二章 研修', '2'],
    ['chapter 2', '2'],
    ['section 2-3', '2-3'],
    ['2-', '2'],
    ['2-(', '2'],
    ['2-(3', '2-3'],
    ['2-(3)-', '2-3'],
    ['2-3-4-p', '2-3-4'],
  ])('is found in %s', (question, place) => {
    expect(findNumber(question)?.place).toBe(place);
  });

  it.each([
    '6級',
    '1on1',
    '2026-11-24',
    '10年 3職場',
    'grade 6',
    '24/7',
    'p3',
    '脚注8',
    '2028',
    'footnote 8',
  ])('is not seen in %s', (question) => {
    expect(findNumber(question)).toBeUndefined();
  });
});

const marked = (text: string, ...names: string[]): string[] =>
  findMarks(text, names.map(phraseKey)).map(({ start, end }) => text.slice(start, end));

it('takes the word for a chapter with the number of the place', () => {
  expect(findNumber('section 2-3 leave')?.rest.trim()).toBe('leave');
  expect(findNumber('第2章 研修')?.rest.trim()).toBe('研修');
});

describe('marks', () => {
  it('find words as the text writes them', () => {
    expect(marked('ＯＪＴやパワー・ハラスメント、', 'OJT', 'パワーハラスメント')).toEqual([
      'ＯＪＴ',
      'パワー・ハラスメント',
    ]);
    expect(marked('Childcare leave, policies', 'childcare leave', 'policy')).toEqual([
      'Childcare leave',
      'policies',
    ]);
  });

  it('do not find a Latin word inside another', () => {
    expect(marked('The said aim', 'ai')).toEqual([]);
  });

  it('hold the brackets round a number that ends a name', () => {
    expect(marked('行（１）・医（１）と行 1', '行（１）')).toEqual(['行（１）']);
    expect(marked('For Administrative (2), grade 5', 'Administrative (2)')).toEqual([
      'Administrative (2)',
    ]);
  });

  it('join where they overlap', () => {
    expect(marked('人事評価制度', '人事評価', '評価制度')).toEqual(['人事評価制度']);
  });
});

describe('an excerpt', () => {
  const text = `${'あいうえお。'.repeat(40)}ここに育児休業があります。${'かきくけこ。'.repeat(40)}`;

  it('shows the words, from the beginning of a sentence', () => {
    const pieces = cutExcerpt(text, findMarks(text, [phraseKey('育児休業')]), 60);
    const whole = pieces.map((piece) => piece.text).join('');
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['育児休業']);
    expect(whole).toMatch(/^(?:あいうえお。)*ここに/u);
    expect(whole.length).toBeLessThan(65);
  });

  it('is the whole of a short text', () => {
    expect(cutExcerpt('短い文。', [], 60)).toEqual([{ text: '短い文。', marked: false }]);
  });
});

describe('the order', () => {
  const part = (found: [number, number][], required = true): MatchedPart => ({
    part: { text: 'x', key: 'x', words: [], place: undefined, required, open: false },
    matches: new Map(found.map(([record, score]) => [record, { score, by: [], titled: false }])),
  });

  it('puts what answers every part before what answers one part well', () => {
    const ranked = rankCandidates(
      [
        part([[1, 9]]),
        part([
          [1, 1],
          [2, 0.5],
          [3, 9],
        ]),
        part([
          [1, 0.1],
          [2, 0.5],
        ]),
      ],
      10,
      new Map(),
    );
    expect(ranked.map(({ record }) => record)).toEqual([1, 2, 3]);
  });

  it('does not demand inflected words', () => {
    const ranked = rankCandidates([part([[1, 2]]), part([[2, 1]], false)], 10, new Map());
    expect(ranked[0]?.record).toBe(1);
  });

  it('puts a passage before a file that answers as well', () => {
    const found: [number, number][] = [
      [1, 1],
      [2, 1],
    ];
    const kinds = new Map([
      ['pdf', [1]],
      ['section', [2]],
    ]);
    expect(rankCandidates([part(found)], 10, kinds).map(({ record }) => record)).toEqual([2, 1]);
  });

  it('prefers the title that says just this', () => {
    const score = (title: string): number =>
      finalScore(
        { record: 0, score: 2, covered: 1 },
        { kind: 'section', title, text: '' },
        { key: phraseKey('人事評価'), names: [], nearness: 0, inForm: true },
      );
    expect(score('人事評価')).toBeGreaterThan(score('人事評価制度の適切な運用'));
    expect(score('人事評価制度の適切な運用')).toBeGreaterThan(score('面談'));
  });
});

describe('how near the parts of a question stand', () => {
  const near = (text: string, ...names: string[]): number =>
    nearness(
      names.map((name) => findMarks(text, [phraseKey(name)])),
      8,
    );

  it('falls with what stands between them, wherever they come', () => {
    expect(near('共創人材の育成', '共創', '人材')).toBe(1);
    expect(near('人材を共創へ', '共創', '人材')).toBeGreaterThan(0.8);
    expect(near(`人材は${'あ'.repeat(40)}共創、人材`, '共創', '人材')).toBeGreaterThan(0.8);
    expect(near(`共創${'あ'.repeat(40)}人材`, '共創', '人材')).toBeLessThan(0.2);
  });

  it('is nothing where only one of them stands', () => {
    expect(near('共創の育成', '共創', '人材')).toBe(0);
  });
});

describe('the number of a place in the forms of the handbook', () => {
  it.each<[WrittenNumbering, string, string, string]>([
    ['chapters', '第4章第2節', '4-2', ''],
    ['chapters', '第四章第二節', '4-2', ''],
    ['chapters', '第４章 第２節', '4-2', ''],
    ['chapters', '第2章第1節(1)ア', '2-1-1-1', ''],
    ['chapters', '方針 第2章第1節(1) 研修', '2-1-1', '方針 研修'],
    ['chapters', '第2章第1節 第3段落', '2-1-p3', ''],
    ['chapters', '別表第1', 't1', ''],
    ['chapters', '別表1の能力', 't1', 'の能力'],
    ['chapters', '4-2', '4-2', ''],
    ['decimal', '2.1.2', '2-1-2', ''],
    ['decimal', '2.1.2.3', '2-1-2-3', ''],
    ['decimal', 'Appendix B', 'a2', ''],
    ['decimal', '3', '3', ''],
    ['roman', 'II', '2', ''],
    ['roman', 'Ⅱ', '2', ''],
    ['roman', 'II-1', '2-1', ''],
    ['legal', '第3条第2項', '3-2', ''],
    [['施策{n}', '取組{n}'], '施策2の取組', '2', 'の取組'],
  ])('in %j: %s is %s', (written, question, place, rest) => {
    const found = findNumber(question, findLabel(numberingOf(written).spec, question));
    expect([found?.place, found?.rest.trim().replace(/\s+/gu, ' ')]).toEqual([place, rest]);
  });

  it.each<[WrittenNumbering, string]>([
    ['roman', 'I need leave'],
    ['decimal', '2026-11-24'],
    ['chapters', '3つの力'],
    ['chapters', '別表'],
  ])('in %j: is not seen in %s', (written, question) => {
    expect(findNumber(question, findLabel(numberingOf(written).spec, question))).toBeUndefined();
  });
});
