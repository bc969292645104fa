import { fieldOf, type Field } from '../i18n/field-words.ts';
import { traitsOf, type Locale } from '../model/locale.ts';
import { assembleTable, foldName, indexOfName } from './assemble-table.ts';
import type { DraftTable, Said } from './draft-table.ts';
import { refsIn, scaleRemark } from './from-yaml.ts';
import type { Grid } from './plain-grid.ts';
import { partsOf, usualTitle } from './table-rubric.ts';
import { accountFor, type ReadText, type TakenTable } from './taken-table.ts';

/** What a column holds, and in which language. */
interface Column {
  at: number;
  head: string;
  field: Field | undefined;
  locale: Locale | undefined;
}

/** A row of headings, and the columns below it. */
interface Heads {
  row: number;
  columns: Column[];
}

/** The headings of a table with a row for each competency at each level; nothing where it has another form. */
export function longHeads(grid: Grid, languages: readonly Locale[]): Heads | undefined {
  for (let row = 0; row < Math.min(grid.rows, 10); row += 1) {
    const columns = columnsOf(grid, row, languages);
    const has = (...fields: Field[]): boolean =>
      columns.some(({ field }) => field !== undefined && fields.includes(field));
    if (has('level') && has('skill', 'group') && has('text')) return { row, columns };
  }
  return undefined;
}

/**
 * A rubric out of a list of skills by level: a row for each competency at each level, its columns in any order and known by
 * their headings. Rows of the same competency and level are the items of one cell.
 */
export function rubricFromRows(
  grid: Grid,
  heads: Heads,
  languages: readonly Locale[],
  id: string,
): TakenTable {
  const table = readRows(grid, heads, languages);
  const rubric = assembleTable(table, languages, { id, usual: usualTitle(languages) });
  const texts = textsOf(grid, heads);
  const { characters, kept, left } = accountFor(rubric, texts, refsIn(table));
  const isOne = languages.length > 1 && heads.columns.every(({ locale }) => locale === undefined);
  return {
    rubric,
    remarks: [
      ...(isOne ? [{ kind: 'oneLanguage' as const, text: '' }] : []),
      ...scaleRemark(table, languages),
      ...left,
    ],
    characters,
    kept,
  };
}

function columnsOf(grid: Grid, row: number, languages: readonly Locale[]): Column[] {
  const columns = Array.from({ length: grid.columns }, (_, at): Column => {
    const head = grid.at(row, at).text.trim();
    const locale = languages.find((each) =>
      [each, traitsOf(each).name].some((name) => isOf(head, name)),
    );
    const base = locale === undefined ? head : withoutEnd(head, [locale, traitsOf(locale).name]);
    return { at, head, field: fieldOf(base), locale };
  });
  const skills = columns.filter(({ field }) => field === 'skill');
  const [first] = skills;
  // Of an area and a skill in it, the narrower one comes last.
  if (first && skills.some(({ locale, head }) => locale === first.locale && head !== first.head)) {
    first.field = 'group';
  }
  if (first === undefined) {
    for (const column of columns) if (column.field === 'group') column.field = 'skill';
  }
  return columns;
}

/** Whether a heading ends with a language: `text_en`, `Text (English)`. */
function isOf(head: string, name: string): boolean {
  return withoutEnd(head, [name]) !== head;
}

function withoutEnd(head: string, names: readonly string[]): string {
  const plain = head.normalize('NFKC');
  for (const name of names) {
    const end = [`_${name}`, `(${name})`, ` ${name}`, `-${name}`].find((each) =>
      plain.toLowerCase().endsWith(each.toLowerCase()),
    );
    if (end !== undefined && plain.length > end.length) return plain.slice(0, -end.length).trim();
  }
  return head;
}

