import type { Form } from './form.ts';
import { anchorOf } from './inserted.ts';
import { joined, type LevelForm, type Numbering } from './numbering.ts';
import { matchAt } from './section-number.ts';

/** A number read off the beginning of a heading. */
export interface HeadingMark {
  /** The mark as readers see it: `④` or `(2)`. */
  mark: string;
  /** Its value, from 1. */
  value: number;
  /** The numbers of the levels above, where it says them: `[2, 1]` of `2.1.1`. */
  above: readonly number[];
  /** How it is cited: by itself, where it says the numbers above or runs apart. */
  cited: string;
  /** The letter that begins its anchor, where it runs apart; empty for the others. */
  series: string;
  /** How many characters of the heading the mark and the space after it take. */
  length: number;
  form: Form;
}

/**
 * Reads `④ …` or `(2) …` off the beginning of a heading; `undefined` where the heading bears no number.
 *
 * @param like the form of the heading before: where several forms fit (`i` after `h`, or after nothing), it decides
 */
export function readHeadingMark(
  heading: string,
  numbering: Numbering,
  like?: Form,
): HeadingMark | undefined {
  const levels = numbering.levels.slice(numbering.spec.sections ?? 1).flat();
  const found = [
    ...levels.flatMap((form) => markOf(form, '', heading)),
    ...[...numbering.apart].flatMap(([series, forms]) =>
      forms.flatMap((form) => markOf(form, series, heading)),
    ),
  ];
  const longest = Math.max(...found.map(({ length }) => length));
  const all = found.filter(({ length }) => length === longest);
  return (
    all.find(({ form }) => form.template === like?.template) ??
    all.find(({ value }) => value === 1) ??
    all[0]
  );
}

function markOf({ form, cited }: LevelForm, series: string, heading: string): HeadingMark[] {
  const start = /^\s*/u.exec(heading)?.[0].length ?? 0;
  const match = matchAt(form, heading, start);
  const values = match && form.parse(match.slice(1));
  const [value = 0] = values?.slice(-1) ?? [];
  if (!values || (!form.hasWords && value > MOST)) return [];
  const end = start + match[0].length;
  const rest = heading.slice(end);
  if (form.needsSpace ? /^\S/u.test(rest) : /^[\p{Nd}]/u.test(rest) && /[.\uFF0E]$/u.test(match[0]))
    return [];
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
  return [
    {
      mark: form.format(values) ?? match[0],
      value,
      above: values.slice(0, -1),
      cited: cited.format(values) ?? match[0],
      series,
      length: end + space,
      form,
    },
  ];
}

/** A number without words counts headings up to here: what is more is a year, or an amount. */
const MOST = 99;

/** The full label of a numbered heading, as it is cited: `2-(3)` and `④` → `2-(3)-④`. */
export function headingLabel(
  numbering: Numbering,
  section: string | undefined,
  { above, cited, series }: HeadingMark,
): string {
  return above.length > 0 || series !== '' ? cited : joined(numbering, section ?? '', cited);
}

/** The anchor of a numbered heading below another place. */
export function headingAnchor(above: string, { series, value }: HeadingMark): string {
  return series === '' ? `${above}-${anchorOf(value)}` : `${series}${anchorOf(value)}`;
}
