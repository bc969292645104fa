import { cellProblem, isPiece, piece, type PieceKey } from '../i18n/problems/index.ts';
import { traitsOf, type Locale } from '../model/locale.ts';
import type { CellProblem, Told } from '../model/problem.ts';
import { findRubricFaults } from '../model/rubric/faults.ts';
import { completeRubric } from '../model/rubric/complete.ts';
import type { RubricFile } from '../model/rubric/format.ts';
import { lent } from '../model/rubric/own-texts.ts';
import { rubricSchema, type Rubric } from '../model/rubric/rubric.ts';
import { joinSheets, linksIn, type Sheets } from './join-sheets.ts';
import { firstOf, inOrder } from './languages.ts';
import { readSheet, type ReadSheet } from './read-sheet.ts';
import { SheetReader } from './sheet-reader.ts';
import { readSheets } from './xlsx/cells.ts';
import { WorkbookError } from './xlsx/workbook-error.ts';

/** A rubric read from a workbook. */
export interface ReadWorkbook {
  rubric: Rubric;
  /** The names of sheets that are none of the languages' and were not read. */
  unread: string[];
}

/**
 * Reads a rubric back from a workbook as `rubricXlsx` writes it.
 *
 * @param bytes the file
 * @param languages those of the handbook, the authoritative one first: each has a sheet
 * @param needed those of them that leave no text to the first; a text that another one leaves out is empty
 * @throws WorkbookError with every mistake found, each with its sheet and cell
 */
export function readRubricXlsx(
  bytes: Uint8Array,
  languages: readonly Locale[],
  needed: readonly Locale[] = languages,
): ReadWorkbook {
  const sheets = readSheets(bytes);
  const problems: CellProblem[] = [];
  const read: Sheets = new Map();
  const partial = inOrder(languages).filter((locale) => !needed.includes(locale));
  const lead = inOrder(needed)[0] ?? firstOf(languages);
  const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  const unread = new Set(sheets.map(({ name }) => name));
  for (const locale of [...inOrder(needed), ...partial]) {
    const { name } = traitsOf(locale);
    const sheet = sheets.find((each) => fold(each.name) === fold(name));
    if (!sheet) problems.push(cellProblem(name, 'sheetMissing', { name }));
    else {
      unread.delete(sheet.name);
      const isPartial = partial.includes(locale);
      const reader = new SheetReader({ ...sheet, name }, problems, isPartial);
      read.set(locale, readSheet(reader, isPartial ? read.get(lead) : undefined));
    }
  }
  stopAt(problems);
  stopAt([...differences(read), ...missingRowsTitles(read, needed)]);
  const words = read.get(lead);
  if (!words) throw new Error('The handbook has no language');
  const file = joinSheets(read, words, partial);
  const whole = lent(file, { first: firstOf(languages), partial });
  stopAt(rubricProblems(whole, traitsOf(lead).name, words.places));
  return { rubric: completeRubric(file), unread: [...unread] };
}

function stopAt(problems: readonly CellProblem[]): void {
  if (problems.length > 0) throw new WorkbookError(problems);
}

/** What is wrong with the whole, at the cells of the first sheet. */
function rubricProblems(
  rubric: RubricFile,
  sheet: string,
  places: ReadonlyMap<string, string>,
): CellProblem[] {
  const placeOf = (way: readonly PropertyKey[]): string => {
    for (let length = way.length; length > 0; length -= 1) {
      const place = places.get(way.slice(0, length).join('.'));
      if (place !== undefined) return place;
    }
    return 'A1';
  };
  return [
    ...findRubricFaults(rubric)
      // The scale itself is not in the workbook.
      .filter(({ key }) => key !== 'proficiencyUnknown')
      .map(({ path, key, values }) =>
        cellProblem(`${sheet}!${placeOf(path)}`, key, { path: placeOf(path), ...values }),
      ),
    ...(rubricSchema.safeParse(rubric).error?.issues ?? []).map(({ path, message }) =>
      cellProblem(`${sheet}!${placeOf(path)}`, 'wrongValue', {
        path: placeOf(path),
        name: placeOf(path),
        reason: piece(isPiece(message) ? message : 'notAsExpected'),
      }),
    ),
  ];
}

