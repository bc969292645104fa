import { isWord, type Expansion, type Way } from './expansion.ts';
import type { Part } from './parse.ts';
import { beginningWith, relatedTo, type RelatedByKey } from './related.ts';

/** Gives the words of the index for a word or a phrase of the handbook. */
export type Give = (keys: readonly string[], way: Way) => Expansion[];

/** What a related word counts beside a surer way, each: even in a title or a definition less than that in a text. */
const BESIDE = 0.3;

/** What the handbook says for a word that any organisation uses: it comes after what says the word itself. */
export function relatedExpansions(
  { key, words }: Pick<Part, 'key' | 'words'>,
  related: RelatedByKey,
  found: readonly Expansion[],
  give: Give,
): Expansion[] {
  const all = relatedTo(related, key, words.at(-1)?.key);
  // A phrase that the handbook says as it was typed.
  const isKey = (target: readonly string[]): boolean => target.join('') === key;
  const isSaid =
    found.some(({ way }) => isWord(way)) || all.some(({ targets }) => targets.some(isKey));
  const isNamed = all.some(({ way }) => way === 'same');
  return all.flatMap(({ way, targets }) => {
    const share = (isSaid ? BESIDE : 1) * (way === 'hint' && isNamed ? BESIDE : 1);
    return targets.flatMap((target) =>
      isKey(target)
        ? asRelated(give(target, 'exact'), way)
        : asRelated(give(target, way), way, share),
    );
  });
}

/** What the handbook says for such words that begin like an unfinished part. */
export function relatedStarts(key: string, related: RelatedByKey, give: Give): Expansion[] {
  return beginningWith(related, key).flatMap(({ targets }) =>
    targets.flatMap((target) => asRelated(give(target, 'hint'), 'hint')),
  );
}

/** What the text says is marked where it does not say what was typed. */
function asRelated(expansions: readonly Expansion[], way: Way, share = 1): Expansion[] {
  return expansions.map(({ all, marks, names }) => ({
    way,
    all: all.map((tokens) => tokens.map(({ word, weight }) => ({ word, weight: weight * share }))),
    marks: [],
    names: [...marks, ...names],
  }));
}
