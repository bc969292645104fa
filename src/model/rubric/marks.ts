import type { Locale, Localized } from '../locales.ts';

/** The number of a competency as the tables show it, `①`; past 20 in brackets. */
export function competencyMark({ number }: { number: number }): string {
  return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`;
}

/** The address of a cell on its page: `judgement-iii`. */
export function cellAnchor(competency: { id: string }, stage: { id: string }): string {
  return `${competency.id}-${stage.id}`;
}

/** What stands for a cell in which nothing is set, where the eye reads it. */
export const EMPTY_CELL = '\u2014';

/** What a grade is called by. */
interface Named {
  label: Localized<string>;
  name: Localized<string>;
}

/** A grade as people call it: its number, where it has one, and its name. */
export function gradeName({ label, name }: Named, locale: Locale): string {
  return [label[locale], name[locale]].filter(Boolean).join(' ');
}

/** A grade in few words: its number, or its name where it has none. */
export function gradeLabel({ label, name }: Named, locale: Locale): string {
  return label[locale] || name[locale];
}
