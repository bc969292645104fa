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
import { operatorLanguage } from './language.ts';
import { readWords, wordsFault, type ToldWords } from './options.ts';
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

/** A file by its name alone, where it lies in the content folder: so the checks name what was put there. */
function found(file: string): string {
  const inContent = [file, join('rubrics', file)].map((name) => join(folder, name));
  return existsSync(file) ? file : (inContent.find((path) => existsSync(path)) ?? file);
}

/** Reads a file into the table that it is of, or begins one from it. */
async function importFile({ words, flags, values }: ToldWords): Promise<void> {
  const [, first = '', second] = words;
  const as = values.get('--as');
  const path = found(second ?? first);
  const wanted = as ?? (second === undefined ? undefined : first);
  const agreed = flags.has('--yes');
  if (isOwnYaml(path)) await importYaml(path, wanted, agreed);
  else if (isForeign(path)) beginFrom(path, wanted);
  else await importWorkbook(path, wanted, agreed, as !== undefined);
}

/** Writes a table to a file that people edit: a workbook, or YAML. */
async function exportTable(name: string, file: string | undefined, asYaml: boolean): Promise<void> {
  const id = basename(name, '.json');
  const path = file ?? `${id}.yml`;
  const isText = isYaml(path);
  // What Excel is to open is not called anything else, nor is a text called a workbook.
  if (asYaml ? !isText : !isText && !/\.xlsx$/iu.test(path)) {
    throw wordsFault('wrongEnding', { file: path, known: asYaml ? '.yml' : '.xlsx' });
  }
  saveFile(
    path,
    isText ? yamlOf(id) : await rubricXlsx(readRubricFile(id).own, handbookLanguages()),
  );
  console.log(fill(said.written, { file: path }));
}

/** How many words each of them takes at most, its own name among them. */
const MOST: Readonly<Record<string, number>> = {
  report: 1,
  schema: 1,
  new: 2,
  import: 3,
  export: 3,
};

try {
  const told = readWords(process.argv.slice(2), {
    flags: ['--yes', '--yaml'],
    values: ['--as'],
    most: 3,
  });
  const { words, flags } = told;
  const [command, first, second] = words;
  if (command !== undefined) {
    const most = MOST[command];
    if (most === undefined) throw wordsFault('unknownCommand', { word: command, usage });
    const extra = words[most];
    if (extra !== undefined) throw wordsFault('unknownWord', { word: extra });
  }
  if (told.isHelpAsked) console.log(usage);
  else if (command === 'report') report();
  else if (command === 'new' && first !== undefined) beginTable(first);
  else if (command === 'schema') {
    const path = join(folder, 'rubrics', 'rubric.schema.json');
    saveFile(path, rubricJsonSchema(handbookLanguages(), neededLanguages()));
    console.log(fill(said.renewed, { file: relative('.', path) }));
  } else if (command === 'import' && first !== undefined) {
    await importFile(told);
  } else if (
    command === 'export' &&
    first !== undefined &&
    (second !== undefined || flags.has('--yaml'))
  ) {
    await exportTable(first, second, flags.has('--yaml'));
  } else {
    console.error(usage);
    process.exitCode = 1;
  }
} catch (error) {
  reportFailure(error);
}
