import { numberingOf } from './numbering.ts';
import { readLabel, type LabelFound } from './section-number.ts';
import type { NumberingSpec } from './spec.ts';

/** A number of a section or a heading that was found in a text. */
export interface FoundLabel {
  /** Where it begins and ends. */
  start: number;
  end: number;
  /** `2-1-1`, `t1`. */
  anchor: string;
}

/**
 * Finds the number of a place in what somebody asks: with words, `第4章第2節`, wherever it stands; without words, `II`, as
 * the whole of it.
 */
export function findLabel(spec: NumberingSpec, text: string): FoundLabel | undefined {
  // A citation goes on where the number of the section ends.
  const all = numberingOf({ ...spec, sections: undefined });
  const first = text.length - text.trimStart().length;
  const whole = readLabel(all, text, first);
  if (whole?.end === text.trimEnd().length) return told(whole, first);
  for (let start = first; start < text.length; start += 1) {
    const found = readLabel(all, text, start);
    const goesOn = /^[\p{Nd}\p{Script=Latin}]/u.test(text.slice(found?.end));
    if (found && !goesOn && hasWords(found)) return told(found, start);
  }
  return undefined;
}

const hasWords = ({ number }: LabelFound): boolean => number.steps[0]?.form.form.hasWords === true;

function told({ end, number }: LabelFound, start: number): FoundLabel {
  return { start, end, anchor: number.anchor };
}
