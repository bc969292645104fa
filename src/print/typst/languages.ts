import { fontNames } from '../../fonts/index.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { isLatin, placeOf, scriptOf } from '../../model/script.ts';

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

function settingOf(locale: Locale, scripts: readonly string[]): LanguageSetting {
  const script = scriptOf(locale);
  const { families, marks } = fontNames(script);
  // A word of another language may stand among those of this one: a name beside its translations.
  const others = scripts.flatMap((each) => fontNames(each).families);
  const all = [...new Set([...families, ...others])];
  return { ...placeOf(locale), families: all, marks, latin: isLatin(locale) };
}

const made = new Map<string, string>();

/**
 * What templates know of languages, by their tags, as JSON.
 *
 * @param scripts those of the languages on a sheet, of which alone it has the fonts
 */
export function languageSettings(scripts: readonly string[]): string {
  const key = scripts.join();
  const before = made.get(key);
  if (before !== undefined) return before;
  const settings = LOCALES.map((locale) => [locale, settingOf(locale, scripts)]);
  const text = JSON.stringify(Object.fromEntries(settings));
  made.set(key, text);
  return text;
}

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
