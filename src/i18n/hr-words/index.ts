import type { Localized } from '../../model/locale.ts';
import { EN } from './en.ts';
import { JA } from './ja.ts';
import { KO } from './ko.ts';
import { ZH_HANS } from './zh-Hans.ts';

/** Those of the languages whose names people type in handbooks of other languages, too. */
export const LENT_HR_WORDS: Readonly<Partial<Localized<string>>> = { ja: JA, en: EN };

/**
 * Words that people use of work and staff in any organisation: what search knows before an organisation has written a
 * glossary of its own. All of it was written for this project, from general knowledge of the field; nothing is copied
 * from another list or product, and nothing is one organisation's own word.
 *
 * A line is an entry: `id: names < words that lead to it`, set apart by commas.
 *
 * - **Names** are the same thing by another name: each finds the places that say another of them. The entry of the same
 *   id in another language has the same thing's names there.
 * - **Words that lead to it** are narrower, wider, or what people say in everyday talk. They find the places that say a
 *   name; a name never finds them, and none of them stands for the thing.
 *
 * Verbs stand as a dictionary has them; other forms of theirs are found as well. Of an entry, a handbook's search holds
 * only what its texts say.
 */
export const HR_WORDS: Readonly<Partial<Localized<string>>> = {
  ...LENT_HR_WORDS,
  'zh-Hans': ZH_HANS,
  ko: KO,
};
