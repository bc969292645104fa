import type { Locale } from '../../../src/model/locales.ts';
import type {
  Concept,
  GradeTable,
  SearchRecord,
  SearchSource,
} from '../../../src/search/records/record.ts';
import { sampleRecord } from './sample.ts';

/** Two tables: the second has no fifth grade, and a column of two grades. */
const TABLES = [
  {
    id: 'office',
    names: ['事務', 'Office'],
    grades: [
      ['1', '1級', 'Grade 1', '係員級', 'Clerk'],
      ['2', '2級', 'Grade 2', '主任級', 'Senior clerk'],
      ['3', '3級', 'Grade 3', '主査級', 'Chief'],
      ['4', '4級', 'Grade 4', '課長級', 'Manager'],
      ['5', '5級', 'Grade 5', '部長級', 'Director'],
    ],
  },
  {
    id: 'works',
    names: ['技能', 'Works'],
    grades: [
      ['1-2', '1・2級', 'Grades 1–2', '作業員級', 'Worker'],
      ['3', '3級', 'Grade 3', '班長級', 'Foreman'],
      ['4', '4級', 'Grade 4', '上級班長級', 'Senior foreman'],
    ],
  },
] as const;

const idOf = (table: string, grade: string): string => `grade:${table}/${grade}`;
const pick = <Value>(locale: Locale, [ja, en]: readonly [Value, Value]): Value =>
  locale === 'ja' ? ja : en;

function tablesOf(locale: Locale): GradeTable[] {
  return TABLES.map(({ id, names, grades }) => ({
    concept: `rubric:${id}`,
    url: `/${locale}/${id}/`,
    title: pick(locale, names),
    comparing: pick(locale, ['{from}と{to}の比較', '{from} and {to} compared']),
    grades: grades.map(([grade, ja, en, nameJa, nameEn]) => ({
      id: grade,
      name: pick(locale, [`${ja} ${nameJa}`, `${en} ${nameEn}`]),
      concept: idOf(id, grade),
    })),
  }));
}

function conceptsOf(locale: Locale): Concept[] {
  return TABLES.flatMap(({ id, names, grades }) => [
    {
      id: `rubric:${id}`,
      name: pick(locale, names),
      names: [...names],
      leads: [],
      record: `page:${id}`,
    },
    ...grades.map(([grade, ja, en, nameJa, nameEn]): Concept => {
      const own = [nameJa, ja, `${ja} ${nameJa}`, nameJa.replace('級', '')];
      const other = [nameEn, en, `${en} ${nameEn}`];
      const single = grade === '1-2' ? ['1級', '2級', 'Grade 1', 'Grade 2'] : [];
      const all = pick(locale, [
        [...own, ...other],
        [...other, ...own],
      ]);
      return {
        id: idOf(id, grade),
        name: all[0] ?? '',
        names: [...all, ...single],
        leads: [],
        record: idOf(id, grade),
      };
    }),
  ]);
}

function recordsOf(locale: Locale): SearchRecord[] {
  return TABLES.flatMap(({ id, names, grades }) => [
    sampleRecord({ id: `page:${id}`, locale, kind: 'page', title: pick(locale, names), text: '' }),
    ...grades.map(([grade, ja, en, nameJa, nameEn]) =>
      sampleRecord({
        id: idOf(id, grade),
        locale,
        kind: 'grade',
        title: pick(locale, [`${ja} ${nameJa}`, `${en} ${nameEn}`]),
        text: '',
        about: [`rubric:${id}`, idOf(id, grade)],
      }),
    ),
    sampleRecord({
      id: `pdf:${id}-3-4`,
      locale,
      kind: 'pdf',
      title: pick(locale, ['2つの級のシート', 'Sheet of two grades']),
      text: '',
      also: 'PDF',
      about: [`rubric:${id}`, idOf(id, '3'), idOf(id, '4')],
    }),
  ]);
}

/** A small handbook with two tables of grades in place of its own. */
export function withGrades(source: SearchSource): SearchSource {
  return {
    ...source,
    records: [
      ...source.records.filter(({ kind }) => kind === 'section'),
      ...recordsOf(source.locale),
    ],
    concepts: [
      ...source.concepts.filter(({ id }) => id.startsWith('term:')),
      ...conceptsOf(source.locale),
    ],
    tables: tablesOf(source.locale),
  };
}
