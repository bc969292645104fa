import { fontNames } from '../../fonts/index.ts';
import { LOCALES } from '../../model/locale.ts';
import { isLatin, scriptOf, settingOf } from '../../model/script.ts';

/** How templates set the text of a language. */
interface LanguageSetting {
  /** Its language by ISO 639, as the PDF says it too; none of its regions where all set it alike. */
  language: string;
  region: string | null;
  /** Families of fonts, the first that has a character before the others. */
  families: readonly string[];
  /** The family of its punctuation, where that is another one. */
  marks: string | null;
  /** Whether its letters are lower than those of other scripts, so that lines may stand closer and words be parted. */
  latin: boolean;
}

const settingsOf = (locale: (typeof LOCALES)[number]): LanguageSetting => {
  const script = scriptOf(locale);
  return { ...settingOf(locale), ...fontNames(script), latin: isLatin(locale) };
};

/** What templates know of languages, by their tags, as JSON. */
export const LANGUAGE_SETTINGS = JSON.stringify(
  Object.fromEntries(LOCALES.map((locale) => [locale, settingsOf(locale)])),
);

/** Found before: a sheet is laid out in several sizes, and large ones take long to go through. */
const known = new WeakMap<object, string[]>();

/** The scripts of the languages that a sheet may name in its data. */
export function scriptsIn(data: object): string[] {
  const before = known.get(data);
  if (before) return before;
  const text = JSON.stringify(data);
  const named = LOCALES.filter((locale) => text.includes(`"${locale}"`));
  const scripts = [...new Set(named.map(scriptOf))].sort();
  known.set(data, scripts);
  return scripts;
}
