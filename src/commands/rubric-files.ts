import { join } from 'node:path';
import { CONTENT } from '../content-folder.ts';
import { describeProblem, type ProblemKey } from '../i18n/problems/index.ts';
import { languagesIn, type Locale } from '../model/locale.ts';
import { CommandError } from './failure.ts';
import { handbookJson, operatorLanguage } from './language.ts';

/** Something that whoever runs the command can mend, in their language. */
export function rubricFault(
  key: ProblemKey,
  values: Readonly<Record<string, string | number>> = {},
  file?: string,
): CommandError {
  const { message, fix } = describeProblem({ key, values }, operatorLanguage());
  return new CommandError({ message, remedy: fix, file });
}

/** Where a table lies. */
export function rubricPath(id: string): string {
  return join(CONTENT, 'rubrics', `${id}.json`);
}

/**
 * The languages of the handbook, the authoritative one first.
 *
 * @throws CommandError where its file names none
 */
export function handbookLanguages(): readonly Locale[] {
  const languages = languagesIn(handbookJson());
  if (languages.length > 0) return languages;
  throw rubricFault('rubricUnsound', {}, join(CONTENT, 'handbook.json'));
}
