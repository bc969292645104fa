import { traitsOf, type Locale } from '../../model/locales.ts';
import type { LexiconFile } from '../index/lexicon-file.ts';
import type { Language, Library, OpenLanguage } from './language.ts';
import { readLexicon, withReadings } from './lexicon.ts';
import { openStore, type Fetcher } from './store.ts';

/**
 * The languages of a handbook, fetched when they are first needed.
 *
 * @param fetcherOf gives the files of a language's index
 * @param locales the page's own first
 */
export function createLibrary(
  fetcherOf: (locale: Locale) => Fetcher,
  locales: readonly [Locale, ...Locale[]],
): Library {
  const languages = new Map<Locale, Promise<Language>>();
  const complete = new Map<Locale, Promise<Language>>();
  const open = (locale: Locale): Promise<Language> =>
    remember(languages, locale, async () => {
      const fetcher = fetcherOf(locale);
      const [store, file] = await Promise.all([openStore(fetcher), fetcher('lexicon.json')]);
      const lexicon = JSON.parse(decode(file)) as LexiconFile;
      return { locale, store, lexicon: readLexicon(lexicon, locale) };
    });
  const openWithReadings = (locale: Locale): Promise<Language> =>
    remember(complete, locale, async () => {
      const language = await open(locale);
      if (!traitsOf(locale).kana) return language;
      const [file, { toHiragana }] = await Promise.all([
        fetcherOf(locale)('readings.txt'),
        import('wanakana'),
      ]);
      const lexicon = withReadings(language.lexicon, decode(file), toHiragana);
      return { ...language, lexicon };
    });
  const [own, ...others] = locales;
  const opens =
    (locale: Locale): OpenLanguage =>
    (withReadings) =>
      withReadings ? openWithReadings(locale) : open(locale);
  return { own: opens(own), others: others.map(opens) };
}

const decode = (file: Uint8Array): string => new TextDecoder().decode(file);

/** Keeps what is being fetched; a failure is forgotten. */
function remember<Value>(
  known: Map<Locale, Promise<Value>>,
  locale: Locale,
  get: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(locale);
  if (before) return before;
  const value = get().catch((error: unknown) => {
    known.delete(locale);
    throw error;
  });
  known.set(locale, value);
  return value;
}
