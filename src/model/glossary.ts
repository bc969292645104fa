import { z } from 'astro/zod';
import {
  localized,
  localizedList,
  localizedText,
  traitsOf,
  type Locale,
  type Localized,
} from './locale.ts';
import { scriptOf } from './script.ts';

const none = (): Localized<string[]> => localized(() => []);

/** Zod schema of one term of `content/glossary.json`. */
export const termSchema = z.strictObject({
  /** Its address on the glossary page; lower-case Latin with hyphens. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'notATermId'),
  name: localizedText,
  /**
   * The Japanese name in hiragana: the order of the Japanese glossary, and a way to find the term. Empty where no language
   * of the handbook has such readings.
   */
  reading: z
    .string()
    .regex(/^[ぁ-ゖー・]+$/u, 'notHiragana')
    .default(''),
  /** Other names of the same thing; the glossary shows them. */
  synonyms: localizedList.default(none),
  /** Further words that people type when they look for it; they lead to the term and are never shown. */
  searchOnly: localizedList.default(none),
  /** Further forms of the name that stand in the prose and are linked like it. */
  forms: localizedList.default(none),
  /** Whether the prose links the term by itself where it first occurs in a section. */
  autolink: z.boolean().default(true),
  definition: localizedText,
  /** Addresses in the policy (`2-3-4`, `revision`) where the term matters. */
  sections: z
    .array(z.string())
    .min(1, 'noSections')
    .default(() => []),
  /** The policy's footnote that defines the term. */
  footnote: z.number().int().positive().optional(),
});

/** A glossary term with all languages. */
export type Term = z.infer<typeof termSchema>;

/** Zod schema of `content/glossary.json`. */
export const glossarySchema = z
  .strictObject({ $schema: z.string().optional(), terms: z.array(termSchema) })
  .superRefine(({ terms }, context) => {
    const seen = new Set<string>();
    terms.forEach((term, index) => {
      if (seen.has(term.id)) {
        context.addIssue({
          code: 'custom',
          path: ['terms', index, 'id'],
          message: 'termTwice',
        });
      }
      seen.add(term.id);
    });
  });

/** The terms in a language's own order: by reading where words have one in kana, by alphabet elsewhere. */
export function sortTerms(terms: readonly Term[], locale: Locale): Term[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const key = (term: Term): string => (traitsOf(locale).kana ? term.reading : term.name[locale]);
  return [...terms].sort(
    (a, b) =>
      comparePinyin(a, b, locale) || collator.compare(key(a), key(b)) || (a.id < b.id ? -1 : 1),
  );
}

/** Where letters and characters stand under the same letters, those come before the order of the names. */
function comparePinyin(a: Term, b: Term, locale: Locale): number {
  if (scriptOf(locale) !== PINYIN_SCRIPT) return 0;
  const [one, other] = [termGroup(a, locale), termGroup(b, locale)];
  return one === other ? 0 : one < other ? -1 : 1;
}

const KANA_ROWS = [
  ['あ', 'ぁ-お'],
  ['か', 'か-ご'],
  ['さ', 'さ-ぞ'],
  ['た', 'た-ど'],
  ['な', 'な-の'],
  ['は', 'は-ぽ'],
  ['ま', 'ま-も'],
  ['や', 'ゃ-よ'],
  ['ら', 'ら-ろ'],
  ['わ', 'ゎ-ん'],
] as const;

/** The script whose characters stand under the letters that they are read by. */
const PINYIN_SCRIPT = 'Hans';
/** Each letter with the first character that is read by it, in the order of pinyin. */
const PINYIN =
  'A阿B八C嚓D哒E妸F发G旮H哈J讥K咔L垃M痳N拏O噢P妑Q七R呥S扨T它W穵X夕Y丫Z帀'.match(/../gu) ?? [];
/** The consonants that syllables of Korean begin with, in the order of their code points; doubled ones as single. */
const HANGUL_INITIALS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const FIRST_HANGUL = 0xac00;
const PER_INITIAL = 588;

/** The heading a term stands under: its kana row (あ, か …) where it is ordered by its reading, its first letter elsewhere. */
export function termGroup(term: Term, locale: Locale): string {
  if (traitsOf(locale).kana) {
    const row = KANA_ROWS.find(([, range]) => new RegExp(`^[${range}]`, 'u').test(term.reading));
    return row?.[0] ?? '他';
  }
  const first = term.name[locale].normalize('NFC').charAt(0);
  if (/[\uAC00-\uD7A3]/u.test(first)) {
    return HANGUL_INITIALS.charAt(Math.floor((first.charCodeAt(0) - FIRST_HANGUL) / PER_INITIAL));
  }
  if (/\p{Script=Han}/u.test(first) && scriptOf(locale) === PINYIN_SCRIPT) {
    const collator = new Intl.Collator(locale);
    const found = PINYIN.findLast((each) => collator.compare(each.charAt(1), first) <= 0);
    return found?.charAt(0) ?? '#';
  }
  const letter = first.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/u.test(letter) ? letter : '#';
}
