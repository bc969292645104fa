import { countedIn } from '../i18n/policy-marks.ts';
import type { ListLevel } from './docx-parts.ts';

/** The numbers that Word counts by itself, which stand in no text of the document. */
export class DocxLabels {
  readonly #lists: ReadonlyMap<string, readonly ListLevel[]>;
  /** The last number of each level of each list. */
  readonly #counts = new Map<readonly ListLevel[], number[]>();

  constructor(lists: ReadonlyMap<string, readonly ListLevel[]>) {
    this.#lists = lists;
  }

  /** The level of a list; none where it has no such list. */
  level(list: string, depth: number): ListLevel | undefined {
    return this.#lists.get(list)?.[depth];
  }

  /** The number of the next paragraph of a list, as Word shows it: `第1章`. */
  next(list: string, depth: number): string {
    const levels = this.#lists.get(list) ?? [];
    const counts = this.#counts.get(levels) ?? [];
    this.#counts.set(levels, counts);
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = (counts[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1;
    return (levels[depth]?.text ?? '').replace(/%(\d)/gu, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels[at];
      return countedIn(level?.format ?? 'decimal', counts[at] ?? level?.start ?? 1);
    });
  }
}
