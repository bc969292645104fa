import { traitsOf, type Locale } from '../model/locale.ts';
import type { WrittenRubric } from '../model/rubric/format.ts';
import { deriveIds } from '../model/rubric/ids.ts';
import { initWords } from '../i18n/init-command/index.ts';
import { cellIn, type WrittenCell } from './cell-words.ts';
import { ImportError } from './import-error.ts';
import type { Grid } from './plain-grid.ts';
import { readPlainTable, type PlainTable } from './plain-table.ts';
import { textIn, type WrittenText } from './text-in.ts';

/** A table that was begun, and what was not read. */
export interface BegunTable {
  /** As its file has it. */
  rubric: WrittenRubric;
  /** Names of sheets that are for none of the languages. */
  unread: string[];
  /** Whether the words of one sheet stand for several languages, until they are translated. */
  isOneLanguage: boolean;
  /** The titles of rows in which nothing is set at any level: they are left out. */
  empty: string[];
}

/**
 * A rubric from plain sheets: the one of each language is named by it, `English` or `en`; otherwise they come in the order of
 * the languages. A single one that is named for none of them stands for all. What can be derived, ids and numbers, is left
 * out.
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
  if (first === undefined || !table) throw new ImportError('noTable', { sheet: '1' });
  for (const [locale, other] of sheets) checkForm(table, other, traitsOf(locale).name);
  const own = new Map<Locale, PlainTable>(sheets.map(([locale, sheet]) => [locale, sheet]));
  const all = [...own.values()];
  /** What a sheet says, or else the first that says anything. */
  const say =
    (pick: (table: PlainTable) => string | undefined) =>
    (locale: Locale): string =>
      [own.get(locale), ...all].map((sheet) => sheet && pick(sheet)).find(Boolean) ?? '';
  const each = (pick: (table: PlainTable) => string | undefined): WrittenText =>
    textIn(languages, say(pick));
  const some = (pick: (table: PlainTable) => string | undefined): WrittenText | undefined =>
    all.some(pick) ? each(pick) : undefined;
  const isFull = table.rows.every(({ cells }, at) =>
    cells.every(
      ({ first: from, last }, step) =>
        from === last && all.some(({ rows }) => rows[at]?.cells[step]?.text),
    ),
  );
  // Where each cell is of one level, nothing has to say of which.
  const ids = isFull ? [] : gradeIds(all);
  const rubric: WrittenRubric = {
    version: 2,
    id,
    title: some(({ title }) => title) ?? usualTitle(languages),
    grades: table.levels.map((_, level) => ({
      id: ids[level],
      ...namesOf(all, level, each),
      role: some(({ roles }) => roles[level]),
    })),
    competencies: table.rows.map((row, at) => ({
      group: some(({ rows }) => rows[at]?.groups.join(' / ')),
      title: each(({ rows }) => rows[at]?.title),
      stages: stagesOf(row, ids, (step) =>
        cellIn(
          languages,
          say(({ rows }) => rows[at]?.cells[step]?.text),
        ),
      ),
    })),
  };
  const read = new Set(sheets.map(([, , name]) => name));
  const isOneLanguage = languages.length > 1 && read.size === 1;
  const isSaid = (row: WrittenRubric['competencies'][number]): boolean => row.stages.length > 0;
  return {
    rubric: { ...rubric, competencies: rubric.competencies.filter(isSaid) },
    isOneLanguage,
    unread: grids.map(({ name }) => name).filter((name) => !read.has(name)),
    empty: rubric.competencies.flatMap((row, at) =>
      isSaid(row) ? [] : (table.rows[at]?.title ?? []),
    ),
  };
}

/** What a table is called that says it nowhere. */
export function usualTitle(languages: readonly Locale[]): WrittenText {
  return textIn(languages, (locale) => initWords(locale).starter.table.title);
}

type Row = PlainTable['rows'][number];
type WrittenStage = WrittenRubric['competencies'][number]['stages'][number];

/** What is set at the levels of a row; the grades are said only where they are not one for each cell. */
function stagesOf(
  { cells }: Row,
  ids: readonly string[],
  cellOf: (step: number) => WrittenCell | undefined,
): WrittenStage[] {
  return cells.flatMap(({ first, last }, step) => {
    const words = cellOf(step);
    const grades = ids.slice(first, last + 1);
    return words ? [{ ...(grades.length > 0 && { grades }), ...words }] : [];
  });
}

/** Ids of levels, made of what they are called. */
function gradeIds(sheets: readonly PlainTable[]): string[] {
  const [first] = sheets;
  const levels = first?.levels ?? [];
  return deriveIds(
    levels.map((_, level) => ({
      names: sheets.flatMap((sheet) => {
        const name = sheet.levels[level] ?? '';
        return partsOf(name) ?? name;
      }),
    })),
    'level',
  );
}

function sheetsOf(
  grids: readonly Grid[],
  languages: readonly Locale[],
): [Locale, PlainTable, string][] {
  const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  const named = (locale: Locale): Grid | undefined =>
    grids.find(({ name }) => [fold(traitsOf(locale).name), locale].includes(fold(name)));
  const isNamed = languages.some((locale) => named(locale));
  const filled = grids.filter(({ rows }) => rows > 0);
  const only = filled.length === 1 ? filled[0] : undefined;
  return languages.map((locale, at) => {
    const grid = isNamed ? named(locale) : (only ?? grids[at]);
    if (!grid) throw new ImportError('noSheet', { language: traitsOf(locale).name });
    return [locale, readPlainTable(grid), grid.name];
  });
}

function checkForm(one: PlainTable, other: PlainTable, sheet: string): void {
  const form = ({ levels, rows }: PlainTable): string =>
    JSON.stringify([levels.length, rows.map(({ cells }) => cells.map(({ last }) => last))]);
  if (form(one) !== form(other)) throw new ImportError('sheetsDiffer', { sheet });
}

/** A level as it is counted and as it is called, where every sheet has both; else as it is called. */
function namesOf(
  sheets: readonly PlainTable[],
  level: number,
  each: (pick: (table: PlainTable) => string | undefined) => WrittenText,
): Pick<WrittenRubric['grades'][number], 'label' | 'name'> {
  const nameOf = ({ levels }: PlainTable): string => oneLine(levels[level] ?? '');
  if (!sheets.every(({ levels }) => partsOf(levels[level] ?? ''))) return { name: each(nameOf) };
  return {
    label: each(({ levels }) => partsOf(levels[level] ?? '')?.[0]),
    name: each(({ levels }) => partsOf(levels[level] ?? '')?.[1]),
  };
}

/** The number of a level and its name: on two lines, or one behind the other. */
export function partsOf(level: string): [label: string, name: string] | undefined {
  const [first = '', ...rest] = level.split(/\n/u).map((line) => line.trim());
  if (rest.length > 0 && first !== '') return [first, rest.join(' ')];
  const [, label = '', name = ''] = /^(\S*\p{Nd}+\S*)[\s\u3000]+(.+)$/u.exec(first) ?? [];
  return label === '' ? undefined : [label, name];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}
