import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fill } from '../i18n/template.ts';
import type { Answers } from '../imports/answers.ts';
import { initWords } from '../i18n/init-command/index.ts';
import { starterFiles, toJson, type Files } from '../imports/starter.ts';
import { fromPolicies, type FromPolicies } from '../imports/from-policies.ts';
import { readDocx } from '../imports/read-docx.ts';
import { decodeText, readPolicyText } from '../imports/read-policy-text.ts';
import type { Draft } from '../imports/draft.ts';
import type { Locale } from '../model/locale.ts';
import { ImportError } from '../imports/import-error.ts';
import { reportFailure } from './failure.ts';
import {
  initFault,
  operatorInitWords,
  NUMBERINGS,
  readLanguages,
  readNumbering,
  readOptions,
  type Options,
  USUAL_NUMBERING,
} from './init-options.ts';
import { tableFrom } from './rubric-begin.ts';
import { tellTaken } from './rubric-remarks.ts';
import { tellPolicy, tellProblems } from './init-report.ts';
import { operatorLanguage } from './language.ts';
import { withoutLanguage } from './options.ts';

const language = operatorLanguage();
const words = operatorInitWords();

/** Asks for what the options left open; where there is nobody to ask, or nothing is to be asked, takes the usual. */
async function complete(options: Options, folder: string): Promise<Answers> {
  const open = (['title', 'organisation'] as const).filter((name) => options[name] === undefined);
  const canAsk = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
  if (!canAsk && !options.yes && open.length > 0) {
    throw initFault('notAsked', { options: open.map((name) => `--${name}`).join(' ') });
  }
  const terminal = canAsk
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask = async (question: string, usual: string): Promise<string> =>
    (await terminal?.question(`${question} [${usual}]: `))?.trim() || usual;
  const { asks, yes } = words;
  const [first] = readLanguages(options.languages ?? languagesOf(options) ?? language);
  const { usual } = initWords(first);
  try {
    const title = options.title ?? (await ask(asks.title, usual.title));
    const organisation = options.organisation ?? (await ask(asks.organisation, usual.organisation));
    const told = options.languages ?? languagesOf(options);
    const languages = readLanguages(told ?? (await ask(asks.languages, language)));
    const table =
      options.table !== undefined
        ? options.table === true
        : yes.includes((await ask(asks.table, 'n')).toLowerCase());
    const asked = options.from.length === 0 && options.numbering === undefined;
    const question = fill(asks.numbering, { numberings: NUMBERINGS });
    const numbering =
      options.numbering ?? (asked ? await ask(question, USUAL_NUMBERING) : USUAL_NUMBERING);
    return {
      title,
      numbering: readNumbering(numbering),
      organisation,
      languages,
      table,
      today: new Date().toLocaleDateString('sv'),
      commands: nextCommands(folder).join('\n'),
    };
  } finally {
    terminal?.close();
  }
}

/** The languages of the documents to begin from, in their order; nothing where one of them does not tell. */
function languagesOf({ from }: Options): string | undefined {
  const named = from.flatMap(({ locale }) => locale ?? []);
  return named.length > 0 && named.length === from.length ? named.join() : undefined;
}

/** The commands that come next, as the shell of this system takes them. */
function nextCommands(folder: string): string[] {
  const { said } = words;
  const name = /^[\w./:@-]+$/u.test(folder) ? folder : `"${folder}"`;
  const setting = process.platform === 'win32' ? `set "CONTENT=${folder}" && ` : `CONTENT=${name} `;
  const wanted = [
    ['npm run check', said.check],
    ['npm run dev', said.dev],
    ['npm run build', said.build],
  ] as const;
  return wanted.map(([command, why]) => `${`${setting}${command}`.padEnd(40)}  # ${why}`);
}

/** Refuses a folder that holds anything: what somebody wrote is never mixed with what is made. */
function checkFree(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw initFault('notAFolder', { folder });
  const [name] = readdirSync(folder);
  if (name !== undefined) throw initFault('filled', { folder, name });
}

/** Writes files that are not there yet. */
function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
}

/** Reads a policy by the ending of its name. */
function readPolicy(path: string): Draft {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw initFault('noFile', { file: path });
  if (/\.docx$/iu.test(path)) return readDocx(readFileSync(path));
  if (/\.(?:txt|md)$/iu.test(path)) return readPolicyText(decodeText(readFileSync(path)));
  throw initFault('unknownKind', { file: path, known: '.docx, .txt' });
}

/** What comes of the documents of a policy, one a language; a document without a language is in the first. */
function makePolicies(from: Options['from'], answers: Answers): FromPolicies | undefined {
  if (from.length === 0) return undefined;
  const [first] = answers.languages;
  const paths = new Map<Locale, string>();
  for (const { locale = first, path } of from) {
    if (paths.has(locale) || !answers.languages.includes(locale)) {
      throw initFault('oneLanguage', { language: locale, file: path });
    }
    paths.set(locale, path);
  }
  if (!paths.has(first)) throw initFault('firstLanguage', { language: first });
  const drafts = new Map(
    [...paths].map(([locale, path]) => [locale, inFile(path, () => readPolicy(path))]),
  );
  return inFile(paths.get(first) ?? '', () => fromPolicies(drafts, answers));
}

/** Tells what is wrong with a document as its reader can mend it. */
function inFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw initFault(error.fault, { file: path, ...error.values });
  }
}

/** The document of a language, as it was named. */
function pathOf(wanted: Locale, from: Options['from'], { languages: [first] }: Answers): string {
  return from.find(({ locale = first }) => locale === wanted)?.path ?? '';
}

async function init(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { folder, from } = options;
  if (folder === undefined) throw initFault('noFolder');
  checkFree(folder);
  const answers = await complete(options, folder);
  const policies = makePolicies(from, answers) ?? [];
  const files = policies[0]?.files ?? starterFiles(answers);
  const path = typeof options.table === 'string' ? options.table : undefined;
  const taken = path === undefined ? undefined : tableFrom(path, answers.languages, 'abilities');
  if (taken) files.set(`rubrics/${taken.rubric.id}.json`, toJson(taken.rubric));
  writeFiles(folder, files);
  const { said } = words;
  console.log(fill(said.made, { folder, count: files.size }));
  for (const policy of policies) tellPolicy(policy, pathOf(policy.locale, from, answers));
  if (taken && path !== undefined) tellTaken(taken, path);
  tellProblems(folder);
  console.log(`\n${said.next}`);
  for (const line of nextCommands(folder)) console.log(`  ${line}`);
  console.log(`\n${fill(said.read, { file: join(folder, 'README.md') })}`);
}

try {
  const args = withoutLanguage(process.argv.slice(2));
  const isAsked = args.some((arg) => /^(?:--help|-h)$/u.test(arg));
  const usage = fill(words.usage, { numberings: NUMBERINGS });
  if (isAsked) console.log(usage);
  else if (args.length === 0) {
    console.error(usage);
    process.exitCode = 1;
  } else await init(args);
} catch (error) {
  reportFailure(error);
}
