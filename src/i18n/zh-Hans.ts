import type { Strings, Terms } from './ja.ts';
import { finding } from './zh-Hans/finding.ts';
import { frame } from './zh-Hans/frame.ts';
import { mine } from './zh-Hans/mine.ts';
import { sheets } from './zh-Hans/sheets.ts';
import { tables } from './zh-Hans/tables.ts';

/** What the interface calls things in Chinese, where the content says nothing else. */
export const zhHansTerms: Terms = {
  grade: '职级',
  grades: '职级',
  competency: '能力',
  competencies: '能力',
  table: '表',
  tables: '表',
  policy: '方针',
  handbook: '手册',
};

/** The interface in Chinese in simplified characters, made from what things are called. */
export const zhHans = (t: Terms): Strings => ({
  ...frame(t),
  ...tables(t),
  ...mine(t),
  ...sheets(t),
  ...finding(t),
});