/** A part of a sheet that must be the same in every language. */
interface SharedPart {
  what: Told;
  value: string;
  /** Its way in the JSON. */
  way: string;
}

/** The parts in groups: where one of a group differs, the groups after it differ for that reason. */
function sharedParts({ id, grades, competencies, notes }: ReadSheet): SharedPart[][] {
  const ids = (
    list: readonly { id: string }[],
    way: string,
    [one, all]: readonly [PieceKey, PieceKey],
  ): SharedPart[] => [
    { what: piece(all), value: list.map(({ id: each }) => each).join(' '), way },
    ...list.map((each, at) => ({ what: piece(one), value: each.id, way: `${way}.${at}` })),
  ];
  return [
    [{ what: piece('whatRubricId'), value: id, way: 'id' }],
    ids(grades, 'grades', ['whatGradeId', 'whatGradeIds']),
    ids(competencies, 'competencies', ['whatCompetencyId', 'whatCompetencyIds']),
    competencies.map(({ id: name, stages }, at) => ({
      what: piece('whatSpans', { name }),
      value: stages.map((stage) => stage.grades.join(' ')).join(' | '),
      way: `competencies.${at}.stages`,
    })),
    grades.map(({ track, parallel }, at) => ({
      what: piece('whatTrack'),
      value: `${track} ${parallel.join(' ')}`.trim(),
      way: `grades.${at}`,
    })),
    competencies.flatMap(({ stages }, at) =>
      stages.map(({ proficiency, links }, step) => ({
        what: piece('whatProficiency'),
        // Words of a link are in the language of the sheet, addresses are the same in all.
        value: [proficiency, ...linksIn(links).map(({ href }) => href)].filter(Boolean).join(' '),
        way: `competencies.${at}.stages.${step}`,
      })),
    ),
    [{ what: piece('whatNotes'), value: String(notes.length), way: 'notes' }],
    notes.map((note, at) => ({
      what: piece('whatNoteGrades'),
      value: `${note.grades.join(' ')} → ${note.reads ?? ''}`,
      way: `notes.${at}.grades`,
    })),
  ];
}

/** The heading of the competencies may be left out, but in all languages then. */
function missingRowsTitles(read: Sheets, needed: readonly Locale[]): CellProblem[] {
  const without = [...read].filter(([, { rowsTitle }]) => rowsTitle === '');
  if (without.length === read.size) return [];
  const missing = without.filter(([locale]) => needed.includes(locale));
  return missing.map(([locale, { places }]) =>
    cellProblem(`${traitsOf(locale).name}!${places.get('rowsTitle')}`, 'cellEmpty', {
      what: piece('whatRowsTitle'),
    }),
  );
}

/** Where the sheets do not have the same grades, competencies or spans. */
function differences(read: Sheets): CellProblem[] {
  const [first, ...others] = read;
  if (!first) return [];
  const wanted = sharedParts(first[1]);
  return others.flatMap(([locale, sheet]) => {
    const { name } = traitsOf(locale);
    for (const [group, parts] of sharedParts(sheet).entries()) {
      const theirs = wanted[group] ?? [];
      const differing = parts.filter(({ value }, at) => theirs[at]?.value !== value);
      // Lists as long as each other differ in single entries; others as a whole.
      const [whole] = differing;
      const single = parts.length === theirs.length && differing.length > 1;
      const told = whole?.way.includes('.') === true || single ? differing : differing.slice(0, 1);
      if (told.length === 0 && parts.length === theirs.length) continue;
      return told
        .filter(({ way }) => !single || way.includes('.'))
        .map(({ what, value, way }) => {
          const place = sheet.places.get(way);
          return cellProblem(place === undefined ? name : `${name}!${place}`, 'sheetsDiffer', {
            what,
            here: value,
            there: theirs.find((each) => each.way === way)?.value ?? '',
            sheet: traitsOf(first[0]).name,
          });
        });
    }
    return [];
  });
}
