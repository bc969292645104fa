const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u;

/** What two texts are compared by: letters and digits, in one form of each. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The pairs of characters of a text, or groups of three where words are written in letters. */
export function gramsOf(text: string): Set<string> {
  const signs = [...folded(text)];
  const grams = new Set<string>();
  signs.forEach((sign, at) => {
    const next = signs[at + 1];
    if (next === undefined) return;
    const isShort = CJK.test(sign) || CJK.test(next);
    grams.add(sign + next + (isShort ? '' : (signs[at + 2] ?? '')));
  });
  return grams;
}

/** How much each group of characters tells: those that stand in few of the texts tell most. */
export class Weights {
  readonly #counts = new Map<string, number>();
  readonly #texts: number;

  constructor(texts: readonly ReadonlySet<string>[]) {
    this.#texts = texts.length;
    for (const grams of texts) {
      for (const gram of grams) this.#counts.set(gram, (this.#counts.get(gram) ?? 0) + 1);
    }
  }

  /** In nats; that of a group which no text has is that of one which one text has. */
  of(gram: string): number {
    return Math.log((this.#texts + 1) / (this.#counts.get(gram) ?? 1));
  }

  /** What all of them tell together. */
  sum(grams: Iterable<string>): number {
    let sum = 0;
    for (const gram of grams) sum += this.of(gram);
    return sum;
  }

  /** How alike two texts are, whatever is longer: 0 to 1. */
  likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    const both = this.sum([...one].filter((gram) => other.has(gram)));
    return (2 * both) / Math.max(1e-9, this.sum(one) + this.sum(other));
  }

  /** How much of a text is in another one: 0 to 1. */
  share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
    const both = this.sum([...of].filter((gram) => within.has(gram)));
    return both / Math.max(1e-9, this.sum(of));
  }
}
