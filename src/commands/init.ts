import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { initWords, type InitFault } from '../i18n/init-command/index.ts';
import { fill } from '../i18n/template.ts';
import type { Answers } from '../imports/answers.ts';
import { starterFiles, type Files } from '../imports/starter.ts';
import { isLocale, LOCALES, type Locale } from '../model/locale.ts';
import { CommandError, reportFailure } from './failure.ts';
import { operatorLanguage, withoutLanguage } from './language.ts';

const language = operatorLanguage();
const words = initWords(language);

/** What the command was told, before anything is asked. */
interface Options {
  folder: string | undefined;
  title?: string;
  organisation?: string;
  languages?: string;
  table?: boolean;
  yes: boolean;
}

function fault(key: InitFault, values: Readonly<Record<string, string>> = {}): CommandError {
  const { message, remedy } = words.faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

/** Reads the options: `--title TITLE` or `--title=TITLE`. */
function readOptions(args: readonly string[]): Options {
  const options: Options = { folder: undefined, yes: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name = '', written] = /^(--[a-z-]+)(?:=(.*))?$/su.exec(arg) ?? [];
    const value = (): string => {
      const given = written ?? rest.shift();
      if (given === undefined || given.trim() === '') throw fault('noValue', { option: name });
      return given.trim();
    };
    if (name === '--title') options.title = value();
    else if (name === '--organisation') options.organisation = value();
    else if (name === '--languages') options.languages = value();
    else if (name === '--table') options.table = true;
    else if (name === '--no-table') options.table = false;
    else if (name === '--yes') options.yes = true;
    else if (arg.startsWith('-') || options.folder !== undefined) {
      throw fault('unknownOption', { option: arg });
    } else options.folder = arg;
  }
  return options;
}

function readLanguages(list: string): readonly [Locale, ...Locale[]] {
  const tags = [...new Set(list.split(/[\s,\u3001]+/u).filter(Boolean))];
  for (const tag of tags) {
    if (!isLocale(tag)) {
      throw fault('unknownLanguage', { language: tag, known: LOCALES.join(', ') });
    }
  }
  const [first = language, ...others] = tags.filter(isLocale);
  return [first, ...others];
}

/** Asks for what the options left open; where there is nobody to ask, or nothing is to be asked, takes the usual. */
async function complete(options: Options, folder: string): Promise<Answers> {
  const open = (['title', 'organisation'] as const).filter((name) => options[name] === undefined);
  const canAsk = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
  if (!canAsk && !options.yes && open.length > 0) {
    throw fault('notAsked', { options: open.map((name) => `--${name}`).join(' ') });
  }
  const terminal = canAsk
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask = async (question: string, usual: string): Promise<string> =>
    (await terminal?.question(`${question} [${usual}]: `))?.trim() || usual;
  const { asks, usual, yes } = words;
  try {
    const title = options.title ?? (await ask(asks.title, usual.title));
    const organisation = options.organisation ?? (await ask(asks.organisation, usual.organisation));
    const languages = readLanguages(options.languages ?? (await ask(asks.languages, language)));
    const table = options.table ?? yes.includes((await ask(asks.table, 'n')).toLowerCase());
    return {
      title,
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
  if (!found.isDirectory()) throw fault('notAFolder', { folder });
  const [name] = readdirSync(folder);
  if (name !== undefined) throw fault('filled', { folder, name });
}

/** Writes files that are not there yet. */
function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
}

async function init(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { folder } = options;
  if (folder === undefined) throw fault('noFolder');
  checkFree(folder);
  const files = starterFiles(await complete(options, folder));
  writeFiles(folder, files);
  const { said } = words;
  console.log(`${fill(said.made, { folder, count: files.size })}\n\n${said.next}`);
  for (const line of nextCommands(folder)) console.log(`  ${line}`);
  console.log(`\n${fill(said.read, { file: join(folder, 'README.md') })}`);
}

try {
  const args = withoutLanguage(process.argv.slice(2));
  if (args.length === 0) {
    console.error(words.usage);
    process.exitCode = 1;
  } else await init(args);
} catch (error) {
  reportFailure(error);
}
