import { existsSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { pathName } from '../checks/issues.ts';
import { rubricNames } from '../checks/folder.ts';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { changedPlaces, editJson } from '../exports/edit-json.ts';
import { mergeRubric } from '../exports/merge-rubric.ts';
import { readRubricXlsx, type ReadWorkbook } from '../exports/read-xlsx.ts';
import { LARGEST_FILE, MB } from '../exports/xlsx/package.ts';
import { WorkbookError } from '../exports/xlsx/workbook-error.ts';
import { formatCellProblems, toldIn } from '../i18n/problems/index.ts';
import { describeChange, rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill, fillCount } from '../i18n/template.ts';
import { changesOf } from '../model/rubric/changes.ts';
import { findRubricFaults } from '../model/rubric/faults.ts';
import { rubricSchema, type Rubric } from '../model/rubric/rubric.ts';
import { rubricJson } from '../exports/json.ts';
import { CommandError } from './failure.ts';
import { checkFree, save } from './rubric-begin.ts';
import { operatorLanguage } from './language.ts';
import {
  filledIn,
  handbookLanguages,
  neededLanguages,
  ownRubric,
  readRubric,
  readRubricFile,
  rubricFault,
} from './rubric-files.ts';

const language = operatorLanguage();
const { said, yes } = rubricCommandWords(language);

function readWorkbook(path: string): ReadWorkbook {
  if (!existsSync(path) || !statSync(path).isFile()) throw rubricFault('workbookMissing', { path });
  // What is too large is told from its size: it is not read.
  if (statSync(path).size > LARGEST_FILE) {
    throw rubricFault('workbookHuge', { most: LARGEST_FILE / MB }, path);
  }
  try {
    return readRubricXlsx(readFileSync(path), handbookLanguages(), neededLanguages());
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const values = { workbook: path };
    const count = fillCount(toldIn(language), error.problems.length, said, values);
    const shown = formatCellProblems(error.problems.slice(0, MOST_TOLD), language);
    const rest = error.problems.length - MOST_TOLD;
    const more = rest > 0 ? `\n${fill(said.more, { count: rest })}` : '';
    throw new CommandError({ message: `${count}\n\n${shown}${more}` });
  }
}

/** More mistakes than these come from one cause, and nobody reads them. */
const MOST_TOLD = 30;

/** Refuses the workbook of another table. */
function checkTable({ id, title }: Rubric, wanted: string | undefined, workbook: string): void {
  const known = rubricNames(CONTENT);
  if (wanted !== undefined && !known.includes(wanted)) {
    throw rubricFault('rubricUnknown', { id: wanted, known: known.join(', ') });
  }
  if (!known.includes(id)) {
    throw rubricFault('workbookOfNone', { id, known: known.join(', ') }, workbook);
  }
  if (wanted !== undefined && id !== wanted) {
    throw rubricFault('workbookOfOther', { id, wanted }, workbook);
  }
  const languages = handbookLanguages();
  const owner = known
    .filter((name) => name !== id)
    .find((name) => languages.some((each) => readRubric(name).title[each] === title[each]));
  const own = readRubric(id).title;
  if (owner !== undefined && languages.every((each) => own[each] !== title[each])) {
    throw rubricFault('workbookTitle', { id, owner, title: title[language] }, workbook);
  }
}

/**
 * Reads an edited workbook back into the table that it is of, after showing what changes.
 *
 * @param wanted the table that it must be of, where that was said
 * @param agreed whether the changes are read in without asking
 * @param isNew whether a table begins where there is none of that name
 * @throws CommandError where the workbook is not sound, or there is nobody to ask
 */
export async function importWorkbook(
  path: string,
  wanted: string | undefined,
  agreed: boolean,
  isNew = false,
): Promise<void> {
  const { rubric, unread } = readWorkbook(path);
  if (wanted !== undefined && !rubricNames(CONTENT).includes(wanted) && isNew) {
    checkFree(wanted);
    save(wanted, rubricJson({ ...rubric, id: wanted }, handbookLanguages()));
    return;
  }
  checkTable(rubric, wanted, path);
  if (unread.length > 0) console.log(fill(said.unread, { names: unread.join(', ') }));
  const languages = handbookLanguages();
  const { path: target, source, value, own: before } = readRubricFile(rubric.id);
  const merged = mergeRubric(value, before, rubric, languages);
  checkMerged(merged, path);
  const text = editJson(source, value, merged);
  const after = ownRubric(rubricSchema.parse(filledIn(merged)), merged);
  await agreeTo({ path: target, source, rubric: before, text, after, from: path }, agreed);
}

/** A table that is to be changed. */
interface Changed {
  /** Where it lies, what its file says, and what each language has of its own there. */
  path: string;
  source: string;
  rubric: Rubric;
  /** The same after the change. */
  text: string;
  after: Rubric;
  /** The file that the change comes from. */
  from: string;
}

/**
 * Shows what changes, asks for it, and saves it.
 *
 * @throws CommandError where there is nobody to ask
 */
export async function agreeTo(
  { path, source, rubric, text, after, from }: Changed,
  agreed: boolean,
): Promise<void> {
  if (text === source) {
    console.log(fill(said.same, { file: path }));
    return;
  }
  const places = changedPlaces(JSON.parse(source), JSON.parse(text)).map(pathName);
  const changes = changesOf(rubric, after, language, handbookLanguages());
  console.log(
    `${fill(said.changes, { file: path, count: Math.max(changes.length, places.length) })}\n`,
  );
  for (const change of changes) console.log(`  ${describeChange(change, language)}`);
  // What no view of the table names is told by its place in the file.
  if (changes.length < places.length) console.log(`  ${places.join(', ')}`);
  console.log('');
  if (!agreed && !(await ask())) {
    console.log(said.untouched);
    return;
  }
  saveFile(path, text);
  console.log(fill(said.imported, { file: path, workbook: from }));
}

/** Refuses what does not go with the parts that a workbook does not hold. */
function checkMerged(merged: unknown, file: string): void {
  const [fault] = findRubricFaults(merged);
  if (!fault) return;
  throw rubricFault(fault.key, { path: pathName(fault.path), ...fault.values }, file);
}

/**
 * Asks for the changes.
 *
 * @throws CommandError where there is nobody to ask
 */
async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw rubricFault('notAsked', {});
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(said.ask);
    return yes.includes(answer.normalize('NFKC').trim().toLowerCase());
  } finally {
    terminal.close();
  }
}
