import { basename, dirname, resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { fill } from '../i18n/template.ts';
import type { FromPolicy } from '../imports/from-policy.ts';
import { operatorInitWords } from './init-options.ts';

/** More places of one kind than these are only counted. */
const MOST_PLACES = 12;
const LONGEST = 50;
const MOST_SIGNS = 40;

/** Tells what came of a policy, and all that its reader has to look at. */
export function tellPolicy(
  { sections, remarks, characters, lost }: FromPolicy,
  file: string,
): void {
  const { said, remarks: kinds } = operatorInitWords();
  const missing = [...lost];
  console.log(`\n${fill(said.sections, { file, count: sections.length })}`);
  for (const { name, number, title } of sections) {
    console.log(`  ${name.padEnd(28)} ${number === undefined ? '' : `${number} `}${title}`);
  }
  const signs = missing.slice(0, MOST_SIGNS).join('');
  const values = { count: characters, missing: missing.length, signs };
  console.log(`\n${fill(missing.length === 0 ? said.kept : said.lost, values)}`);
  const found = [...new Set(remarks.map(({ kind }) => kind))];
  if (found.length > 0) console.log(`\n${said.remarks}`);
  for (const kind of found) {
    const places = remarks.filter((remark) => remark.kind === kind);
    console.log(`- ${kinds[kind]}`);
    for (const { line, text } of places.slice(0, MOST_PLACES)) {
      console.log(`    ${fill(said.place, { line, text: text.slice(0, LONGEST) })}`);
    }
    const rest = places.length - MOST_PLACES;
    if (rest > 0) console.log(`    ${fill(said.more, { count: rest })}`);
  }
  console.log(`\n${said.names}`);
}

/** Tells how much of the new content the checks find wrong, if anything. */
export function tellProblems(folder: string): void {
  const path = resolve(folder);
  const { problems } = checkContent(dirname(path), basename(path));
  if (problems.length > 0) {
    console.log(`\n${fill(operatorInitWords().said.problems, { count: problems.length })}`);
  }
}
