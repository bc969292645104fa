import type { Locale } from '../model/locale.ts';

/** What is asked of whoever begins a handbook. */
export interface Answers {
  title: string;
  organisation: string;
  /** The authoritative one first. */
  languages: readonly [Locale, ...Locale[]];
  /** Whether a small table of grades is put in. */
  table: boolean;
  /** The day on which it is begun, `2026-11-24`. */
  today: string;
  /** The commands that come next, as they are typed: a line each. */
  commands: string;
}
