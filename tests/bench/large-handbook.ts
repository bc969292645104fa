import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeSections } from './large-sections.ts';
import { largeTable } from './large-table.ts';

/** The words of one language of the large handbook. In sentences, `{a}` and `{b}` stand for terms. */
export interface LargeWords {
  organisation: string;
  title: string;
  terms: string[];
  groups: string[];
  grades: string[];
  tracks: string[];
  tables: string[];
  level: string;
  tableTitle: string;
  note: string;
  sectionTitle: string;
  competency: string;
  summary: string;
  role: string;
  caption: string;
  heads: string[];
  definition: string;
  sentences: string[];
}

/** A text in every language of the large handbook. */
export type LargeText = Record<string, string>;

/** What a large handbook is made of: its words by language, and what only seems to be chance. */
export interface Making {
  words: ReadonlyMap<string, LargeWords>;
  /** A number from 0 up to, but without, another: the same ones at each making. */
  chance: (below: number) => number;
}

const TABLES = 6;
/** How the terms are read: nobody looks them up by it. */
const READING = 'あ';

/**
 * Writes the largest handbook that the generator is meant for: 40 sections and 6 tables of 12 grades and 20 competencies
 * in three languages, with cells from nothing up to 40 points.
 *
 * @param to a new folder
 */
export function writeLargeHandbook(to: string): void {
  const read = JSON.parse(
    readFileSync(new URL('large-words.json', import.meta.url), 'utf8'),
  ) as Record<string, LargeWords>;
  const making = { words: new Map(Object.entries(read)), chance: chanceFrom(7) };
  const json = (path: string, value: unknown): void => {
    writeFileSync(join(to, path), `${JSON.stringify(value, null, 2)}\n`);
  };
  mkdirSync(join(to, 'rubrics'), { recursive: true });
  json('handbook.json', {
    organisation: saying(making, ({ organisation }) => organisation),
    title: saying(making, ({ title }) => title),
    languages: [...making.words.keys()],
    texts: 'original',
  });
  json('glossary.json', { terms: largeGlossary(making) });
  for (let at = 0; at < TABLES; at += 1)
    json(`rubrics/table-${at + 1}.json`, largeTable(making, at));
  for (const { language, file, text } of largeSections(making)) {
    mkdirSync(join(to, language), { recursive: true });
    writeFileSync(join(to, language, file), text);
  }
}

/** Something said in each language. */
export function saying({ words }: Making, say: (words: LargeWords) => string): LargeText {
  return Object.fromEntries([...words].map(([language, own]) => [language, say(own)]));
}

/** A pattern filled with two terms, the same ones in all languages. */
export function filled(
  making: Making,
  pattern: (words: LargeWords) => string,
  { a, b }: { a: number; b: number } = { a: making.chance(20), b: making.chance(20) },
): LargeText {
  return saying(making, (words) =>
    pattern(words)
      .replace('{a}', words.terms[a] ?? '')
      .replace('{b}', words.terms[b] ?? ''),
  );
}

/** Some sentences, of which hardly two are the same. */
export function sentences(making: Making, count: number): LargeText[] {
  return Array.from({ length: count }, () => {
    const which = making.chance(8);
    return filled(making, (words) => words.sentences[which] ?? '');
  });
}

function largeGlossary(making: Making): object[] {
  return Array.from({ length: 20 }, (_each, at) => ({
    id: `term-${at + 1}`,
    name: saying(making, ({ terms }) => terms[at] ?? ''),
    reading: READING,
    definition: filled(making, ({ definition }) => definition, { a: at, b: at }),
  }));
}

/** Numbers without a pattern, the same ones each time (a linear congruential generator). */
function chanceFrom(seed: number): Making['chance'] {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
