import { GRADE_WORDS } from '../../i18n/grade-words.ts';
import type { TableEntry } from '../index/lexicon-file.ts';
import { plainOf, type Word } from '../words/segment.ts';
import { isSaid } from './said.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part, Question } from './parse.ts';
import { readAs } from './readings.ts';

/** Grades of a table that a question names together, the lowest first. */
export interface NamedGrades {
  table: TableEntry;
  grades: TableEntry['grades'];
}

/**
 * The tables that have all grades a question names, where it names two or more, each with them: those that it names
 * too, or all.
 */
export function gradesIn(question: Question, { lexicon }: Language): NamedGrades[] {
  const { parts } = question;
  const { tables } = lexicon;
  if (tables.length === 0) return [];
  const named = parts.map((part) => new Set(conceptsOf(part, lexicon)));
  const isGrade = (part: number): boolean =>
    tables.some(({ grades }) => grades.some(({ concept }) => named[part]?.has(concept)));
  const mentioned = parts.flatMap((_part, index) => (isGrade(index) ? [index] : []));
  if (mentioned.some((part) => isGrade(part + 1) && isOne(question, part))) return [];
  const mentions = mentioned.map((part) => named[part] ?? new Set<number>());
  const found = tables.flatMap((table): NamedGrades[] => {
    const each = mentions.map((concepts) =>
      table.grades.find(({ concept }) => concepts.has(concept)),
    );
    const grades = table.grades.filter((grade) => each.includes(grade));
    return grades.length > 1 && !each.includes(undefined) ? [{ table, grades }] : [];
  });
  const chosen = found.filter(({ table }) => named.some((each) => each.has(table.concept)));
  return chosen.length > 0 ? chosen : found;
}

const OF = new Set(Object.values(GRADE_WORDS).flatMap(({ of }) => of));

/** Whether a part is the number of the grade whose name follows: `Grade 3 Chief`, with nothing that joins two grades. */
function isOne({ parts, text }: Question, index: number): boolean {
  const [number, name] = parts.slice(index, index + 2);
  if (!number || !name || !/\d/u.test(number.key) || /\d/u.test(name.key)) return false;
  const between = text.slice(number.words.at(-1)?.end, name.words[0]?.start).trim();
  return between === '' || OF.has(between);
}

/** The concepts whose name a part is, or is read like. */
export function conceptsOf(part: Part, lexicon: Lexicon): number[] {
  const { byName, concepts } = lexicon;
  const said = (byName.get(part.key) ?? []).filter((number) =>
    isSaid(
      [...(concepts[number]?.names ?? []), ...(concepts[number]?.leads ?? [])],
      part.meant ?? part.text,
    ),
  );
  return said.length > 0 ? said : readAs(part, lexicon).flatMap((key) => byName.get(key) ?? []);
}

const COMPARING = new Set(
  Object.values(GRADE_WORDS).flatMap(({ comparing }) => comparing.map(plainOf)),
);

/** Whether a word does nothing but ask for a comparison. */
export function isComparing({ surface }: Word): boolean {
  return COMPARING.has(plainOf(surface));
}
