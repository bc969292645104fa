import { z } from 'astro/zod';
import { localized, LOCALES, rewrite, type Locale, type Localized } from './locales.ts';

export * from './locales.ts';

/*
 * What schemas say of a mistake is the name of a piece of the checks' messages, which tell it in the author's language.
 */

/** Text that must say something: white space alone is refused. */
export const text = z.string().trim().min(1, 'isEmpty');

/**
 * Zod schema of a text by language. Which languages a handbook needs is known to {@link fillLanguages}, which puts a key
 * without a value where one is left out: that is a mistake, as is a group in which nothing is said.
 */
export const textByLanguage = z
  .strictObject(localized(() => text.optional()))
  .superRefine((said, context) => {
    const missing = Object.entries(said).filter(([, each]) => each === undefined);
    const none = Object.keys(said).length === 0 ? [[LOCALES[0]]] : [];
    for (const path of [...missing.map(([locale]) => [locale]), ...none]) {
      context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path });
    }
  });

/**
 * Zod schema of a text in each language of the handbook. Authors may write it once, as a plain string: it is the same in
 * all languages. Languages that authors leave out are put in before, by {@link fillLanguages}.
 */
export const localizedText = z.union([
  text.transform((said): Localized<string> => localized(() => said)),
  textByLanguage,
]) as unknown as z.ZodType<Localized<string>, string | Localized<string>>;

/**
 * Zod schema of a list in each language, any of which may be empty, or left out. A plain list is the same in all languages,
 * as a plain text is.
 */
export const localizedList = z.union([
  z.array(text).transform((said): Localized<string[]> => localized(() => said)),
  z.strictObject(localized(() => z.array(text).default(() => []))),
]);

/** Zod schema of a language. */
export const localeTag = z.enum(LOCALES);

/**
 * Puts the text of the handbook's first language where one is left out of a language that may leave some out, anywhere in
 * what a file says. What is left out of the others is a mistake, which the schemas tell: it has a key without a value.
 *
 * @param value what a file of the content says
 * @param needed the languages that leave nothing out; the first of them is the handbook's first
 * @param languages all of the handbook
 */
export function fillLanguages(
  value: unknown,
  needed: readonly Locale[],
  languages: readonly Locale[],
): unknown {
  return rewrite(value, (data) => {
    const entries: [string, unknown][] = Object.entries(data);
    const areTexts = entries.every(([key, said]) => isTag(key) && isText(said));
    if (!areTexts || entries.length === 0) return undefined;
    const said: Partial<Localized<unknown>> = data;
    const [first = LOCALES[0]] = needed;
    const others = languages.filter(
      (locale) => !needed.includes(locale) && said[locale] === undefined,
    );
    const other = said[first] ?? entries[0]?.[1];
    const missing = needed.filter((locale) => said[locale] === undefined);
    return {
      ...said,
      ...Object.fromEntries(missing.map((locale) => [locale, undefined])),
      ...Object.fromEntries(others.map((locale) => [locale, other])),
    };
  });
}

/** The languages that a handbook's file names, however wrong the rest of it is; none where it names none. */
export function languagesIn(value: unknown): Locale[] {
  const { languages, locales } = (value ?? {}) as { languages?: unknown; locales?: unknown };
  const named = languages ?? locales;
  return Array.isArray(named) ? named.filter(isTag) : [];
}

/** Those of them that leave nothing out: all but the ones that say so. The first is what others fall back to. */
export function neededIn(value: unknown): Locale[] {
  const { translations } = (value ?? {}) as { translations?: unknown };
  const how = (translations ?? {}) as Partial<Localized<unknown>>;
  return languagesIn(value).filter((locale, index) => index === 0 || how[locale] !== 'partial');
}

/** A text, or a list of texts. */
function isText(said: unknown): boolean {
  return typeof said === 'string' || (Array.isArray(said) && said.every(isText));
}

function isTag(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}

/** Whether a value is a text by language. */
export function isLocalizedText(value: object): value is Localized<string> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, said]) => isTag(key) && typeof said === 'string')
  );
}
