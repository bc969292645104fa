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
