import type { CellProblem, Problem, Told, ToldValue } from '../../model/problem.ts';
import type { Fault } from '../../model/author-error.ts';
import {
  fallbacksOf,
  inLanguage,
  LOCALES,
  type Locale,
  type Localized,
} from '../../model/locales.ts';
import { fill, fillCount } from '../template.ts';
import { en } from './en.ts';
import { ja, type ProblemMessage, type ProblemWords } from './ja.ts';

const ALL: Partial<Localized<ProblemWords>> = { ja, en };

/** The languages in which authors are told of mistakes; to others those speak that stand in for them. */
export const TOLD_LOCALES = Object.keys(ALL) as Locale[];

/** The language in which an author of another one is told: its rules of counting are those of the words. */
export function toldIn(locale: Locale): Locale {
  return fallbacksOf(locale).find((each) => TOLD_LOCALES.includes(each)) ?? LOCALES[0];
}

/** The name of a message about a mistake. */
export type ProblemKey = keyof ProblemWords['problems'];
/** The name of a piece of such messages. */
export type PieceKey = keyof ProblemWords['pieces'];

/** Where a mistake is: path from the project's folder, and line from 1. */
export interface Place {
  file: string;
  line: number;
}

/** A mistake, ready to be told in any language. */
export function problem(
  { file, line }: Place,
  key: ProblemKey,
  values: Readonly<Record<string, ToldValue>> = {},
): Problem {
  return { file, line, key, values };
}

/** A mistake in a workbook, at its sheet and cell (`日本語!D9`), or in the whole file (empty). */
export function cellProblem(
  cell: string,
  key: ProblemKey,
  values: Readonly<Record<string, ToldValue>> = {},
): CellProblem {
  return { cell, key, values };
}

/** A piece of a message that has words of its own in each language. */
export function piece(key: PieceKey, values: Readonly<Record<string, ToldValue>> = {}): Told {
  return { key, values };
}

/** Whether a string is the name of a piece, as a schema's own messages are. */
export function isPiece(key: string): key is PieceKey {
  return Object.hasOwn(ja.pieces, key);
}

/** A mistake in the words of a language: what is wrong, and what to do about it. */
export function describeProblem({ key, values }: Told, locale: Locale): ProblemMessage {
  const { problems, pieces } = inLanguage(ALL, locale);
  const words = problems[key as ProblemKey];
  const said = say(values, pieces);
  return { message: fill(words.message, said), fix: fill(words.fix, said) };
}

/** What is told of a mistake that comes to light late, by code that knows nothing of its reader's language. */
export function faultOf(told: Told, place: Pick<Fault, 'file' | 'line'>): Fault {
  const { message, fix } = describeProblem(told, LOCALES[0]);
  return { ...place, message, remedy: fix, told };
}

/** What stands in the gaps of a message, in words: a piece may have gaps of its own. */
function say(
  values: Told['values'],
  pieces: ProblemWords['pieces'],
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object'
        ? fill(pieces[value.key as PieceKey], say(value.values, pieces))
        : value,
    ]),
  );
}

/** The words around a list of mistakes. */
export function listWords(locale: Locale): ProblemWords['list'] {
  return inLanguage(ALL, locale).list;
}

/**
 * Mistakes as plain text, two lines each, with their count at the end.
 *
 * @param isBuild whether to say that nothing was built
 */
export function formatProblems(
  problems: readonly Problem[],
  locale: Locale,
  isBuild = true,
): string {
  const { one, other, untouched } = listWords(locale);
  const lines = problems.map((each) => {
    const { message, fix } = describeProblem(each, locale);
    return `${each.file}:${each.line}  ${message}\n    → ${fix}`;
  });
  return `${lines.join('\n')}\n\n${fillCount(toldIn(locale), problems.length, { one, other })}${isBuild ? ` ${untouched}` : ''}`;
}

/** Mistakes of a workbook as plain text, two lines each. */
export function formatCellProblems(problems: readonly CellProblem[], locale: Locale): string {
  return problems
    .map((each) => {
      const { message, fix } = describeProblem(each, locale);
      return `${each.cell === '' ? '' : `${each.cell}  `}${message}\n    → ${fix}`;
    })
    .join('\n');
}
