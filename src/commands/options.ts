import { closestMatch } from 'leven';
import { optionsWords, type OptionsWords } from '../i18n/options/index.ts';
import { fill } from '../i18n/template.ts';
import { isLocale } from '../model/locale.ts';
import { CommandError } from './failure.ts';
import { operatorLanguage } from './language.ts';

/** What a command was told. */
export interface ToldWords {
  /** Those that are no options, in order. */
  words: string[];
  /** The options without a value that stand there: `--fix`. */
  flags: ReadonlySet<string>;
  /** The values of the others, by their names: `--as`. */
  values: ReadonlyMap<string, string>;
  /** Whether somebody asks how the command is written. */
  isHelpAsked: boolean;
}

/** Something about the words of a command that whoever typed them can mend. */
export function wordsFault(
  key: keyof OptionsWords['faults'],
  values: Readonly<Record<string, string>>,
): CommandError {
  const { message, remedy } = optionsWords(operatorLanguage()).faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

/**
 * Parts the words of a command from its options, `--as NAME` or `--as=NAME`. What is mistyped is told, so that nobody takes
 * what was not done for done.
 *
 * @param most how many words there may be besides
 * @throws CommandError where an option is unknown or has no value, or a word is one too many
 */
export function readWords(
  args: readonly string[],
  {
    flags = [],
    values = [],
    most = 0,
  }: { flags?: readonly string[]; values?: readonly string[]; most?: number },
): ToldWords {
  const rest = withoutLanguage(args);
  const isHelpAsked = rest.some((arg) => arg === '--help' || arg === '-h');
  const told = {
    words: [] as string[],
    flags: new Set<string>(),
    values: new Map<string, string>(),
  };
  if (isHelpAsked) return { ...told, isHelpAsked };
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, option = '', written] = /^(--[a-z-]+)(?:=(.*))?$/su.exec(arg) ?? [];
    if (flags.includes(arg)) told.flags.add(arg);
    else if (values.includes(option)) {
      told.values.set(option, valueOf(option, written ?? rest.shift()));
    } else if (arg.startsWith('-')) throw unknownOption(arg, [...flags, ...values]);
    else told.words.push(arg);
  }
  const extra = told.words[most];
  if (extra !== undefined) throw wordsFault('unknownWord', { word: extra });
  return { ...told, isHelpAsked };
}

/**
 * The words of a command without the language that they ask for: `--lang ja` or `--lang=ja`.
 *
 * @throws CommandError where that is no language of the handbook's kind
 */
export function withoutLanguage(args: readonly string[]): string[] {
  const rest: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const [isAsked, , written] = /^--lang(=(.*))?$/su.exec(arg) ?? [];
    if (isAsked === undefined) rest.push(arg);
    else {
      const language = valueOf('--lang', written ?? left.shift());
      if (!isLocale(language.toLowerCase().split(/[-_.@]/u)[0] ?? '')) {
        throw wordsFault('unknownLanguage', { language });
      }
    }
  }
  return rest;
}

/**
 * What an option is set to. Another option is no value: the one that should stand before it was forgotten.
 *
 * @throws CommandError where there is none
 */
export function valueOf(option: string, given: string | undefined): string {
  const value = given?.trim() ?? '';
  if (value === '' || value.startsWith('--')) throw wordsFault('noValue', { option });
  return value;
}

function unknownOption(option: string, known: readonly string[]): CommandError {
  const all = [...known, '--lang'];
  const near = closestMatch(option, all, { maxDistance: 2 });
  const words = optionsWords(operatorLanguage());
  const nearest = near === undefined ? '' : fill(words.nearest, { name: near });
  return wordsFault('unknownOption', { option, nearest, known: all.join(', ') });
}
