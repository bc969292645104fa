import { rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill } from '../i18n/template.ts';
import type { TableRemark } from '../imports/draft-table.ts';
import type { TakenTable } from '../imports/taken-table.ts';
import { operatorLanguage } from './language.ts';

/** More places of one kind than these are only counted. */
const MOST_PLACES = 4;
const LONGEST = 60;

/** Tells how much of a file is in a table, and all that its reader has to look at. */
export function tellTaken({ remarks, characters, kept }: TakenTable, path: string): void {
  const { said, remarks: kinds } = rubricCommandWords(operatorLanguage());
  const values = { file: path, count: characters, kept, rest: characters - kept };
  console.log(fill(kept === characters ? said.allKept : said.someKept, values));
  for (const { kind, text } of remarks) {
    if (kind !== 'leftOut') console.log(`- ${fill(kinds[kind], { text })}`);
  }
  const left = Map.groupBy(
    remarks.filter(({ kind }) => kind === 'leftOut'),
    ({ key = '' }) => key,
  );
  for (const [key, list] of left) {
    console.log(`- ${fill(kinds.leftOut, { text: key, count: list.length })}`);
    for (const remark of list.slice(0, MOST_PLACES)) console.log(`    ${placeOf(remark)}`);
    const count = list.length - MOST_PLACES;
    if (count > 0) console.log(`    ${fill(said.more, { count })}`);
  }
}

function placeOf({ line, text }: TableRemark): string {
  const shown = text.replace(/\s+/gu, ' ');
  const short = [...shown].length > LONGEST ? `${[...shown].slice(0, LONGEST).join('')}…` : shown;
  return line === undefined ? short : `${line}: ${short}`;
}
