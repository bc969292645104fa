import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { rubricNames } from '../checks/read.ts';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { rubricXlsx } from '../exports/write-xlsx.ts';
import { rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill } from '../i18n/template.ts';
import { glossarySchema } from '../model/glossary.ts';
import { rubricJsonSchema } from '../model/rubric/rubric.ts';
import { reportFailure } from './failure.ts';
import { operatorLanguage, withoutLanguage } from './language.ts';
import { beginTable, beginsTable } from './rubric-begin.ts';
import { handbookLanguages, readData, readRubric } from './rubric-files.ts';
import { importWorkbook } from './rubric-import.ts';
import { reportOn } from './rubric-report.ts';

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
const words = withoutLanguage(process.argv.slice(2)).filter((word) => !word.startsWith('--'));
try {
  const [command, first, second] = words;
  if (beginsTable(words)) beginTable(words);
  else if (command === 'report') report();
  else if (command === 'schema') {
    const path = join(folder, 'rubrics', 'rubric.schema.json');
    saveFile(path, rubricJsonSchema(handbookLanguages()));
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
