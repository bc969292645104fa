import { traitsOf } from '../../model/locales.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './parse.ts';
import { nearest } from './respell.ts';

const MOST = 4;

/** Names of the handbook that resemble what was not found: few letters apart, or half of the kanji in common. */
export function suggest(missing: readonly Part[], { concepts, locale }: Lexicon): string[] {
  const names = concepts
    .filter(({ isTerm }) => isTerm)
    .flatMap(({ names: [name = ''], keys: [key = ''] }) => [[key, name] as const]);
  const found = missing.flatMap(({ key }) => {
    const near = nearest(key, names, Math.max(1, Math.floor(key.length / 3)));
    const kanji = traitsOf(locale).spaced
      ? []
      : [...key].filter((letter) => /\p{Script=Han}/u.test(letter));
    const alike = names
      .filter(([name]) => {
        const common = kanji.filter((letter) => name.includes(letter)).length;
        return common > 0 && common >= kanji.length / 2;
      })
      .sort(([a], [b]) => a.length - b.length);
    return [...near.slice(0, 3), ...alike.slice(0, 2)];
  });
  return [...new Set(found.map(([, name]) => name))].slice(0, MOST);
}
