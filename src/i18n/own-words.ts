import type { Strings, Terms } from './ja.ts';

/** The interface in a language, before the content says what its organisation calls things. */
export interface Interface {
  terms: Terms;
  strings: (terms: Terms) => Strings;
}

/** Words of a handbook's own, by the keys of the interface's: `terms.grade`, `print.title`, `print.steps.1`. */
export type OwnWords = Readonly<Record<string, string>>;

const TERMS = 'terms.';

/**
 * The interface with a handbook's own words. Terms come first, as all sentences are made from them; then whole
 * sentences are put in the places of others.
 *
 * @param own words whose keys {@link wordKeys} has; others change nothing
 */
export function withWords({ terms, strings }: Interface, own: OwnWords): Strings {
  const ownTerms = Object.fromEntries(
    Object.keys(terms).flatMap((name) => {
      const word = own[TERMS + name];
      return word === undefined ? [] : [[name, word]];
    }),
  ) as Partial<Terms>;
  return replaceWords(strings({ ...terms, ...ownTerms }), own, '') as Strings;
}

function replaceWords(value: unknown, own: OwnWords, key: string): unknown {
  if (typeof value === 'string') return own[key] ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const within = ([name, each]: [string, unknown]): [string, unknown] => [
    name,
    replaceWords(each, own, inside(key, name)),
  ];
  if (Array.isArray(value)) {
    return value.map((each, at) => within([String(at + 1), each])[1]);
  }
  return Object.fromEntries(Object.entries(value).map(within));
}

const inside = (key: string, name: string): string => (key === '' ? name : `${key}.${name}`);

/**
 * What may be said in other words: each key with what the interface says there. Items of a list are counted from 1.
 * What is made from numbers and names, as a function, is not among them: the terms change it.
 */
export function wordKeys(language: Interface): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  collect(language.strings(language.terms), '', (key, value) => {
    if (typeof value === 'string') keys.set(key, value);
  });
  return keys;
}

/** The keys of what is made by a function, and cannot be replaced by a sentence. */
export function madeKeys(language: Interface): ReadonlySet<string> {
  const keys = new Set<string>();
  collect(language.strings(language.terms), '', (key, value) => {
    if (typeof value === 'function') keys.add(key);
  });
  return keys;
}

function collect(value: unknown, key: string, take: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) {
    take(key, value);
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    const step = Array.isArray(value) ? String(Number(name) + 1) : name;
    collect(each, inside(key, step), take);
  }
}

/** The gaps of a text, in which the interface puts something: `{count}`. */
export function gapsOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/gu))].sort();
}
