import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../../src/markdown/grammar.ts';
import { numberingOf, type WrittenNumbering } from '../../../../src/model/numbering/numbering.ts';
import { nextNumber, newSequence, pass } from '../../../../src/model/numbering/sequence.ts';

/** Sections in order, each with its number as it is written, and headings; and the anchors that they have. */
interface Shape {
  numbering: WrittenNumbering;
  sections: readonly (readonly [number: string, ...headings: string[]])[];
  anchors: string;
}

/** How policies, plans and rules are numbered, as they are found. */
const SHAPES: Record<string, Shape> = {
  'numbers, brackets, circles': {
    numbering: 'policy',
    sections: [['1'], ['1-(1)', '## ① あ', '### (1) い'], ['2', '## ① あ']],
    anchors: '1 1-1 1-1-1 1-1-1-1 2 2-1',
  },
  'chapters, sections, brackets, kana': {
    numbering: 'chapters',
    sections: [
      ['第1章', '## 1. あ', '### (1) い', '#### ア う', '##### (ア) え'],
      ['第2章'],
      ['第2章第1節', '## ⑴ あ', '### ① い'],
      ['第2節'],
      ['別表第1', '## 1 あ'],
    ],
    anchors: '1 1-1 1-1-1 1-1-1-1 1-1-1-1-1 2 2-1 2-1-1 2-1-1-1 2-2 t1 t1-1',
  },
  'chapters with hyphens': {
    numbering: 'chapters',
    sections: [
      ['第1章', '## 1-1 あ', '### 1-1-1 い', '## １－２　う'],
      ['第2章', '## 2-1 あ'],
    ],
    anchors: '1 1-1 1-1-1 1-2 2 2-1',
  },
  'chapters in kanji': {
    numbering: 'chapters',
    sections: [['第一章'], ['第一章第一節'], ['第二章', '## 取組１　あ']],
    anchors: '1 1-1 2 2-1',
  },
  'Roman numbers': {
    numbering: 'roman',
    sections: [['Ⅰ', '## 1 あ', '### (1) い', '#### ① う'], ['Ⅱ'], ['Ⅱ-1', '## ⑴ あ']],
    anchors: '1 1-1 1-1-1 1-1-1-1 2 2-1 2-1-1',
  },
  'Roman numbers in letters': {
    numbering: 'roman',
    sections: [
      ['I', '## 1. A', '### (1) B', '#### (a) C'],
      ['II', '## 1. A'],
    ],
    anchors: '1 1-1 1-1-1 1-1-1-1 2 2-1',
  },
  articles: {
    numbering: 'legal',
    sections: [
      ['第1章'],
      ['第1条', '## ２　あ', '### 一　い', '#### イ　う'],
      ['第2章'],
      ['第2条'],
      ['附則第1条'],
    ],
    anchors: 'c1 1 1-2 1-2-1 1-2-1-1 c2 2 f1',
  },
  decimals: {
    numbering: 'decimal',
    sections: [['1'], ['1.1', '## 1.1.1 A', '### 1.1.1.1 B'], ['1.2'], ['Appendix A']],
    anchors: '1 1-1 1-1-1 1-1-1-1 1-2 a1',
  },
  'numbers, brackets, kana': {
    numbering: ['1', '(1)', ['ア', '取組1']],
    sections: [['1', '## （１）あ', '### ア　い'], ['2'], ['2(1)', '## 取組1 あ']],
    anchors: '1 1-1 1-1-1 2 2-1 2-1-1',
  },
  'the order of official papers': {
    numbering: ['第1', '1', '(1)', 'ア', '(ア)'],
    sections: [['第1', '## 1 あ', '### (1) い', '#### ア う', '##### (ア) え'], ['第2']],
    anchors: '1 1-1 1-1-1 1-1-1-1 1-1-1-1-1 2',
  },
  'parts, chapters, sections': {
    numbering: ['第1編', '第1章', '第1節', '1'],
    sections: [['第1編'], ['第1編第1章'], ['第1編第1章第1節', '## 1 あ'], ['第2節']],
    anchors: '1 1-1 1-1-1 1-1-1-1 1-1-2',
  },
  'aims and measures that run on': {
    numbering: { levels: ['基本目標1', '施策の方向1'], apart: { m: '施策1' } },
    sections: [
      ['基本目標1', '## 施策の方向1 あ', '### 施策1 い', '### 施策2 う'],
      ['基本目標2', '## 施策の方向1 あ', '### 施策3 い'],
    ],
    anchors: '1 1-1 m1 m2 2 2-1 m3',
  },
  'other brackets': {
    numbering: ['【1】', '1)', 'a)'],
    sections: [['【1】', '## 1) A', '### a) B', '### b) C'], ['【2】']],
    anchors: '1 1-1 1-1-1 1-1-2 2',
  },
  'rules in kanji whose articles run through chapters and sections': {
    numbering: { levels: ['第{一}条', '第{一}項', '{一}'], apart: { c: '第{一}章' } },
    sections: [
      ['第一章'],
      ['第一条'],
      ['第二章'],
      ['第十二条', '## 第二項 あ', '### 一　い'],
      ['第百二十条'],
    ],
    anchors: 'c1 1 c2 12 12-2 12-2-1 120',
  },
  'articles below their chapters, which run on': {
    numbering: ['第1章', '第1条', '(1)'],
    sections: [['第1章'], ['第1条'], ['第2条'], ['第2章'], ['第3条', '## (1) あ']],
    anchors: '1 1-1 1-2 2 2-3 2-3-1',
  },
  'articles that begin anew in each chapter': {
    numbering: ['第1章', '第1条', '(1)'],
    sections: [['第1章'], ['第1条', '## （１）あ'], ['第2章'], ['第1条', '## (1) い']],
    anchors: '1 1-1 1-1-1 2 2-1 2-1-1',
  },
  'inserted articles': {
    numbering: 'legal',
    sections: [
      ['第3条'],
      ['第3条の2', '## 第1項 あ', '## ２ い'],
      ['第３条の２の２'],
      ['第3条の3'],
      ['第十七条の二'],
      ['別表第1の2'],
    ],
    anchors: '3 3no2 3no2-1 3no2-2 3no2no2 3no3 17no2 t1no2',
  },
  'inserted articles as headings': {
    numbering: { levels: ['第1章', '第1条', '(1)'], sections: 1 },
    sections: [['第1章', '## 第1条 あ', '## 第1条の2 い', '### (1) う', '## 第2条 え']],
    anchors: '1 1-1 1-1no2 1-1no2-1 1-2',
  },
  'upright papers': {
    numbering: ['{一}', '{n}', '({一})', 'ア'],
    sections: [['一', '## 1 あ', '### （一）い', '#### ア う'], ['二']],
    anchors: '1 1-1 1-1-1 1-1-1-1 2',
  },
  'all levels of official papers': {
    numbering: ['第1', '1', '(1)', 'ア', '(ア)', '{a}', '({a})'],
    sections: [['第１', '## １ あ', '### (1)い', '#### ア う', '##### (ア) え', '###### a お']],
    anchors: '1 1-1 1-1-1 1-1-1-1 1-1-1-1-1 1-1-1-1-1-1',
  },
  'papers of lawyers': {
    numbering: ['第1.', '1.', '⑴', '①', 'ア', '(ア)'],
    sections: [['第1', '## 1. あ', '### ⑴ い', '#### ① う', '##### ア え', '###### (ア) お']],
    anchors: '1 1-1 1-1-1 1-1-1-1 1-1-1-1-1 1-1-1-1-1-1',
  },
  'measures in the chapters of a plan': {
    numbering: ['1', ['(1)', '取組1'], '①'],
    sections: [
      ['1'],
      ['2', '## (1) あ', '## (2) い'],
      ['3', '## 取組1 う', '### ① え', '## 取組2 お'],
    ],
    anchors: '1 2 2-1 2-2 3 3-1 3-1-1 3-2',
  },
  'chapters with circles': {
    numbering: ['第1章', '1', '①'],
    sections: [['第1章', '## 1 あ', '### ① い', '## ２　う'], ['第2章']],
    anchors: '1 1-1 1-1-1 1-2 2',
  },
  'standards of those who look from outside': {
    numbering: ['{Ⅰ}', '{Ⅰ}-{n}', '({n})'],
    sections: [['Ⅰ'], ['Ⅱ'], ['Ⅱ-1', '## (1) あ', '## (2) い'], ['Ⅱ-2']],
    anchors: '1 2 2-1 2-1-1 2-1-2 2-2',
  },
  'marks before the numbers': {
    numbering: ['■1', '§1', '●ア'],
    sections: [['■1', '## §1 あ', '### ●ア い', '### ● イ う'], ['■ 2']],
    anchors: '1 1-1 1-1-1 1-1-2 2',
  },
  'parts, chapters and the first': {
    numbering: ['第1編', '第1章', '第1節', '第1款', '第1'],
    sections: [['第1編'], ['第1編第1章'], ['第1節', '## 第1款 あ', '### 第1 い'], ['第2節']],
    anchors: '1 1-1 1-1-1 1-1-1-1 1-1-1-1-1 1-1-2',
  },
  'counted sections': {
    numbering: { levels: ['第1章', '第1節'], count: true },
    sections: [['none'], [''], ['', '## 第1節 あ'], ['']],
    anchors: '- 1 2 2-1 3',
  },
};

describe('the numbers of real documents', () => {
  it.each(Object.entries(SHAPES))('%s', (_name, { numbering: written, sections, anchors }) => {
    const numbering = numberingOf(written);
    const sequence = newSequence();
    const found = sections.flatMap(([number, ...headings]) => {
      const read = nextNumber(numbering, sequence, number === '' ? undefined : number);
      if (read) pass(sequence, read);
      const { structure } = parseSection({
        path: 'ja/10-a.mdx',
        source: headings.join('\n\n'),
        number: read?.label,
        numbering,
      });
      return [read?.anchor ?? '-', ...structure.anchors];
    });
    expect(found.join(' ')).toBe(anchors);
  });
});
