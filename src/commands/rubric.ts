import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathName } from '../checks/issues.ts';
import { rubricNames } from '../checks/read.ts';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { rubricJson } from '../exports/json.ts';
import { keepFrom } from '../exports/keep-from.ts';
import { readRubricXlsx, type ReadWorkbook } from '../exports/read-xlsx.ts';
import { rubricXlsx } from '../exports/write-xlsx.ts';
import { LARGEST_FILE, MB } from '../exports/xlsx/package.ts';
import { WorkbookError } from '../exports/xlsx/workbook-error.ts';
import { describeProblem, formatCellProblems } from '../i18n/problems/index.ts';
import { describeChange, rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill, fillCount } from '../i18n/template.ts';
import { beginTable, beginsTable } from './rubric-begin.ts';
import { glossarySchema } from '../model/glossary.ts';
import { handbookSchema } from '../model/handbook.ts';
import { changesOf } from '../model/rubric/changes.ts';
import { findRubricFaults } from '../model/rubric/faults.ts';
import { fillLanguages, neededIn } from '../model/locale.ts';
import { rubricJsonSchema, rubricSchema, type Rubric } from '../model/rubric/rubric.ts';
import { CommandError, reportFailure } from './failure.ts';
import { handbookJson, operatorLanguage, withoutLanguage } from './language.ts';
import { handbookLanguages, rubricFault, rubricPath } from './rubric-files.ts';
import { reportOn } from './rubric-report.ts';

const folder = CONTENT;
const language = operatorLanguage();
const { usage, said, yes } = rubricCommandWords(language);

/** What a file of the content says. */
function read<T>(path: string, schema: { parse: (value: unknown) => T }): T {
  try {
    const said: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return schema.parse(fillLanguages(said, neededIn(handbookJson())));
  } catch {
    throw rubricFault('rubricUnsound', {}, path);
  }
}

function readRubric(id: string): Rubric {
  const path = rubricPath(id);
  if (!existsSync(path)) {
    throw rubricFault('rubricUnknown', { id, known: rubricNames(folder).join(', ') });
  }
  return read(path, rubricSchema);
}

function readWorkbook(path: string): ReadWorkbook {
  if (!existsSync(path) || !statSync(path).isFile()) throw rubricFault('workbookMissing', { path });
  // What is too large is told from its size: it is not read.
  if (statSync(path).size > LARGEST_FILE) {
    throw rubricFault('workbookHuge', { most: LARGEST_FILE / MB }, path);
  }
  try {
    return readRubricXlsx(readFileSync(path), handbookLanguages());
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const values = { workbook: path };
    const count = fillCount(language, error.problems.length, said, values);
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
  const known = rubricNames(folder);
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

async function importWorkbook(
  path: string,
  wanted: string | undefined,
  agreed: boolean,
): Promise<void> {
  const { rubric: found, unread } = readWorkbook(path);
  checkTable(found, wanted, path);
  const target = rubricPath(found.id);
  if (unread.length > 0) console.log(fill(said.unread, { names: unread.join(', ') }));
  const before = readRubric(found.id);
  const rubric = keepFrom(before, found);
  const [unknown] = findRubricFaults(rubric).filter(({ key }) => key === 'proficiencyUnknown');
  if (unknown) {
    const { message, fix } = describeProblem(
      { key: unknown.key, values: { path: pathName(unknown.path), ...unknown.values } },
      language,
    );
    throw new CommandError({ message, remedy: fix, file: path });
  }
  const changes = changesOf(before, rubric, language, handbookLanguages());
  if (changes.length === 0) {
    console.log(fill(said.same, { file: target }));
    return;
  }
  console.log(`${fill(said.changes, { file: target, count: changes.length })}\n`);
  for (const change of changes) console.log(`  ${describeChange(change, language)}`);
  console.log('');
  if (!agreed && !(await ask())) {
    console.log(said.untouched);
    return;
  }
  saveFile(target, rubricJson(rubric, handbookLanguages()));
  console.log(fill(said.imported, { file: target, workbook: path }));
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

function report(): void {
  const { locales } = read(join(folder, 'handbook.json'), handbookSchema);
  const path = join(folder, 'glossary.json');
  const { terms } = existsSync(path) ? read(path, glossarySchema) : { terms: [] };
  for (const id of rubricNames(folder)) {
    console.log(reportOn(readRubric(id), terms, locales, language));
  }
}

/** The words of the command, without its options. */
const words = withoutLanguage(process.argv.slice(2)).filter((word) => !word.startsWith('--'));
try {
  const [command, first, second] = words;
  if (beginsTable(words)) beginTable(words);
  else if (command === 'report') report();
  else if (command === 'schema') {
    const path = join(folder, 'rubrics', 'rubric.schema.json');
    saveFile(path, rubricJsonSchema());
    console.log(fill(said.renewed, { file: relative('.', path) }));
  } else if (command === 'import' && first !== undefined) {
    const agreed = process.argv.includes('--yes');
    await importWorkbook(second ?? first, second === undefined ? undefined : first, agreed);
  } else if (command === 'export' && first !== undefined && second !== undefined) {
    saveFile(second, await rubricXlsx(readRubric(basename(first, '.json')), handbookLanguages()));
    console.log(fill(said.written, { file: second }));
  } else {
    console.error(usage);
    process.exitCode = 1;
  }
} catch (error) {
  reportFailure(error);
}
