import { readForm, type Form } from './form.ts';
import { PRESETS, type PresetName } from './presets.ts';
import type { LevelSpec, NumberingSpec } from './spec.ts';

/** A form with the one in which it is cited: `1.` is cited as `1`. */
export interface LevelForm {
  form: Form;
  cited: Form;
}

/** A numbering, ready to read and to write numbers. */
export interface Numbering {
  spec: NumberingSpec;
  levels: readonly (readonly LevelForm[])[];
  /** The forms that run apart, by the letters of their anchors. */
  apart: ReadonlyMap<string, readonly LevelForm[]>;
}

/** A numbering as `handbook.json` gives it. */
export type WrittenNumbering = PresetName | readonly LevelSpec[] | NumberingSpec;

const known = new Map<string, Numbering>();

/** The numbering that a handbook has chosen; that of the policy's form where it says nothing. Forms that are none are left out. */
export function numberingOf(written: WrittenNumbering = 'policy'): Numbering {
  const key = JSON.stringify(written);
  let numbering = known.get(key);
  if (!numbering) {
    const spec = specOf(written);
    numbering = {
      spec,
      levels: spec.levels.map(formsOf),
      apart: new Map(
        Object.entries(spec.apart ?? {}).map(([name, forms]) => [name, formsOf(forms)]),
      ),
    };
    known.set(key, numbering);
  }
  return numbering;
}

function specOf(written: WrittenNumbering): NumberingSpec {
  if (typeof written === 'string') return PRESETS[written];
  return 'levels' in written ? written : { levels: written };
}

/** The forms of a level as they are given. */
export function templatesOf(level: LevelSpec): readonly string[] {
  return typeof level === 'string' ? [level] : level;
}

function formsOf(level: LevelSpec): LevelForm[] {
  return templatesOf(level).flatMap((template) => {
    const form = readForm(template);
    return form ? [{ form, cited: readForm(template.replace(/[.．,、]\s*$/u, '')) ?? form }] : [];
  });
}

/** The label of a number below another: `2-(3)` and `④` → `2-(3)-④`. */
export function joined({ spec }: Numbering, above: string, own: string): string {
  if (above === '' || own === '') return above + own;
  return above + (spec.joint ?? jointOf(above, own)) + own;
}

/** What keeps two numbers apart: nothing where signs or words do, `第2章第1節(1)`; words of letters have spaces. */
function jointOf(above: string, own: string): string {
  if (/^\p{Lu}\p{Ll}/u.test(own)) return ' ';
  if (!/^[\p{Script=Latin}\p{N}]/u.test(own) || /^[①-⒇㉑-㊿]/u.test(own)) return '';
  return /[\p{Script=Latin}\p{N}]$/u.test(above) ? '-' : ' ';
}
