import { MOST_SEATS } from '../../model/builder-choice.ts';
import {
  erasePersonal,
  readPersonal,
  writePersonal,
  type PersonalKind,
} from '../elements/personal-storage.ts';

/** Names of participants: they are others' own, and are kept no longer than the tab is open. */
const NAMES: PersonalKind<string[]> = {
  name: 'sheet-participants',
  version: 1,
  forTab: true,
  is: (value): value is string[] =>
    Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

/** The names that were kept for this tab. */
export function keptNames(): string[] {
  const found = readPersonal(NAMES);
  return found.state === 'read' ? found.value : [];
}

/** Keeps names for this tab, or forgets them where there are none; tells whether that went well. */
export function keepNames(names: readonly string[]): boolean {
  return names.length > 0 ? writePersonal(NAMES, [...names]) : erasePersonal(NAMES);
}

/** The names in a text, one a line; as many as there can be columns. */
export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_SEATS);
}
