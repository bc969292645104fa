import { describe, expect, it } from 'vitest';
import { commandWords } from '../../../src/i18n/commands/index.ts';
import { describeProblem } from '../../../src/i18n/problems/index.ts';
import { en as enProblems } from '../../../src/i18n/problems/en.ts';
import { ja as jaProblems } from '../../../src/i18n/problems/ja.ts';

/** Every text in some words, by the way to it. */
function textsIn(value: unknown, way = ''): [way: string, text: string][] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, `${way}/${key}`));
}

const gapsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([gap]) => gap))].sort();

/** Gaps of texts that a language may do without: a word is repeated, or one stands for both. */
function gaps(words: unknown): Map<string, string[]> {
  return new Map(textsIn(words).map(([way, text]) => [way, gapsOf(text)]));
}

describe('what is told has the same gaps in each language', () => {
  it.each([
    ['commands', commandWords('ja'), commandWords('en')],
    ['pieces of messages', jaProblems.pieces, enProblems.pieces],
  ])('%s', (_name, ja, en) => {
    expect(gaps(ja)).toEqual(gaps(en));
  });

  it('messages and their remedies together', () => {
    const of = (problems: typeof enProblems.problems): [string, string[]][] =>
      Object.entries(problems).map(([key, { message, fix }]) => [key, gapsOf(message + fix)]);
    expect(of(jaProblems.problems)).toEqual(of(enProblems.problems));
  });

  it('and a value is put into them once', () => {
    const told = describeProblem(
      { key: 'noSection', values: { name: '{suggestion}', suggestion: '!' } },
      'en',
    );
    expect(told.message).toBe('there is no section “{suggestion}”!');
  });
});
