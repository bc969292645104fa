import { traitsOf, type Locale } from '../model/locale.ts';
import { isTakenId, stageId } from '../model/rubric/rubric.ts';
import { initWords, type InitWords } from '../i18n/init-command/index.ts';
import { fill } from '../i18n/template.ts';
import { ImportError } from './import-error.ts';
import type { Grid } from './plain-grid.ts';
import { textIn, type WrittenText } from './text-in.ts';
import type { WrittenRubric } from './written-rubric.ts';
import { readPlainTable, type PlainTable } from './plain-table.ts';

/** A table that was begun, and what was not read. */
export interface BegunTable {
  /** As its file has it. */
  rubric: WrittenRubric;
  /** Names of sheets that are for none of the languages. */
  unread: string[];
}

/**
 * A rubric from plain sheets: the one of each language is named by it, `English` or `en`; otherwise they come in the order of
 * the languages.
 *
 * @throws ImportError where a language has no sheet, or sheets have not the same form
 */
export function rubricOf(
  grids: readonly Grid[],
  languages: readonly Locale[],
  id: string,
): BegunTable {
  const sheets = sheetsOf(grids, languages);
  const [[first, table] = []] = sheets;
  if (first === undefined || !table) throw new ImportError('noTable', { sheet: '' });
  for (const [locale, other] of sheets) checkForm(table, other, traitsOf(locale).name);
  const own = new Map<Locale, PlainTable>(sheets.map(([locale, sheet]) => [locale, sheet]));
  const each = (pick: (table: PlainTable) => string | undefined): WrittenText =>
    textIn(languages, (locale) => {
      const sheet = own.get(locale);
      return (sheet && pick(sheet)) || pick(table) || NOTHING;
    });
  const gradeIds = idsOf(table.levels, 'level');
  const rowIds = idsOf(
    table.rows.map(({ title }) => title),
    'ability',
  );
  const words = (locale: Locale): InitWords['starter']['table'] => initWords(locale).starter.table;
  const rubric: WrittenRubric = {
    version: 1,
    id,
    title: textIn(
      languages,
      (locale) => own.get(locale)?.title || table.title || words(locale).title,
    ),
    shortTitle: textIn(languages, (locale) => words(locale).shortTitle),
    grades: table.levels.map((_, level) => ({
      id: gradeIds[level] ?? '',
      label: each(({ levels }) => partsOf(levels[level] ?? '', level)[0]),
      name: each(({ levels }) => partsOf(levels[level] ?? '', level)[1]),
      role: each(({ roles }) => roles[level]),
    })),
    competencies: table.rows.map((row, at) => ({
      id: rowIds[at] ?? '',
      number: at + 1,
      title: each(({ rows }) => [...(rows[at]?.groups ?? []), rows[at]?.title].join(' / ')),
      stages: row.cells.map(({ first: from, last }, step) => ({
        id: stageId(step),
        name: textIn(languages, (locale) => fill(words(locale).stage, { number: step + 1 })),
        grades: gradeIds.slice(from, last + 1),
        text: each(({ rows }) => rows[at]?.cells[step]?.text),
      })),
    })),
    notes: [],
    provenance: textIn(languages, (locale) => words(locale).imported),
  };
  const read = new Set(sheets.map(([, , name]) => name));
  return { rubric, unread: grids.map(({ name }) => name).filter((name) => !read.has(name)) };
}

/** What stands where a plain table says nothing. */
const NOTHING = '\u2015';

function sheetsOf(
  grids: readonly Grid[],
  languages: readonly Locale[],
): [Locale, PlainTable, string][] {
  const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  const named = (locale: Locale): Grid | undefined =>
    grids.find(({ name }) => [fold(traitsOf(locale).name), locale].includes(fold(name)));
  const isNamed = languages.some((locale) => named(locale));
  return languages.map((locale, at) => {
    const grid = isNamed ? named(locale) : grids[at];
    if (!grid) throw new ImportError('noSheet', { language: traitsOf(locale).name });
    return [locale, readPlainTable(grid), grid.name];
  });
}

function checkForm(one: PlainTable, other: PlainTable, sheet: string): void {
  const form = ({ levels, rows }: PlainTable): string =>
    JSON.stringify([levels.length, rows.map(({ cells }) => cells.map(({ last }) => last))]);
  if (form(one) !== form(other)) throw new ImportError('sheetsDiffer', { sheet });
}

/** A level as it is counted and as it is called: on two lines or behind its number, or counted by its place. */
function partsOf(level: string, at: number): [string, string] {
  const [first = '', ...rest] = level.split(/\n/u).map((line) => line.trim());
  if (rest.length > 0 && first !== '') return [first, rest.join(' ')];
  const [, label = '', name = ''] = /^(\S*\d+\S*)[\s\u3000]+(.+)$/u.exec(first) ?? [];
  return label === '' ? [String(at + 1), first] : [label, name];
}

/** Ids out of English words, or out of places. */
function idsOf(names: readonly string[], kind: string): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const slug = name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '');
    const isEnglish = /[a-z]{2}/u.test(slug) && !/[^\u0000-\u024F\u2000-\u206F]/u.test(name);
    const id = isEnglish && !taken.has(slug) && !isTakenId(slug) ? slug : `${kind}-${at + 1}`;
    taken.add(id);
    return id;
  });
}
