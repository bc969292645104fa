import { inLanguage, type Locale, type Localized } from '../model/locales.ts';
import { processWide } from '../process-wide.ts';
import { en, enTerms } from './en.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { ja, jaTerms, type Strings } from './ja.ts';
import { ko, koTerms } from './ko.ts';
import { withWords, type Interface, type OwnWords } from './own-words.ts';
import { zhHans, zhHansTerms } from './zh-Hans.ts';

export type { Strings };

/** Languages whose interface is translated as a whole. */
const ALL: Partial<Localized<Interface>> = {
  ja: { terms: jaTerms, strings: ja },
  en: { terms: enTerms, strings: en },
  'zh-Hans': { terms: zhHansTerms, strings: zhHans },
  ko: { terms: koTerms, strings: ko },
};

/** What the content says in place of the interface's words, and what was made of both. */
const own = processWide('words', (): { words: Words; made: Partial<Localized<Strings>> } => ({
  words: {},
  made: {},
}));

/** Words of the content that stand in place of the interface's, by language. */
export type Words = Readonly<Partial<Localized<OwnWords>>>;

/** Takes the words of the handbook that is being built: from here on, {@link stringsOf} has them. */
export function takeWords(words: Words): void {
  own.words = words;
  own.made = {};
}

/** The interface's words in a language, with those of the content in their places. */
export function stringsOf(locale: Locale): Strings {
  return (own.made[locale] ??= withWords(interfaceOf(locale), own.words[locale] ?? {}));
}

/** The interface's words in a language as they are where the content has none of its own. */
export function interfaceOf(locale: Locale): Interface {
  return inLanguage(ALL, locale);
}

/** Made once: each page names languages. */
const known: Partial<Localized<Intl.DisplayNames>> = {};

/** What a language is called in another one: `en` in `ja` is 英語. */
export function languageName(language: Locale, locale: Locale): string {
  const own = LANGUAGE_NAMES[language];
  if (own) return inLanguage(own, locale);
  const names = (known[locale] ??= new Intl.DisplayNames(locale, { type: 'language' }));
  return names.of(language) ?? language;
}

/** Languages that stand together on a sheet, as another one lists them: 日本語・英語. */
export function languagesNamed(languages: readonly Locale[], locale: Locale): string {
  return stringsOf(locale).sheets.languages(languages.map((each) => languageName(each, locale)));
}
