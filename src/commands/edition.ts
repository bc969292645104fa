import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { editionPath } from '../checks/editions.ts';
import { ContentProblemsError } from '../checks/integration.ts';
import type { Manuscript } from '../checks/read.ts';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { loadHistory, loadNow } from '../editions.ts';
import { editionCommandWords, type EditionFault } from '../i18n/edition-command/index.ts';
import { editionName } from '../i18n/editions/index.ts';
import { fill } from '../i18n/template.ts';
import { translationsWords } from '../i18n/translations-command/index.ts';
import { readDate } from '../model/date.ts';
import { writeEdition, type Edition, type Said } from '../model/edition/edition.ts';
import { sinceIn } from '../model/edition/history.ts';
import { isChanged } from '../model/edition/rows.ts';
import { isLocale, languagesIn, LOCALES } from '../model/locale.ts';
import { CommandError, reportFailure } from './failure.ts';
import { handbookJson, operatorLanguage } from './language.ts';
import { withoutLanguage, wordsFault } from './options.ts';
import { translationNotes } from './translation-notes.ts';

const language = operatorLanguage();
const words = editionCommandWords(language);

/** Something that whoever keeps an edition can mend. */
function fault(key: EditionFault, values: Readonly<Record<string, string>> = {}): CommandError {
  const { message, remedy } = words.faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

/** What the command was told: what is to be done, and with which day and name. */
function readArguments(args: readonly string[]): { words: string[]; name: Said } {
  const rest = [...args];
  const said: string[] = [];
  const [first = LOCALES[0]] = languagesIn(handbookJson());
  const name: Said = {};
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, option, written] = /^(--[a-z-]+)(?:=(.*))?$/su.exec(arg) ?? [];
    if (option === '--name') {
      const given = (written ?? rest.shift() ?? '').trim();
      const [, tag = '', own = ''] = /^([A-Za-z-]+)=(.*)$/su.exec(given) ?? [];
      if (given === '' || given.startsWith('--') || (isLocale(tag) && own === ''))
        throw fault('noName');
      if (isLocale(tag)) name[tag] = own;
      else name[first] = given;
    } else if (arg.startsWith('-')) throw fault('unknownOption', { option: arg });
    else said.push(arg);
  }
  return { words: said, name };
}

/** Stops where something is wrong with the content: an edition holds what a site could show. */
function refuseProblems(): Manuscript {
  const { problems, manuscript } = checkContent('.', CONTENT);
  if (problems.length > 0) throw new ContentProblemsError(problems, language, false);
  return manuscript;
}

/** Keeps the content as it is now as an edition. */
async function keep(written: string | undefined, name: Said): Promise<void> {
  if (written === undefined) throw fault('noDate');
  const date = readDate(written);
  if (typeof date !== 'string') throw fault('notADate', { date: written });
  const file = editionPath(CONTENT, date);
  if (existsSync(file)) throw fault('taken', { date, file });
  const manuscript = refuseProblems();
  const since = sinceIn((await loadHistory()) ?? { steps: [] });
  const last = since.at(-1);
  if (last && !last.differs) throw fault('same', { name: editionName(last.before, language) });
  const edition: Edition = { ...loadNow(), date, name };
  mkdirSync(dirname(file), { recursive: true });
  saveFile(file, writeEdition(edition));
  console.log(fill(words.made, { file, count: edition.passages.size }));
  const count = translationNotes(manuscript, language).length;
  if (count > 0) console.log(fill(translationsWords(language).note.edition, { count }));
  if (last && date < last.before.date) {
    console.log(fill(words.earlier, { date, name: editionName(last.before, language) }));
  }
}

/** Lists the editions, with how much reads differently now. */
async function list(): Promise<void> {
  refuseProblems();
  const since = sinceIn((await loadHistory()) ?? { steps: [] });
  if (since.length === 0) console.log(words.none);
  for (const { before, pairs } of since) {
    const changed = pairs.filter(isChanged).length;
    const { date, passages } = before;
    const name = editionName(before, language);
    console.log(fill(words.edition, { date, name, count: passages.size, changed }));
  }
}

try {
  const args = withoutLanguage(process.argv.slice(2));
  const isAsked = args.some((arg) => /^(?:--help|-h)$/u.test(arg));
  const { words: said, name } = isAsked ? { words: [], name: {} } : readArguments(args);
  const [command, date] = said;
  if (command !== undefined && command !== 'new' && command !== 'list') {
    throw wordsFault('unknownCommand', { word: command, usage: words.usage });
  }
  const extra = command === 'list' ? date : said[2];
  if (extra !== undefined) throw wordsFault('unknownWord', { word: extra });
  if (isAsked) console.log(words.usage);
  else if (command === 'new') await keep(date, name);
  else if (command === 'list') await list();
  else {
    console.error(words.usage);
    process.exitCode = 1;
  }
} catch (error) {
  reportFailure(error);
}
