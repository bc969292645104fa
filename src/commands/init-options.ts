import { initWords, type InitFault, type InitWords } from '../i18n/init-command/index.ts';
import { fill } from '../i18n/template.ts';
import { TABLE_FILES } from '../imports/read-table.ts';
import { isLocale, LOCALES, type Locale } from '../model/locale.ts';
import { PRESETS, type PresetName } from '../model/numbering/presets.ts';
import { CommandError } from './failure.ts';
import { operatorLanguage } from './language.ts';
import { valueOf } from './options.ts';

/** What the command was told, before anything is asked. */
export interface Options {
  folder: string | undefined;
  title?: string;
  organisation?: string;
  languages?: string;
  /** The documents to begin from, each with its language where that is told: `en=policy-en.txt`. */
  from: { locale?: Locale; path: string }[];
  numbering?: string;
  /** Whether there is a table, or the file that it is made from. */
  table?: boolean | string;
  yes: boolean;
}

/** Something that whoever begins a handbook can mend. */
export function initFault(
  key: InitFault,
  values: Readonly<Record<string, string>> = {},
): CommandError {
  const { message, remedy } = operatorInitWords().faults[key];
  return new CommandError({ message: fill(message, values), remedy: fill(remedy, values) });
}

/** Reads the options: `--title TITLE` or `--title=TITLE`. */
export function readOptions(args: readonly string[]): Options {
  const options: Options = { folder: undefined, from: [], yes: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name = '', written] = /^(--[a-z-]+)(?:=(.*))?$/su.exec(arg) ?? [];
    const value = (): string => valueOf(name, written ?? rest.shift());
    if (name === '--title') options.title = value();
    else if (name === '--organisation') options.organisation = value();
    else if (name === '--languages') options.languages = value();
    else if (name === '--from') options.from.push(readSource(value()));
    else if (name === '--numbering') options.numbering = value();
    else if (name === '--table') {
      const isFile = TABLE_FILES.test(written ?? rest[0] ?? '');
      options.table = isFile ? value() : true;
    } else if (name === '--no-table') options.table = false;
    else if (name === '--yes') options.yes = true;
    else if (arg.startsWith('-') || options.folder !== undefined) {
      throw initFault('unknownOption', { option: arg });
    } else options.folder = arg;
  }
  return options;
}

/** A document with its language before it, `en=policy-en.txt`, or without. */
function readSource(written: string): Options['from'][number] {
  const [, tag = '', path = ''] = /^([A-Za-z-]+)=(.+)$/su.exec(written) ?? [];
  return isLocale(tag) ? { locale: tag, path } : { path: written };
}

/** Languages as they are typed: `ja,en`. */
export function readLanguages(list: string): readonly [Locale, ...Locale[]] {
  const tags = [...new Set(list.split(/[\s,\u3001]+/u).filter(Boolean))];
  for (const tag of tags) {
    if (!isLocale(tag)) {
      throw initFault('unknownLanguage', { language: tag, known: LOCALES.join(', ') });
    }
  }
  const [first = operatorLanguage(), ...others] = tags.filter(isLocale);
  return [first, ...others];
}

/** The names of numberings, as they are told. */
export const NUMBERINGS = Object.keys(PRESETS).join(', ');

/** A numbering by its name; none where it is the usual one, which a handbook does not have to name. */
export function readNumbering(name: string): PresetName | undefined {
  if (!isNumbering(name)) {
    throw initFault('unknownNumbering', { numbering: name, known: NUMBERINGS });
  }
  return name === USUAL_NUMBERING ? undefined : name;
}

/** What a handbook has that says nothing of numbering. */
export const USUAL_NUMBERING = 'policy';

function isNumbering(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name);
}

/** What the command says to the person who runs it. */
export function operatorInitWords(): InitWords {
  return initWords(operatorLanguage());
}
