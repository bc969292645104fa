import { mayFollow, nextOf } from './inserted.ts';
import type { Numbering } from './numbering.ts';
import { numberOf, readNumber, type SectionNumber, type Step } from './section-number.ts';

/** Where the numbers of a handbook have come to, while its sections are read in their order. */
export interface Sequence {
  /** The number of the last section that had one. */
  last: SectionNumber | undefined;
  /** The last number of each form, for those that run on from one chapter to the next. */
  ran: Map<string, number>;
  /** The last number of each series of its own. */
  apart: Map<string, SectionNumber>;
}

/** The beginning of a handbook. */
export function newSequence(): Sequence {
  return { last: undefined, ran: new Map(), apart: new Map() };
}

/** The same place in a handbook, from which to go on elsewhere. */
export function copySequence({ last, ran, apart }: Sequence): Sequence {
  return { last, ran: new Map(ran), apart: new Map(apart) };
}

/** Goes on to the section that has a number. */
export function pass(sequence: Sequence, number: SectionNumber): void {
  if (number.series === '') sequence.last = number;
  else sequence.apart.set(number.series, number);
  for (const { form, value } of number.steps) sequence.ran.set(form.form.template, value);
}

/** What the number of a section says in frontmatter, where it says that there is none. */
const NONE = 'none';

/**
 * The number of the next section, as it is written, or counted where the numbering counts.
 *
 * @param written what the frontmatter says; `undefined` where it says nothing
 * @param level the level that is counted, from 1
 * @returns `undefined` for a section without a number, and where what is written is none
 */
export function nextNumber(
  numbering: Numbering,
  sequence: Sequence,
  written: string | undefined,
  level = 1,
): SectionNumber | undefined {
  if (written !== undefined && written !== NONE) {
    return readNumber(numbering, written, sequence.last);
  }
  const isCounted = written === undefined && numbering.spec.count === true;
  return isCounted ? expectedAt(numbering, sequence, '', level - 1) : undefined;
}

/** Whether a section that says this has no number. */
export function isUnnumbered({ spec }: Numbering, written: string | undefined): boolean {
  return written === undefined ? spec.count !== true : written === NONE;
}

/** The number that comes next at the level of another, and in its form. */
export function expectedNumber(
  numbering: Numbering,
  sequence: Sequence,
  { series, steps }: SectionNumber,
): SectionNumber {
  const last = steps.at(-1);
  const expected = expectedAt(numbering, sequence, series, last?.level ?? 0, last);
  return expected ?? numberOf(numbering, series, steps);
}

/** The next number of a level; `undefined` where the numbering has no such level. */
function expectedAt(
  numbering: Numbering,
  sequence: Sequence,
  series: string,
  level: number,
  like?: Step,
): SectionNumber | undefined {
  const before = (series === '' ? sequence.last : sequence.apart.get(series))?.steps ?? [];
  const form = like?.form ?? numbering.levels[level]?.[0];
  if (!form) return undefined;
  const above = before.filter((step) => step.level < level);
  const last = before.find((step) => step.level === level)?.value ?? 0;
  const value = like && mayFollow(last, like.value) ? like.value : nextOf(last);
  const missing = Array.from({ length: form.cited.numbers - 1 - above.length }, (_none, index) => ({
    level: index,
    value: 0,
    form,
  }));
  return numberOf(numbering, series, [...above, ...missing, { level, value, form }]);
}

/** Whether a number goes on from the last of its form in another chapter: forms with words may run through the whole. */
export function runsOn({ ran }: Sequence, { steps }: SectionNumber): boolean {
  const last = steps.at(-1);
  const form = last?.form.form;
  return (
    form?.numbers === 1 &&
    form.hasWords &&
    mayFollow(ran.get(form.template) ?? Number.NaN, last?.value ?? 0)
  );
}
