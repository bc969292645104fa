import type { Strings, Terms } from './ja.ts';
import { finding } from './ko/finding.ts';
import { frame } from './ko/frame.ts';
import { mine } from './ko/mine.ts';
import { sheets } from './ko/sheets.ts';
import { tables } from './ko/tables.ts';

/** What the interface calls things in Korean, where the content says nothing else. */
export const koTerms: Terms = {
  grade: '직급',
  grades: '직급',
  competency: '역량',
  competencies: '역량',
  table: '표',
  tables: '표',
  policy: '방침',
  handbook: '핸드북',
};

/** The interface in Korean, made from what things are called. */
export const ko = (t: Terms): Strings => ({
  ...frame(t),
  ...tables(t),
  ...mine(t),
  ...sheets(t),
  ...finding(t),
});
