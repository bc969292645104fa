import type { PersonalKind } from '../elements/personal-storage.ts';

/**
 * The two texts that a reader has chosen to see side by side: two languages, or one and `official`. Every page looks whether there is a choice, by this
 * name.
 */
export const SIDE: PersonalKind<[string, string]> = {
  name: 'side',
  version: 1,
  is: (value): value is [string, string] =>
    Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string'),
};

/** The language in an address, and what follows it, by parts: `/base/ja/training/en/` is `ja`, `training`, `en`. */
export function partsOf(pathname: string): string[] {
  return pathname
    .slice(import.meta.env.BASE_URL.length)
    .split('/')
    .filter(Boolean);
}
