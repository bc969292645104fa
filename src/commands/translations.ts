import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { ContentProblemsError } from '../checks/integration.ts';
import type { Manuscript } from '../checks/read.ts';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { languageName } from '../i18n/index.ts';
import { fill } from '../i18n/template.ts';
import { translationsWords, type TranslationsWords } from '../i18n/translations-command/index.ts';
import type { Locale } from '../model/locale.ts';
import { LOCK_FILE, type TranslationLock } from '../model/translation-lock.ts';
import {
  agesOf,
  translationsOf,
  type LostTranslation,
  type Translation,
} from '../passages/ages.ts';
import { acceptedLock, lockSource, newLock } from '../passages/lock.ts';
import { CommandError, reportFailure } from './failure.ts';
import { operatorLanguage } from './language.ts';
import { withoutLanguage, wordsFault } from './options.ts';
import { named, nearestName, type Known, type Named } from './translations-named.ts';
import { agesAsJson, formatAges, openOf, type Shown } from './translations-report.ts';

const language = operatorLanguage();
const words = translationsWords(language);
const file = join(CONTENT, LOCK_FILE);

function fault(
  key: keyof TranslationsWords['faults'],
  values: Readonly<Record<string, string>> = {},
): CommandError {
  const { message, remedy } = words.faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

/** What the content says, where nothing else is wrong with it: what cannot be read would be taken for gone. */
function read(): { manuscript: Manuscript; translations: Translation[]; first: Locale } {
  const { problems, manuscript } = checkContent('.', CONTENT);
  if (problems.length > 0) throw new ContentProblemsError(problems, language, false);
  const [first, ...others] = manuscript.locales;
  if (first === undefined || others.length === 0) throw fault('oneLanguage');
  return { manuscript, translations: translationsOf(manuscript), first };
}

function begin(): void {
  const { manuscript, translations } = read();
  if (manuscript.lock) throw fault('begun', { file });
  saveFile(file, lockSource(newLock(translations)));
  console.log(fill(words.begun, { file, count: translations.length }));
}

function list(asJson: boolean): void {
  const { manuscript, translations, first } = read();
  const { lock } = manuscript;
  const shown: Shown = { language, first, colours: hasColours() };
  if (!lock) {
    const nothing = { language, translations: [], gone: [] };
    console.log(asJson ? JSON.stringify(nothing) : fill(words.counts.notKept, { file }));
    return;
  }
  const ages = agesOf(translations, lock);
  console.log(asJson ? agesAsJson(ages, shown) : formatAges(ages, file, shown));
  if (openOf(ages).length > 0) process.exitCode = 1;
}

function hasColours(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}

/** Which translations a word of the command means; it is refused where it means none. */
function meant(word: string, known: readonly Known[], first: Locale): Named {
  const isMeant = named(word, known, first);
  if (isMeant) return isMeant;
  const near = nearestName(word, known);
  const nearest = near === undefined ? '' : fill(words.nearest, { name: near });
  throw fault('unknownName', { name: word, nearest });
}

function accept(names: readonly string[], all: boolean): void {
  if (names.length === 0 && !all) throw fault('noName');
  const { manuscript, translations, first } = read();
  const { lock } = manuscript;
  if (!lock) throw fault('notBegun', { file });
  const ages = agesOf(translations, lock);
  const known = [...translations, ...ages.gone];
  const wanted = all ? [] : names.map((name) => meant(name, known, first));
  const accepts: Named = (each) => all || wanted.some((isWanted) => isWanted(each));
  const accepted = openOf(ages).filter(accepts);
  const gone = ages.gone.filter(accepts);
  if (accepted.length + gone.length === 0) {
    console.log(fill(words.accepted.nothing, { name: all ? file : names.join(' ') }));
    return;
  }
  const next: TranslationLock = acceptedLock(lock, ages, accepts);
  saveFile(file, lockSource(next));
  const say = (text: string, { id, locale }: LostTranslation): string =>
    fill(text, { id, other: languageName(locale, language) });
  for (const each of accepted) console.log(say(words.accepted.one, each));
  for (const each of gone) console.log(say(words.accepted.gone, each));
  const left = openOf(ages).length - accepted.length;
  const counts = { file, count: accepted.length, gone: gone.length, left };
  console.log(fill(words.accepted.count, counts));
}

try {
  const args = withoutLanguage(process.argv.slice(2));
  const [command, ...names] = args.filter((arg) => !arg.startsWith('-'));
  const options = args.filter((arg) => arg.startsWith('-'));
  const allowed = command === 'accept' ? ['--all'] : command === undefined ? ['--json'] : [];
  const wrong = options.find((option) => !['--help', '-h', ...allowed].includes(option));
  const isAsked = options.some((option) => option === '--help' || option === '-h');
  if (isAsked) console.log(words.usage);
  else if (wrong !== undefined) throw fault('unknownOption', { option: wrong });
  else if (command === undefined) list(options.includes('--json'));
  else if (command === 'accept') accept(names, options.includes('--all'));
  else if (command === 'begin' && names.length === 0) begin();
  else if (command === 'begin') throw wordsFault('unknownWord', { word: names[0] ?? '' });
  else throw wordsFault('unknownCommand', { word: command, usage: words.usage });
} catch (error) {
  reportFailure(error);
}
