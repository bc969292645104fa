import type { Localized } from '../model/locale.ts';

/** How people of a language speak of grades, beside what the handbook's tables call them. */
export interface GradeWords {
  /** What stands before the number of a grade, `G3`, `level 3`. */
  before: readonly string[];
  /** What stands behind it. */
  after: readonly string[];
  /** What stands between two grades that are named together. */
  between: readonly string[];
  /** What joins the number of a grade and its name where they are one: «the Chief of Grade 3». */
  of: readonly string[];
  /** Numbers in words, from one, in each form. */
  numbers: readonly (readonly string[])[];
  /** Words that ask for a comparison, as they are written: beside two grades they say nothing more. */
  comparing: readonly string[];
}

/** Of each language: people mix them. */
export const GRADE_WORDS: Readonly<Partial<Localized<GradeWords>>> = {
  ja: {
    before: ['グレード', 'レベル', '等級'],
    after: ['等級', '級'],
    between: ['と', 'や', 'から', 'より', 'か', 'および', '及び', '対', '・', '、', '~', '〜', '→'],
    of: ['の', 'で'],
    numbers: [['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']],
    comparing: ['比較', '比べる', '比べ', '比べて', '違い', '違う', '差', '差異', '対比', '対'],
  },
  en: {
    before: ['grades', 'grade', 'levels', 'level', 'lv', 'g'],
    after: ['grades', 'grade'],
    between: [
      'and',
      'or',
      'to',
      'with',
      'from',
      'than',
      'vs.',
      'v.',
      'v',
      'vs',
      'v',
      'versus',
      '-',
      '–',
      '/',
      '&',
      ',',
    ],
    of: [],
    numbers: [
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
      [
        'first',
        'second',
        'third',
        'fourth',
        'fifth',
        'sixth',
        'seventh',
        'eighth',
        'ninth',
        'tenth',
      ],
      ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th'],
    ],
    comparing: [
      'compare',
      'compared',
      'comparing',
      'comparison',
      'difference',
      'differences',
      'differ',
      'different',
      'between',
      'versus',
      'vs',
    ],
  },
};
