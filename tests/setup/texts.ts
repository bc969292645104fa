import type { Localized } from '../../src/model/locale.ts';

/** A text in the languages of a handbook that has no others: the interface knows more. */
export function texts<T>(own: Partial<Localized<T>>): Localized<T> {
  return own as Localized<T>;
}
