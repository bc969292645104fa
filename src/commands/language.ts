import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMark } from '../checks/read-file.ts';
import { CONTENT } from '../content-folder.ts';
import { authorLanguage } from '../i18n/author-language.ts';
import { commandWords, type CommandWords } from '../i18n/commands/index.ts';
import { languagesIn, type Locale } from '../model/locale.ts';

/** The language of the person who runs a command: `--lang`, the system's, or the handbook's first. */
export function operatorLanguage(): Locale {
  return authorLanguage({
    args: process.argv,
    environment: process.env,
    first: languagesIn(handbookJson())[0],
  });
}

/** What commands say to the person who runs them. */
export function operatorWords(): CommandWords {
  return commandWords(operatorLanguage());
}

/** What `handbook.json` says, however wrong; nothing where it cannot be read. */
export function handbookJson(): unknown {
  try {
    return JSON.parse(withoutMark(readFileSync(join(CONTENT, 'handbook.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
