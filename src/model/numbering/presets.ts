import type { NumberingSpec } from './spec.ts';

/** Appendices as Japanese plans and rules have them. */
const TABLES = ['別表第{n}', '別表{n}', '別表第{一}', 'Appended table {n}'];

/** Numberings that have a name. The forms of a level that are not the first are read as well. */
export const PRESETS = {
  /** `2-(3)-④`: what a handbook has that says nothing of numbering. */
  policy: { levels: ['{n}', '{n}-({n})', ['①', '({n})']], sections: 2, joint: '-' },
  chapters: {
    levels: [
      ['第{n}章', '第{一}章', 'Chapter {n}'],
      ['第{n}節', '第{一}節', 'Section {n}', '取組{n}', '{n}-{n}'],
      ['{n}.', '{n}', '{n}-{n}-{n}'],
      ['({n})', '⑴', '①'],
      ['ア', '①'],
      ['(ア)', '①'],
    ],
    apart: { t: TABLES, s: ['資料{n}', '参考資料{n}'] },
  },
  roman: {
    levels: [
      ['{I}', '{Ⅰ}', '{I}.', '{Ⅰ}.'],
      ['{n}', '{n}.', '{I}-{n}', '{Ⅰ}-{n}'],
      ['({n})', '⑴', '①'],
      ['{ア}', '①', '{A}.', '({a})', '{a}.'],
      ['(ア)', '({i})'],
    ],
    apart: { t: TABLES, a: ['Appendix {A}', 'Appendix {n}'] },
  },
  legal: {
    levels: [
      ['第{n}条', '第{一}条', 'Article {n}'],
      ['第{n}項', '{n}', '{n}.'],
      ['第{n}号', '({n})', '⑴', '{一}'],
      '{イ}',
      ['({n})', '(イ)'],
    ],
    apart: {
      c: ['第{n}章', '第{一}章', 'Chapter {n}'],
      f: ['附則第{n}条', '附則第{一}条'],
      t: TABLES,
    },
  },
  decimal: {
    levels: [
      ['{n}', '{n}.'],
      ['{n}.{n}', '{n}.{n}.'],
      '{n}.{n}.{n}',
      '{n}.{n}.{n}.{n}',
      '{n}.{n}.{n}.{n}.{n}',
    ],
    apart: { t: TABLES, a: ['Appendix {A}', 'Appendix {n}', 'Annex {A}', 'Annex {n}'] },
  },
  none: { levels: [] },
} as const satisfies Record<string, NumberingSpec>;

/** The name of a numbering. */
export type PresetName = keyof typeof PRESETS;
