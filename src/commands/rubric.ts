import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { rubricNames } from '../checks/folder.ts';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { rubricXlsx } from '../exports/write-xlsx.ts';
import { rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill } from '../i18n/template.ts';
import { glossarySchema } from '../model/glossary.ts';
import { rubricJsonSchema } from '../model/rubric/rubric.ts';
import { reportFailure } from './failure.ts';
import { operatorLanguage, withoutLanguage } from './language.ts';
import { isYaml } from '../imports/read-table.ts';
import { beginFrom, beginTable, isForeign } from './rubric-begin.ts';
import {
  handbookLanguages,
  neededLanguages,
  readData,
  readRubric,
  readRubricFile,
} from './rubric-files.ts';
import { importWorkbook } from './rubric-import.ts';
import { reportOn } from './rubric-report.ts';
import { importYaml, isOwnYaml, yamlOf } from './rubric-yaml.ts';

const folder = CONTENT;
const language = operatorLanguage();
const { usage, said } = rubricCommandWords(language);

function report(): void {
  const path = join(folder, 'glossary.json');
  const { terms } = existsSync(path) ? readData(path, glossarySchema).data : { terms: [] };
  for (const id of rubricNames(folder)) {
    console.log(reportOn(readRubric(id), terms, handbookLanguages(), language));
  }
}

/** The words of the command, without its options. */
const args = withoutLanguage(process.argv.slice(2));
const asAt = args.indexOf('--as');
const named = args.find((arg) => arg.startsWith('--as='))?.slice('--as='.length) ?? args[asAt + 1];
const as = asAt < 0 && !args.some((arg) => arg.startsWith('--as=')) ? undefined : named;
const words = args.filter((word, at) => !word.startsWith('--') && (asAt < 0 || at !== asAt + 1));

/** A file by its name alone, where it lies in the content folder: so the checks name what was put there. */
function found(file: string): string {
  const inContent = [file, join('rubrics', file)].map((name) => join(folder, name));
  return existsSync(file) ? file : (inContent.find((path) => existsSync(path)) ?? file);
}

/** Reads a file into the table that it is of, or begins one from it. */
async function importFile(file: string, wanted: string | undefined): Promise<void> {
  const path = found(file);
  const agreed = process.argv.includes('--yes');
  if (isOwnYaml(path)) await importYaml(path, wanted, agreed);
  else if (isForeign(path)) beginFrom(path, wanted);
  else await importWorkbook(path, wanted, agreed, as !== undefined);
}

/** Writes a table to a file that people edit: a workbook, or YAML. */
async function exportTable(name: string, file: string | undefined): Promise<void> {
  const id = basename(name, '.json');
  const path = file ?? `${id}.yml`;
  const isText = file === undefined || isYaml(file) || args.includes('--yaml');
  saveFile(
    path,
    isText ? yamlOf(id) : await rubricXlsx(readRubricFile(id).own, handbookLanguages()),
  );
  console.log(fill(said.written, { file: path }));
}

try {
  const [command, first, second] = words;
  if (command === 'report') report();
  else if (command === 'new' && first !== undefined) beginTable(first);
  else if (command === 'schema') {
    const path = join(folder, 'rubrics', 'rubric.schema.json');
    saveFile(path, rubricJsonSchema(handbookLanguages(), neededLanguages()));
    console.log(fill(said.renewed, { file: relative('.', path) }));
  } else if (command === 'import' && first !== undefined) {
    await importFile(second ?? first, as ?? (second === undefined ? undefined : first));
  } else if (command === 'export' && first !== undefined && (second ?? args.includes('--yaml'))) {
    await exportTable(first, second);
  } else {
    console.error(usage);
    process.exitCode = 1;
  }
} catch (error) {
  reportFailure(error);
}
