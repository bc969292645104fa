import type { Locale } from '../model/locale.ts';
import type { PresetName } from '../model/numbering/presets.ts';

/** What is asked of whoever begins a handbook. */
export interface Answers {
  title: string;
  organisation: string;
  /** The authoritative one first. */
  languages: readonly [Locale, ...Locale[]];
  /** How the policy is numbered, where that is not the usual way. */
  numbering?: PresetName | undefined;
  /** Whether a small table of grades is put in. */
  table: boolean;
  /** The day on which it is begun, `2026-11-24`. */
  today: string;
  /** The commands that come next, as they are typed: a line each. */
  commands: string;
}
