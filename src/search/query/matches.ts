import { IN_TITLE, type Expansion, type Token } from './expand.ts';
import type { Language } from './language.ts';
import type { PartMatch } from './rank.ts';
import type { Store } from './store.ts';

/** Words to look for, and the language in whose index they are looked for. */
export interface UsedExpansion {
  expansion: Expansion;
  language: Language;
}

/** The records that any of the expansions finds, as numbers of the page's own language. */
export async function matchesOf(
  expansions: readonly UsedExpansion[],
  own: Language | undefined,
): Promise<ReadonlyMap<number, PartMatch>> {
  const matches = new Map<number, PartMatch>();
  const sets = await Promise.all(
    expansions.map(({ expansion, language }) => recordsOf(expansion, language.store)),
  );
  for (const [index, set] of sets.entries()) {
    const language = expansions[index]?.language;
    const strange = language !== own;
    for (const [record, score] of set) {
      // Records that every language has are numbered alike.
      if (strange && record >= (own?.lexicon.shared ?? 0)) continue;
      const match = matches.get(record) ?? { score: 0, by: [], titled: false };
      const worth = strange ? score * 0.9 : score;
      match.score = Math.max(match.score, worth) + 0.1 * Math.min(match.score, worth);
      match.by.push(index);
      match.titled ||= score >= IN_TITLE;
      matches.set(record, match);
    }
  }
  return matches;
}

async function recordsOf({ all }: Expansion, store: Store): Promise<Map<number, number>> {
  const sets = await Promise.all(all.map((tokens) => anyOf(tokens, store)));
  const [first = new Map<number, number>(), ...others] = sets;
  const found = new Map<number, number>();
  for (const [record, score] of first) {
    if (!others.every((set) => set.has(record))) continue;
    found.set(
      record,
      others.reduce((sum, set) => sum + (set.get(record) ?? 0), score),
    );
  }
  return found;
}

async function anyOf(tokens: readonly Token[], store: Store): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  const sets = await Promise.all(tokens.map(({ word }) => store.find(word)));
  for (const [index, set] of sets.entries()) {
    const weight = tokens[index]?.weight ?? 0;
    for (const record of set) found.set(record, Math.max(found.get(record) ?? 0, weight));
  }
  return found;
}
