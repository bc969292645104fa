import type { Form } from './form.ts';
import { anchorOf } from './inserted.ts';
import { joined, type LevelForm, type Numbering } from './numbering.ts';

/** A number of one level. */
export interface Step {
  /** From 0. */
  level: number;
  value: number;
  form: LevelForm;
}

/** The number of a section. */
export interface SectionNumber {
  /** As it is cited: `2-(3)`, `第2章第1節`. */
  label: string;
  /** In plain digits, `2-3`; of numbers that run apart with their letter first, `t1`. */
  anchor: string;
  /** The letter of numbers that run apart; empty for the others. */
  series: string;
  steps: readonly Step[];
}

/** Reads stretches of a text. */
const sticky = new Map<string, RegExp>();

/** What a form's pattern finds at a place of a text. */
export function matchAt({ pattern }: Form, text: string, at: number): RegExpExecArray | null {
  let regex = sticky.get(pattern);
  if (!regex) {
    regex = new RegExp(pattern, 'uy');
    sticky.set(pattern, regex);
  }
  regex.lastIndex = at;
  return regex.exec(text);
}

/** What may stand between the numbers of two levels. */
const JOINT = { pattern: String.raw`\s*[-\u2010-\u2015\u2212\uFF0D・]?\s*` } as Form;

/** A number in a text, from where it begins. */
interface Reading {
  end: number;
  steps: readonly Step[];
}

/**
 * Reads the number of a section, in any width: `第2章第1節`, or `第1節` below the one before it.
 *
 * @returns `undefined` where the text is no number of this numbering
 */
export function readNumber(
  numbering: Numbering,
  written: string,
  before?: SectionNumber,
): SectionNumber | undefined {
  const text = written.replace(/\s+/gu, '');
  const end = (found: LabelFound | undefined): boolean => found?.end === text.length;
  const found = readLabel(numbering, text, 0);
  if (end(found)) return found?.number;
  // Words say which level it is, where nothing is said of what it stands under: it stands under what came before it.
  const most = numbering.spec.sections ?? numbering.levels.length;
  for (let level = 1; before && level < most; level += 1) {
    const above = before.steps.filter((step) => step.level < level);
    const own = stepsAt(numbering, text, 0, level).filter(
      ({ steps: [first] }) => first?.level === level && first.form.form.hasWords,
    );
    const whole = own.find((reading) => reading.end === text.length);
    if (whole && above.length > 0)
      return numberOf(numbering, before.series, [...above, ...whole.steps]);
  }
  return undefined;
}

/** A number that was found in a text. */
export interface LabelFound {
  number: SectionNumber;
  /** Behind its last sign. */
  end: number;
}

/** Reads the number that stands at a place of a text, as far as it goes. */
export function readLabel(numbering: Numbering, text: string, at: number): LabelFound | undefined {
  const series = [
    { name: '', readings: stepsAt(numbering, text, at, 0).filter(({ steps }) => isWhole(steps)) },
    ...[...numbering.apart].map(([name, forms]) => ({
      name,
      readings: own(forms, 0, text, at).flatMap((reading) => [
        reading,
        ...below(numbering, text, reading, 1),
      ]),
    })),
  ];
  let best: LabelFound | undefined;
  for (const { name, readings } of series) {
    for (const { end, steps } of readings) {
      if (end > (best?.end ?? at)) best = { number: numberOf(numbering, name, steps), end };
    }
  }
  return best;
}

const isWhole = (steps: readonly Step[]): boolean => steps[0]?.level === 0;

/** What can be read from a place, of a level and those below it. */
function stepsAt(numbering: Numbering, text: string, at: number, from: number): Reading[] {
  const most = numbering.spec.sections ?? numbering.levels.length;
  return numbering.levels
    .slice(0, most)
    .flatMap((forms, level) =>
      level < from
        ? []
        : own(forms, level, text, at).flatMap((reading) => [
            reading,
            ...below(numbering, text, reading, level + 1),
          ]),
    );
}

function below(
  numbering: Numbering,
  text: string,
  { end, steps }: Reading,
  from: number,
): Reading[] {
  const joint = matchAt(JOINT, text, end)?.[0].length ?? 0;
  return stepsAt(numbering, text, end + joint, from)
    .filter((reading) => reading.steps[0]?.form.form.numbers === 1)
    .map((reading) => ({ end: reading.end, steps: [...steps, ...reading.steps] }));
}

/** What the forms of one level read. */
function own(forms: readonly LevelForm[], level: number, text: string, at: number): Reading[] {
  return forms.flatMap((form) =>
    [form.form, form.cited].flatMap((each): Reading[] => {
      const match = matchAt(each, text, at);
      const values = match && each.parse(match.slice(1));
      if (!values) return [];
      const steps = values.map((value, index) => ({
        level: level - values.length + 1 + index,
        value,
        form,
      }));
      return [{ end: at + match[0].length, steps }];
    }),
  );
}

/** A number from its steps. */
export function numberOf(
  numbering: Numbering,
  series: string,
  steps: readonly Step[],
): SectionNumber {
  return {
    label: labelOf(numbering, steps),
    anchor: series + steps.map(({ value }) => anchorOf(value)).join('-'),
    series,
    steps,
  };
}

/** How a number is cited. A form of several numbers says those above it as well. */
function labelOf(numbering: Numbering, steps: readonly Step[]): string {
  let label = '';
  steps.forEach(({ value, form }, index) => {
    const { numbers } = form.cited;
    const values = steps
      .slice(Math.max(0, index + 1 - numbers), index + 1)
      .map((step) => step.value);
    if (numbers > 1) label = form.cited.format(values) ?? label;
    else label = joined(numbering, label, form.cited.format([value]) ?? String(value));
  });
  return label;
}

/** How the numbers of sections look: the first of the first level, and one of the level below, or its second. */
export function examplesOf(numbering: Numbering): string[] {
  const { levels } = numbering;
  const most = Math.min(2, numbering.spec.sections ?? levels.length);
  const [chapter, part] = levels.slice(0, most).map(([form]) => form);
  if (!chapter) return [];
  const first = { level: 0, value: 2, form: chapter };
  const second = part
    ? [first, { level: 1, value: 3, form: part }]
    : [{ ...first, value: first.value + 1 }];
  return [[first], second].map((steps) => numberOf(numbering, '', steps).label);
}
