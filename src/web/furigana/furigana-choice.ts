import type { PersonalKind } from '../elements/personal-storage.ts';

/** That a reader wants readings above the words. */
export const FURIGANA: PersonalKind<true> = {
  name: 'furigana',
  version: 1,
  is: (value): value is true => value === true,
};
