import { traitsOf } from '../../model/locales.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './parse.ts';
import { nearest } from './slips.ts';

const MOST = 4;

/** Names of the handbook that resemble what was not found: few letters apart, or two neighbouring kanji in common. */
export function suggest(missing: readonly Part[], { concepts, locale }: Lexicon): string[] {
  const names = concepts
    .filter(({ isTerm }) => isTerm)
    .flatMap(({ names: [name = ''], keys: [key = ''] }) => [[key, name] as const]);
  const found = missing.flatMap(({ key }) => {
    const near = nearest(key, names, Math.max(1, Math.floor(key.length / 3)));
    const pairs = traitsOf(locale).spaced ? [] : pairsIn(key);
    const alike = names
      .filter(([name]) => pairs.some((pair) => name.includes(pair)))
      .sort(([a], [b]) => a.length - b.length);
    return [...near.slice(0, 3), ...alike.slice(0, 2)];
  });
  return [...new Set(found.map(([, name]) => name))].slice(0, MOST);
}

/** Each two neighbouring kanji: one alone has too many meanings. */
function pairsIn(key: string): string[] {
  return [...key]
    .map((_letter, index) => key.slice(index, index + 2))
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
}
