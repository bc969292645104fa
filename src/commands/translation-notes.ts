import type { Manuscript } from '../checks/read.ts';
import { languageName } from '../i18n/index.ts';
import { fill } from '../i18n/template.ts';
import { translationsWords } from '../i18n/translations-command/index.ts';
import type { Locale } from '../model/locale.ts';
import type { StaleTexts } from '../model/translation-lock.ts';
import { translationAges } from '../passages/ages.ts';
import { CommandError } from './failure.ts';
import { openOf } from './translations-report.ts';

/** Something to look at that is no mistake. */
export interface Note {
  file: string;
  /** From 1. */
  line: number;
  rule: string;
  message: string;
  fix: string;
}

/** How many notes are told one by one where nobody asked for them. */
const MOST = 10;

/** A note for each translation that somebody has to look at; none where nobody keeps how old they are. */
export function translationNotes(manuscript: Manuscript, language: Locale): Note[] {
  const ages = translationAges(manuscript);
  const [first] = manuscript.locales;
  if (!ages || first === undefined) return [];
  const { note } = translationsWords(language);
  return openOf(ages).flatMap(({ id, age, places }): Note[] => {
    if (age === 'current') return [];
    const { original, text } = places;
    const values = {
      id,
      first: languageName(first, language),
      place: `${original.file}:${original.line}`,
    };
    const message = fill(note[age].message, values);
    const rule = `translation-${age}`;
    return [{ ...text, rule, message, fix: fill(note[age].fix, values) }];
  });
}

/** Notes as plain text, with their count; the first of many. */
export function formatNotes(notes: readonly Note[], language: Locale): string {
  const { note } = translationsWords(language);
  const told = notes.slice(0, MOST).map((each) => {
    return `${each.file}:${each.line}  ${each.message}\n    → ${each.fix}`;
  });
  const more = notes.length - told.length;
  return [
    fill(note.title, { count: notes.length }),
    ...told,
    ...(more > 0 ? [fill(note.more, { count: more })] : []),
    note.see,
  ].join('\n');
}

/**
 * Refuses what `--strict` refuses.
 *
 * @throws CommandError where there are translations to look at
 */
export function refuseNotes(notes: readonly Note[], language: Locale): void {
  if (notes.length === 0) return;
  const { note } = translationsWords(language);
  const message = fill(note.strict, { count: notes.length });
  const [{ file, line } = { file: undefined, line: undefined }] = notes;
  throw new CommandError({ file, line, message, remedy: note.strictFix });
}

/** What is left to do of translations before a site is published; nothing where there is nothing. */
export function translationTodo(stale: StaleTexts = {}, language: Locale): string[] {
  const { note } = translationsWords(language);
  const count = Object.values(stale).reduce((sum, ids) => sum + Object.keys(ids).length, 0);
  return count > 0 ? [fill(note.todo, { count })] : [];
}