function readRows(
  grid: Grid,
  { row: head, columns }: Heads,
  languages: readonly Locale[],
): DraftTable {
  const [main] = languages;
  const table: DraftTable = {
    ...{ notes: [], levels: [], skills: [], cells: [], proficiencies: [], tracks: [] },
    linesAreItems: true,
    title: Array.from({ length: head }, (_, row) => grid.at(row, 0).text.trim()).find(Boolean),
  };
  const before = new Map<Field, Said>();
  for (let row = head + 1; row < grid.rows; row += 1) {
    const of = (field: Field): Said | undefined => saidAt(grid, row, columns, field);
    /** What a row leaves open is that of the row above. */
    const carried = (field: Field): Said | undefined => {
      const said = of(field) ?? before.get(field);
      if (said !== undefined) before.set(field, said);
      return said;
    };
    const group = carried('group');
    const [skillName, levelName] = [carried('skill'), carried('level')];
    const text = of('text');
    if (skillName === undefined || levelName === undefined || text === undefined) continue;
    const skill = placeOf(table.skills, skillName, main, () => ({
      ...{ title: skillName, group, refs: wordsOf(skillName) },
    }));
    const own = table.skills[skill];
    if (own) {
      own.summary ??= of('summary');
      own.weight ??= of('weight');
    }
    const level = placeOf(table.levels, levelName, main, () => ({
      ...levelOf(levelName),
      ...{ parallel: [], refs: wordsOf(levelName) },
    }));
    const grade = table.levels[level];
    if (grade) {
      grade.role ??= of('role');
      grade.label ??= of('label');
      const track = plain(of('track'));
      grade.track ??= track;
      if (track !== undefined && indexOfName(table.tracks, track) < 0) {
        table.tracks.push({ name: track });
      }
    }
    const proficiency = plain(of('proficiency'));
    if (proficiency !== undefined && indexOfName(table.proficiencies, proficiency) < 0) {
      table.proficiencies.push({ name: proficiency });
    }
    table.cells.push({
      ...{ skill, levels: [level], text: [text], proficiency },
      items: [of('items') ?? []].flat(),
      examples: [of('examples') ?? []].flat(),
      lookFor: [of('lookFor') ?? []].flat(),
      links: (plain(of('links')) ?? '')
        .split(/\s+/u)
        .flatMap((href) => (href === '' ? [] : { href })),
    });
  }
  return table;
}

/** The place of something by its name, at the end where it is new. */
function placeOf<T extends { refs: string[] }>(
  list: T[],
  said: Said,
  main: Locale | undefined,
  make: () => T,
): number {
  const name = typeof said === 'string' ? said : ((main && said[main]) ?? plain(said) ?? '');
  const at = list.findIndex(({ refs }) => refs.some((ref) => foldName(ref) === foldName(name)));
  return at < 0 ? list.push(make()) - 1 : at;
}

function saidAt(
  grid: Grid,
  row: number,
  columns: readonly Column[],
  field: Field,
): Said | undefined {
  const said = columns
    .filter((column) => column.field === field)
    .map(({ at, locale }) => ({ locale, text: grid.at(row, at).text.trim() }))
    .filter(({ text }) => text !== '');
  const [only] = said;
  if (only?.locale === undefined) return only?.text;
  return Object.fromEntries(said.map(({ locale, text }) => [locale, text])) as Said;
}

/** A level whose number stands before its name, in every language. */
function levelOf(said: Said): { label?: Said; name: Said } {
  if (typeof said !== 'string') return { name: said };
  const parts = partsOf(said);
  return parts ? { label: parts[0], name: parts[1] } : { name: said };
}

function plain(said: Said | undefined): string | undefined {
  return typeof said === 'object' ? Object.values(said)[0] : said;
}

function wordsOf(said: Said): string[] {
  return typeof said === 'string' ? [said] : Object.values(said);
}

/** Every text below the headings, with its place. */
function textsOf(grid: Grid, { row: head, columns }: Heads): ReadText[] {
  return Array.from(
    { length: Math.max(0, grid.rows - head - 1) },
    (_, at) => head + 1 + at,
  ).flatMap((row) =>
    columns
      .filter(({ at }) => grid.at(row, at).top === row)
      .map(({ at, head: key }) => ({ text: grid.at(row, at).text, key, line: row + 1 }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
