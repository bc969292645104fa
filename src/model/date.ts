import { z } from 'astro/zod';

/** Year, month and day behind each other, with signs between them or Japanese ones behind them. */
const YEAR_FIRST = /^([1-9]\d{3})(?:[-/.]|\u5E74)(\d{1,2})(?:[-/.]|\u6708)(\d{1,2})\u65E5?$/u;
/** The same with a year of an era before them, whose first is a word of its own: `R6.4.1`, with Japanese signs alike. */
const ERA_FIRST =
  /^(\p{Script=Han}{2}|[A-Z])(\d{1,2}|\u5143)(?:[-/.]|\u5E74)(\d{1,2})(?:[-/.]|\u6708)(\d{1,2})\u65E5?$/u;
/** A year in the midst of each era since the calendar of the West is that of Japan. */
const AMIDST = [1900, 1920, 1950, 2000, 2020];

interface Era {
  names: readonly string[];
  /** The year before its first. */
  before: number;
}

const eraOf = (day: Date): { names: string[]; year: number } => {
  const parts = (locale: string, era: 'long' | 'narrow'): Intl.DateTimeFormatPart[] =>
    new Intl.DateTimeFormat(`${locale}-u-ca-japanese-nu-latn`, {
      era,
      year: 'numeric',
      timeZone: 'UTC',
    }).formatToParts(day);
  const long = parts('ja-JP', 'long');
  const said = (of: Intl.DateTimeFormatPart[], type: string): string =>
    of.find((part) => part.type === type)?.value ?? '';
  const year = Number.parseInt(said(parts('en-US', 'narrow'), 'year'), 10);
  return { names: [said(long, 'era'), said(parts('en-US', 'narrow'), 'era')], year };
};

const ERAS = AMIDST.map((year): Era => {
  const { names, year: own } = eraOf(new Date(Date.UTC(year, 6, 1)));
  return { names, before: year - own };
});

/** What is wrong with a date: it is none, or its era had ended by then, or not begun. */
export type DateFault = 'notADate' | 'notInEra';

/**
 * Reads a calendar date as offices write it: `2026-11-24`, with other signs between its numbers, or by a year of a
 * Japanese era, in any width.
 *
 * @returns the date in ISO form, or what is wrong with it
 */
export function readDate(written: string): string | { fault: DateFault } {
  const plain = written.normalize('NFKC').replace(/\s/gu, '');
  const [, first = '', ...rest] = YEAR_FIRST.exec(plain) ?? ERA_FIRST.exec(plain) ?? [];
  const isEra = rest.length > 2;
  const era = isEra ? ERAS.find(({ names }) => names.includes(first)) : undefined;
  if (first === '' || (isEra && !era)) return { fault: 'notADate' };
  const numbers = rest.map((each) => (each === '\u5143' ? 1 : Number(each)));
  const [year = 0, month = 0, day = 0] = era ? numbers : [Number(first), ...numbers];
  const date = new Date(Date.UTC((era?.before ?? 0) + year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return { fault: 'notADate' };
  if (era && !(year > 0 && eraOf(date).names[0] === era.names[0])) return { fault: 'notInEra' };
  return date.toISOString().slice(0, 10);
}

/** Zod schema of a calendar date as it is written in content; it comes out in ISO form. */
export const calendarDate = z.string().transform((written, context): string => {
  const date = readDate(written);
  if (typeof date === 'string') return date;
  context.addIssue({ code: 'custom', message: date.fault });
  return z.NEVER;
});
