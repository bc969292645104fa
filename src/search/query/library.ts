import type { Locale } from '../../model/locales.ts';
import type { Edition, LanguageFiles } from '../index/edition.ts';
import type { LexiconFile } from '../index/lexicon-file.ts';
import type { Language, Library, OpenLanguage } from './language.ts';
import { readLexicon, withReadings } from './lexicon.ts';
import { once } from './once.ts';
import { openStore, type Fetcher } from './store.ts';

/**
 * The languages of one edition of an index, fetched when they are first needed.
 *
 * @param edition what their files are called
 * @param locales the page's own first
 */
export function createLibrary(
  edition: Edition,
  fetcher: Fetcher,
  locales: readonly [Locale, ...Locale[]],
): Library {
  const filesOf = (locale: Locale): { names: LanguageFiles; read: Fetcher } => {
    const names = edition[locale];
    if (!names) throw new Error(`There is no index in ${locale}`);
    return { names, read: (path) => fetcher(`${locale}/${path}`) };
  };
  const open = once(async (locale: Locale): Promise<Language> => {
    const { names, read } = filesOf(locale);
    const [store, file] = await Promise.all([openStore(read, names.table), read(names.lexicon)]);
    const lexicon = JSON.parse(decode(file)) as LexiconFile;
    return { locale, store, lexicon: readLexicon(lexicon, locale) };
  });
  const openWithReadings = once(async (locale: Locale): Promise<Language> => {
    const language = await open(locale);
    const { names, read } = filesOf(locale);
    // Where letters tell how words are read, names of other languages are typed in romaji all the same.
    const file = names.readings === undefined ? '' : decode(await read(names.readings));
    return { ...language, lexicon: withReadings(language.lexicon, file) };
  });
  const [own, ...others] = locales;
  const opens =
    (locale: Locale): OpenLanguage =>
    (withReadings) =>
      withReadings ? openWithReadings(locale) : open(locale);
  return { own: opens(own), others: others.map(opens) };
}

const decode = (file: Uint8Array): string => new TextDecoder().decode(file);
