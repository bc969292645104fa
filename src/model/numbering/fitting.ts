import { numberingOf } from './numbering.ts';
import { PRESETS, type PresetName } from './presets.ts';
import { readHeadingMark } from './heading-mark.ts';
import { newSequence, nextNumber, pass } from './sequence.ts';

/** What the sections of a language write, in their order. */
export interface WrittenNumbers {
  /** What each says in its frontmatter; `undefined` of sections without a number. */
  numbers: readonly (string | undefined)[];
  /** Its headings, with the numbers that they begin with. */
  headings: readonly string[];
}

/**
 * The numbering of a name that reads every number which sections write, and of several the one that reads the most
 * headings; `undefined` where none reads them all.
 */
export function fittingPreset(languages: readonly WrittenNumbers[]): PresetName | undefined {
  const names = (Object.keys(PRESETS) as PresetName[]).filter((name) =>
    languages.every(({ numbers }) => readsAll(name, numbers)),
  );
  const headings = languages.flatMap((language) => language.headings);
  const read = (name: PresetName): number =>
    headings.filter((heading) => readHeadingMark(heading, numberingOf(name))).length;
  return names.sort((a, b) => read(b) - read(a))[0];
}

function readsAll(name: PresetName, numbers: readonly (string | undefined)[]): boolean {
  const sequence = newSequence();
  return numbers.every((written) => {
    if (written === undefined) return true;
    const number = nextNumber(numberingOf(name), sequence, written);
    if (number) pass(sequence, number);
    return number !== undefined;
  });
}
