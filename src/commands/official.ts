import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { ContentProblemsError } from '../checks/integration.ts';
import type { Manuscript } from '../checks/read.ts';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { officialCommandWords } from '../i18n/official-command/index.ts';
import { fill } from '../i18n/template.ts';
import { ImportError } from '../imports/import-error.ts';
import { fromOfficial, type FromOfficial } from '../imports/official/from-official.ts';
import { placesOf } from '../imports/official/places.ts';
import { readDate } from '../model/date.ts';
import type { Locale } from '../model/locale.ts';
import { OFFICIAL, officialSchema, type OfficialText } from '../model/official.ts';
import { passagesOf } from '../passages/passages.ts';
import { driftOf } from '../passages/official-drift.ts';
import { CommandError, reportFailure } from './failure.ts';
import { initFault } from './init-options.ts';
import { operatorLanguage } from './language.ts';
import { valueOf, withoutLanguage, wordsFault } from './options.ts';
import { tellDrift, tellOfficial } from './official-report.ts';

const language = operatorLanguage();
const { usage, said, faults } = officialCommandWords(language);

interface Options {
  language?: string;
  date?: string;
  title?: string;
}
const OPTIONS = ['language', 'date', 'title'] as const;

function fault(key: keyof typeof faults, values: Record<string, string> = {}): CommandError {
  const { message, remedy } = faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

/** Parts the words of the command from its options, `--date 2026-04-01` or `--date=2026-04-01`. */
function readOptions(args: readonly string[]): { words: string[]; options: Options } {
  const words: string[] = [];
  const options: Options = {};
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name = '', written] = /^--([a-z-]+)(?:=(.*))?$/su.exec(arg) ?? [];
    const option = OPTIONS.find((each) => each === name);
    if (option) {
      options[option] = valueOf(`--${option}`, written ?? rest.shift());
    } else if (arg.startsWith('-')) throw fault('unknownOption', { option: arg });
    else words.push(arg);
  }
  return { words, options };
}

/** The part of its paragraphs that finds a place in any handbook of a document: some words are like those of any. */
const LEAST_PLACED = 0.02;

/** What is wrong with the places of an official text: this command tells them, and reading it again mends them. */
const OF_PLACES = new Set(['noPassage', 'throughBefore']);

/**
 * The content, where nothing else is wrong with it: what cannot be read would have no places, and what was moved by hand in
 * an official text that cannot be read would be lost.
 */
function manuscript(): Manuscript {
  const { manuscript: read, problems } = checkContent('.', CONTENT);
  const others = problems.filter(({ key }) => !OF_PLACES.has(key));
  if (others.length > 0) throw new ContentProblemsError(others, language, false);
  return read;
}

/** The day of the official text: as it is told, or as it was. */
function dateOf(told: string | undefined, before: OfficialText | undefined): string {
  if (told === undefined) {
    if (!before) throw fault('noDate');
    return before.date;
  }
  const date = readDate(told);
  if (typeof date !== 'string') throw fault('notADate', { date: told });
  return date;
}

function importFile(path: string, { language: wanted, date, title }: Options): void {
  const read = manuscript();
  const locale = read.locales.find((each) => each === (wanted ?? read.locales[0]));
  if (!locale) {
    throw fault('unknownLanguage', { language: wanted ?? '', known: read.locales.join(', ') });
  }
  const before = officialIn(read, locale);
  const day = dateOf(date, before);
  const found = placed(path, read, locale, before);
  // Another document, or one in another language: it would take the place of the right one.
  if (found.placed < LEAST_PLACED * (found.placed + found.unplaced.length)) {
    throw fault('noneAlike', { file: path, language: locale });
  }
  const folder = join(CONTENT, OFFICIAL);
  const file = `${folder}/${locale}.json`;
  const { passages, unplaced } = found;
  const called = title ?? before?.title;
  const text: OfficialText = {
    ...(called !== undefined && { title: called }),
    ...{ date: day, source: basename(path), passages, unplaced },
  };
  mkdirSync(folder, { recursive: true });
  saveFile(file, `${JSON.stringify(text, null, 2)}\n`);
  tellOfficial(found, file);
}

/** What was read in before, where it can be read. */
function officialIn({ official }: Manuscript, locale: Locale): OfficialText | undefined {
  const file = official.find((each) => each.locale === locale)?.file;
  return officialSchema.safeParse(file?.value).data;
}

function placed(
  path: string,
  read: Manuscript,
  locale: Locale,
  before: OfficialText | undefined,
): FromOfficial {
  const file = basename(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw initFault('noFile', { file: path });
  }
  try {
    const places = placesOf(passagesOf(read), locale);
    return fromOfficial(file, readFileSync(path), places, before);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw initFault(error.fault, { file: path, ...error.values });
  }
}

/** Tells where official texts and the handbook part; a place that is gone is a mistake. */
function check(): void {
  const read = manuscript();
  const passages = passagesOf(read);
  let told = 0;
  for (const { locale, file } of read.official) {
    const text = officialSchema.safeParse(file.value).data;
    if (!text) continue;
    const report = driftOf(text, passages, locale);
    tellDrift(report, { file, text, passages, locale });
    if (report.drifts.some(({ kind }) => kind === 'gone')) process.exitCode = 1;
    told += 1;
  }
  if (told === 0) console.log(fill(said.nothing, { folder: `${CONTENT}/${OFFICIAL}` }));
}

try {
  const args = withoutLanguage(process.argv.slice(2));
  const isAsked = args.some((arg) => /^(?:--help|-h)$/u.test(arg));
  const { words, options } = isAsked ? { words: [], options: {} } : readOptions(args);
  const [command, file, ...others] = words;
  if (command === 'import' && file === undefined) throw fault('noFile');
  const extra = command === 'check' ? file : others[0];
  if (command !== undefined && command !== 'import' && command !== 'check') {
    throw wordsFault('unknownCommand', { word: command, usage });
  }
  if (extra !== undefined) throw wordsFault('unknownWord', { word: extra });
  if (isAsked) console.log(usage);
  else if (command === 'import' && file !== undefined) importFile(file, options);
  else if (command === 'check') check();
  else {
    console.error(usage);
    process.exitCode = 1;
  }
} catch (error) {
  reportFailure(error);
}
