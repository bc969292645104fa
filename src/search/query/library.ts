import type { Locale } from '../../model/locales.ts';
import type { Edition, LanguageFiles } from '../index/edition.ts';
import { readHead } from '../index/head-file.ts';
import { loadGuesses } from './guessing.ts';
import type { Language, Library, OpenLanguage } from './language.ts';
import { readLexicon } from './lexicon.ts';
import { once } from './once.ts';
import { openStore, type Fetcher } from './store.ts';
import { unpack } from './unpack.ts';

/** So much is fetched before anybody asks for it, in bytes: this handbook in two languages is less. */
const MOST_AHEAD = 200_000;

/** A file that the edition names could not be fetched, or holds something else. */
export class MissingFile extends Error {
  path: string;

  constructor(path: string, cause: unknown) {
    super(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.path = path;
  }
}

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
  const [own, ...others] = locales;
  const lost = new Set<string>();
  let failure: MissingFile | undefined;
  let fetched = 0;
  const namesOf = (locale: Locale): LanguageFiles => {
    const names = edition[locale];
    if (!names) throw new Error(`There is no index in ${locale}`);
    return names;
  };
  const readerOf =
    (locale: Locale) =>
    async (path: string): Promise<string> => {
      try {
        const file = await fetcher(`${locale}/${path}`);
        fetched += file.length;
        return await unpack(file);
      } catch (error) {
        throw new MissingFile(path, error);
      }
    };
  const open = once(async (locale: Locale): Promise<Language> => {
    const read = readerOf(locale);
    const { table, lexicon: file } = readHead(await read(namesOf(locale).head));
    const lexicon = readLexicon(file, locale);
    const store = openStore(read, table, [...lexicon.words.keys()].sort(), lost);
    return { locale, store, lexicon };
  });
  const openWithReadings = once(async (locale: Locale): Promise<Language> => {
    const language = await open(locale);
    const { readings } = namesOf(locale);
    // Where letters tell how words are read, names of other languages are typed in romaji all the same.
    const isThere = readings !== undefined && !lost.has(readings);
    const [file, code] = await Promise.all([
      isThere ? readerOf(locale)(readings) : '',
      loadGuesses(),
    ]);
    return code ? { ...language, lexicon: code.withReadings(language.lexicon, file) } : language;
  });
  const opens =
    (locale: Locale): OpenLanguage =>
    async (isReading) => {
      const language = await (isReading ? openWithReadings : open)(locale);
      return lost.size > 0 ? withoutLost(language) : language;
    };
  const fetchAhead = once(async (rest: () => Promise<unknown>): Promise<void> => {
    const { store } = await open(own);
    const languages = others.map((locale) => async () => {
      const { store: other } = await open(locale);
      steps.push(...other.files);
    });
    const steps = [...store.files, loadGuesses, () => openWithReadings(own), ...languages];
    for (const step of steps) {
      await rest();
      if (fetched > MOST_AHEAD) return;
      await step().catch(() => undefined);
    }
  });
  return {
    own: opens(own),
    get others() {
      return others.filter((locale) => !lost.has(namesOf(locale).head)).map(opens);
    },
    fetchAhead,
    get failure() {
      return failure;
    },
    leaveOut: (error) => {
      const isKnown = !(error instanceof MissingFile) || lost.has(error.path);
      if (isKnown || error.path === namesOf(own).head) return false;
      failure = error;
      lost.add(error.path);
      return true;
    },
  };
}

/** A language whose answers to questions are those that can be shown. */
function withoutLost({ lexicon, store, ...rest }: Language): Language {
  const questions = lexicon.questions.filter(({ record }) => store.has(record));
  return { ...rest, store, lexicon: { ...lexicon, questions } };
}
