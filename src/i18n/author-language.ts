import { isLocale, LOCALES, type Locale } from '../model/locales.ts';

/** What tells the language of the person at the keyboard. */
export interface LanguageClues {
  /** The arguments of the command: `--lang ja` or `--lang=ja`. */
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** The first language of the handbook; none where it is not known. */
  first: Locale | undefined;
}

/**
 * The language in which an author is told things: `--lang` first, then the system's (`LC_ALL`, `LC_MESSAGES`, `LANG`),
 * then the handbook's first. A system of no language, such as `C`, says nothing.
 */
export function authorLanguage({ args, environment, first }: LanguageClues): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (/=(.*)$/u.exec(args[at] ?? '')?.[1] ?? args[at + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (
    [asked, LC_ALL || LC_MESSAGES || LANG]
      .map((tag) => tag?.toLowerCase().split(/[-_.@]/u)[0] ?? '')
      .find(isLocale) ??
    first ??
    LOCALES[0]
  );
}
