import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rubricNames } from '../checks/read.ts';
import { rubricJson } from '../exports/json.ts';
import { readRubricXlsx, WorkbookError } from '../exports/read-xlsx.ts';
import { rubricXlsx } from '../exports/write-xlsx.ts';
import { glossarySchema, type Term } from '../model/glossary.ts';
import { handbookSchema } from '../model/handbook.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import { stepsOf, unmatchedTerms } from '../model/rubric/report.ts';
import {
  competencyMark,
  rubricJsonSchema,
  rubricSchema,
  stageMark,
  type Rubric,
} from '../model/rubric/rubric.ts';
import { CommandError, reportFailure } from './failure.ts';

const USAGE = `npm run rubric -- report            how much each competency changes from stage to stage
npm run rubric -- export ID FILE.xlsx   writes a table to an Excel workbook
npm run rubric -- import FILE.xlsx      reads an edited workbook back into content/rubrics/
npm run rubric -- schema                renews content/rubrics/rubric.schema.json`;

const folder = process.env['CONTENT'] ?? 'content';
const fileOf = (id: string): string => join(folder, 'rubrics', `${id}.json`);

/** What a file of the content says. */
function read<T>(path: string, schema: { parse: (value: unknown) => T }): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new CommandError({
      message: 'is not sound',
      file: path,
      remedy: 'npm run check tells what is wrong with it',
      cause,
    });
  }
}

function readRubric(id: string): Rubric {
  const path = fileOf(id);
  if (!existsSync(path)) {
    throw new CommandError({
      message: `there is no ${path}`,
      remedy: `name one of the tables: ${rubricNames(folder).join(', ')}`,
    });
  }
  return read(path, rubricSchema);
}

/** In one step, so that a file is never half written. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

async function importWorkbook(path: string): Promise<void> {
  if (!existsSync(path)) throw new CommandError({ message: `there is no file ${path}` });
  try {
    const rubric = await readRubricXlsx(readFileSync(path));
    const target = fileOf(rubric.id);
    if (!existsSync(target)) {
      throw new CommandError({
        message: `${path} is for the table “${rubric.id}”, but there is no ${target}`,
        remedy: `name one of the tables in it: ${rubricNames(folder).join(', ')}`,
      });
    }
    const next = rubricJson(rubric);
    const same = readFileSync(target, 'utf8') === next;
    if (!same) save(target, next);
    console.log(same ? `${target} says the same already` : `${target} is renewed from ${path}`);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const found = error.faults.length === 1 ? 'one mistake' : `${error.faults.length} mistakes`;
    throw new CommandError({
      message: `${path} has ${found}; nothing was changed\n\n${error.message}`,
    });
  }
}

function report(): void {
  const { locales } = read(join(folder, 'handbook.json'), handbookSchema);
  const { terms } = read(join(folder, 'glossary.json'), glossarySchema);
  for (const id of rubricNames(folder)) reportOn(readRubric(id), terms, locales);
}

function reportOn(rubric: Rubric, terms: readonly Term[], locales: readonly Locale[]): void {
  const first = authoritative(locales);
  const percent = (share = 0): string => `${String(Math.round(share * 100)).padStart(3)} %`;
  console.log(`\n${rubric.title[first]}\n\nNew words from stage to stage (${locales.join(', ')})`);
  const steps = stepsOf(rubric, locales);
  for (const { competency, from, to, fresh } of steps) {
    const shares = locales.map((locale) => percent(fresh[locale])).join('  ');
    console.log(
      `  ${shares}  ${competencyMark(competency)} ${stageMark(from)} → ${stageMark(to)}  ${to.name[first]}`,
    );
  }
  const same = steps.filter(({ fresh }) => locales.some((locale) => (fresh[locale] ?? 0) === 0));
  console.log(`\nStages whose text brings nothing new: ${same.length}`);
  for (const { competency, from, to, fresh } of same) {
    const where = locales.filter((locale) => (fresh[locale] ?? 0) === 0).join(', ');
    console.log(`  ${competencyMark(competency)} ${stageMark(from)} → ${stageMark(to)} (${where})`);
  }
  const unmatched = unmatchedTerms(rubric, terms, locales);
  console.log(`\nTerms of the glossary in one language only: ${unmatched.length}`);
  for (const { competency, stage, term, named, missing } of unmatched) {
    console.log(
      `  ${competencyMark(competency)} ${stageMark(stage)}  ${named}: ${term.name[named]}, but not ${missing}: ${term.name[missing]}`,
    );
  }
}

const [command, ...rest] = process.argv.slice(2);
try {
  const [first, second] = rest;
  if (command === 'report') report();
  else if (command === 'schema') {
    const path = join(folder, 'rubrics', 'rubric.schema.json');
    save(path, rubricJsonSchema());
    console.log(`${relative('.', path)} is renewed`);
  } else if (command === 'import' && first !== undefined) await importWorkbook(first);
  else if (command === 'export' && first !== undefined && second !== undefined) {
    writeFileSync(second, await rubricXlsx(readRubric(first)));
    console.log(`${second} is written`);
  } else {
    console.error(USAGE);
    process.exitCode = 1;
  }
} catch (error) {
  reportFailure(error);
}
