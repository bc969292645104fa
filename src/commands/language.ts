import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorLanguage } from '../i18n/author-language.ts';
import { commandWords, type CommandWords } from '../i18n/commands/index.ts';
import { LOCALES, type Locale } from '../model/locale.ts';

/** The folder of the content, from the project's folder. */
export const CONTENT = process.env['CONTENT'] ?? 'content';

/** The language of the person who runs a command: `--lang`, the system's, or the handbook's first. */
export function operatorLanguage(): Locale {
  return authorLanguage({
    args: process.argv,
    environment: process.env,
    first: firstLanguage(),
  });
}

/** What commands say to the person who runs them. */
export function operatorWords(): CommandWords {
  return commandWords(operatorLanguage());
}

/** The handbook's first language, however broken the rest of its file is. */
function firstLanguage(): Locale | undefined {
  try {
    const { locales } = JSON.parse(readFileSync(join(CONTENT, 'handbook.json'), 'utf8')) as {
      locales?: unknown[];
    };
    return LOCALES.find((locale) => locale === locales?.[0]);
  } catch {
    return undefined;
  }
}
