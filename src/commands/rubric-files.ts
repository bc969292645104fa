import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rubricNames } from '../checks/folder.ts';
import { withoutMark } from '../checks/read-file.ts';
import { CONTENT } from '../content-folder.ts';
import { firstOf } from '../exports/languages.ts';
import { describeProblem, type ProblemKey } from '../i18n/problems/index.ts';
import { fillLanguages, languagesIn, neededIn, type Locale } from '../model/locale.ts';
import { ownTexts } from '../model/rubric/own-texts.ts';
import { rubricSchema, type Rubric } from '../model/rubric/rubric.ts';
import type { ToldValue } from '../model/problem.ts';
import { CommandError } from './failure.ts';
import { handbookJson, operatorLanguage } from './language.ts';

/** Something that whoever runs the command can mend, in their language. */
export function rubricFault(
  key: ProblemKey,
  values: Readonly<Record<string, ToldValue>> = {},
  file?: string,
): CommandError {
  const { message, fix } = describeProblem({ key, values }, operatorLanguage());
  return new CommandError({ message, remedy: fix, file });
}

/** Where a table lies. */
export function rubricPath(id: string): string {
  return join(CONTENT, 'rubrics', `${id}.json`);
}

/** A table's file, and what it says. */
export interface RubricOnDisk {
  path: string;
  source: string;
  /** What the file says, with nothing put in. */
  value: unknown;
  rubric: Rubric;
  /** The same with each language's own texts alone. */
  own: Rubric;
}

/**
 * Reads the file of a table.
 *
 * @throws CommandError where there is none, or the checks find something wrong with it
 */
export function readRubricFile(id: string): RubricOnDisk {
  const path = rubricPath(id);
  if (!existsSync(path)) {
    throw rubricFault('rubricUnknown', { id, known: rubricNames(CONTENT).join(', ') });
  }
  const { source, value, data } = readData(path, rubricSchema);
  return { path, source, value, rubric: data, own: ownRubric(data, value) };
}

/** A table with the texts alone that each language of the handbook has of its own. */
export function ownRubric(rubric: Rubric, value: unknown): Rubric {
  const languages = handbookLanguages();
  const needed = neededLanguages();
  const partial = languages.filter((locale) => !needed.includes(locale));
  return ownTexts(rubric, value, { first: firstOf(languages), partial });
}

/** What a table says. */
export function readRubric(id: string): Rubric {
  return readRubricFile(id).rubric;
}

/**
 * What a file of the content says.
 *
 * @throws CommandError where it cannot be read
 */
export function readData<T>(
  path: string,
  schema: { parse: (value: unknown) => T },
): { source: string; value: unknown; data: T } {
  try {
    const source = withoutMark(readFileSync(path, 'utf8'));
    const value: unknown = JSON.parse(source);
    return { source, value, data: schema.parse(filledIn(value)) };
  } catch {
    throw rubricFault('rubricUnsound', {}, path);
  }
}

/** What a file says, with the texts in that its handbook lets it leave out. */
export function filledIn(value: unknown): unknown {
  const handbook = handbookJson();
  return fillLanguages(value, neededIn(handbook), languagesIn(handbook));
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

/** Those of them that leave no text of a table out. */
export function neededLanguages(): readonly Locale[] {
  return neededIn(handbookJson());
}
