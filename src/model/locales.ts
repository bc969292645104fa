/** What the handbook has to know of a language: no other place in the code names one. */
interface LocaleTraits {
  /** The language whose words stand where this one has none; the first of all where none is named. */
  fallback?: string;
  /** The language by its own name: the words of the language switch, the same on every page. */
  name: string;
  /** The same where there is little room: on a phone, beside the search and the menu. */
  shortName: string;
  /** Language and territory as Open Graph writes them. */
  territory: `${string}_${string}`;
  /** Whether spaces part its words; elsewhere a title breaks between phrases that a model finds. */
  spaced: boolean;
  /** Whether its words have readings in kana, which order them and by which they are sought. */
  kana: boolean;
  /** How many characters it takes to say what one says in Japanese. */
  breadth: number;
  /** Silent reading of factual prose in a minute: words where spaces part them, characters elsewhere. */
  perMinute: number;
  /** What stands between the items of a list. */
  separator: string;
}

/** Every language that the interface is translated into. */
const TRAITS = {
  ja: {
    name: '日本語',
    shortName: '日本語',
    territory: 'ja_JP',
    spaced: false,
    kana: true,
    breadth: 1,
    perMinute: 500,
    separator: '、',
  },
  en: {
    name: 'English',
    shortName: 'EN',
    territory: 'en_GB',
    spaced: true,
    kana: false,
    breadth: 2,
    perMinute: 230,
    separator: ', ',
  },
  // Japanese for readers who are learning it: the interface and all that is not said here are those of Japanese.
  'ja-easy': {
    fallback: 'ja',
    name: 'やさしい日本語',
    shortName: 'やさしい',
    territory: 'ja_JP',
    spaced: false,
    kana: true,
    breadth: 1,
    perMinute: 300,
    separator: '、',
  },
  'zh-Hans': {
    fallback: 'en',
    name: '简体中文',
    shortName: '中文',
    territory: 'zh_CN',
    spaced: false,
    kana: false,
    breadth: 1,
    perMinute: 400,
    separator: '、',
  },
  ko: {
    fallback: 'en',
    name: '한국어',
    shortName: '한국어',
    territory: 'ko_KR',
    spaced: true,
    kana: false,
    breadth: 1.5,
    perMinute: 200,
    separator: ', ',
  },
} as const satisfies Record<string, LocaleTraits>;

/** A language of the handbook, as a BCP 47 tag. */
export type Locale = keyof typeof TRAITS;

/** A value for each language. */
export type Localized<T> = Record<Locale, T>;

/** Every language of the interface. A handbook chooses among them, and their order, in `handbook.json`. */
export const LOCALES = Object.keys(TRAITS) as [Locale, ...Locale[]];

/** What there is to know of a language. */
export function traitsOf(locale: Locale): LocaleTraits {
  return TRAITS[locale];
}

/** A language with its territory, `en-GB`: days and times are written otherwise in other countries. */
export function regionTag(locale: Locale): string {
  return traitsOf(locale).territory.replace('_', '-');
}

/** A language, and those whose words stand where it has none, nearest first. */
export function fallbacksOf(locale: Locale): Locale[] {
  const chain: Locale[] = [];
  let next: string | undefined = locale;
  while (next !== undefined && isLocale(next) && !chain.includes(next)) {
    chain.push(next);
    const { fallback }: LocaleTraits = TRAITS[next];
    next = fallback;
  }
  return chain.includes(LOCALES[0]) ? chain : [...chain, LOCALES[0]];
}

/**
 * What a table has for a language, or for the nearest one that stands in for it.
 *
 * @throws Error where not even the first of all languages is in it
 */
export function inLanguage<T>(table: Readonly<Partial<Localized<T>>>, locale: Locale): T {
  for (const each of fallbacksOf(locale)) {
    const found = table[each];
    if (found !== undefined) return found;
  }
  throw new Error(`There is nothing in ${locale}, nor in what stands in for it`);
}

/** Whether a string, such as a folder's name, is a language of the interface. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(TRAITS, value);
}

/** The language in which a handbook is authoritative: its first. */
export function authoritative(locales: readonly Locale[]): Locale {
  const [first] = locales;
  if (!first) throw new Error('The handbook has no language');
  return first;
}

/** A value for each of some languages, made from it. */
export function localizedIn<T>(
  locales: readonly Locale[],
  make: (locale: Locale) => T,
): Localized<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}

/** A value for each language in which something else is said, made from it. */
export function localizedLike<T>(
  said: Readonly<Partial<Localized<unknown>>>,
  make: (locale: Locale) => T,
): Localized<T> {
  return localizedIn(Object.keys(said).filter(isLocale), make);
}

/** A value for each language, made from it. */
export function localized<T>(make: (locale: Locale) => T): Localized<T> {
  return localizedIn(LOCALES, make);
}

/**
 * Data with its texts in some languages only: those of a handbook, of which alone its pages and files speak.
 *
 * @param value data as JSON has it, with a group of texts by language wherever there are such
 */
export function inLanguages<T>(value: T, locales: readonly Locale[]): T {
  return pickLanguages(value, locales) as T;
}

function pickLanguages(value: unknown, locales: readonly Locale[]): unknown {
  return rewrite(value, (data) => {
    const entries = Object.entries(data);
    if (entries.length === 0 || !entries.every(([key]) => isLocale(key))) return undefined;
    const kept = entries.filter(([key]) => locales.some((each) => each === key));
    return Object.fromEntries(kept.map(([key, item]) => [key, pickLanguages(item, locales)]));
  });
}

/**
 * Data as JSON has it with some of its objects changed, whatever they stand in.
 *
 * @param change gives what stands in the place of an object; nothing where it stays, and those within it are asked for
 */
export function rewrite(value: unknown, change: (data: object) => object | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => rewrite(each, change));
  if (typeof value !== 'object' || value === null) return value;
  const changed = change(value);
  if (changed) return changed;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, rewrite(each, change)]),
  );
}

/** The languages of a handbook with one first: a page's or a sheet's own. */
export function ownFirst(locale: Locale, locales: readonly Locale[]): [Locale, ...Locale[]] {
  return [locale, ...locales.filter((each) => each !== locale)];
}
