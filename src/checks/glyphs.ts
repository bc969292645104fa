import { missingGlyphs } from '../fonts/coverage.ts';
import { problem } from '../i18n/problems/index.ts';
import { codePointName } from '../model/code-point.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { scriptOf } from '../model/script.ts';
import { wordsFile, type DataFile, type Manuscript } from './read.ts';

/** What `checkCharacters` tells in other words. */
const TOLD = /[\u2E80-\u2FDF\uFFFD\u3099\u309A\u0300-\u036F]|\p{Co}/u;

/** A text, and the languages in whose fonts it is set. */
interface SetText {
  file: string;
  line: () => number;
  text: string;
  locales: readonly Locale[];
}

/**
 * Every character can be printed in the fonts of its language: a PDF in which one is missing is not made. All are told at
 * once, before any is.
 */
export function checkGlyphs(manuscript: Manuscript): Problem[] {
  const texts = [...textsOfSections(manuscript), ...textsOfData(manuscript)];
  const scripts = [...new Set(texts.flatMap(({ locales }) => locales.map(scriptOf)))];
  const told = new Set<string>();
  return scripts.flatMap((script) => {
    const own = texts.filter(({ locales }) => locales.some((each) => scriptOf(each) === script));
    const all = own.map(({ text }) => text).join('\n');
    const missing = missingGlyphs(all, script).filter((character) => !TOLD.test(character));
    if (missing.length === 0) return [];
    return own.flatMap(({ file, line, text, locales }) =>
      missing
        .filter((character) => text.includes(character))
        .flatMap((character): Problem[] => {
          const place = { file, line: line() };
          const key = `${file} ${place.line} ${character}`;
          if (told.has(key)) return [];
          told.add(key);
          const values = { character, code: codePointName(character) };
          // A text that stands once for all languages, and is written in the script of one of them.
          const writer = locales.find(
            (each) => missingGlyphs(character, scriptOf(each)).length === 0,
          );
          const reader = locales.find((each) => scriptOf(each) === script);
          if (writer === undefined || reader === undefined)
            return [problem(place, 'noGlyph', values)];
          return [problem(place, 'noGlyphThere', { ...values, writer, reader })];
        }),
    );
  });
}

function textsOfSections({ sections, locales }: Manuscript): SetText[] {
  return sections
    .filter(({ locale }) => locales.includes(locale))
    .flatMap(({ path, locale, source }) => linesOf(path, source, [locale]));
}

function linesOf(file: string, source: string, locales: readonly Locale[]): SetText[] {
  return source.split('\n').map((text, index) => ({ file, line: () => index + 1, text, locales }));
}

function textsOfData({ data, rubrics, locales }: Manuscript): SetText[] {
  const wordsOf = new Map(locales.map((locale) => [wordsFile(locale), [locale]]));
  const files: [DataFile, readonly Locale[]][] = [
    ...[...data].map(([name, file]): [DataFile, readonly Locale[]] => [
      file,
      wordsOf.get(name) ?? locales,
    ]),
    ...rubrics.map(({ file }): [DataFile, readonly Locale[]] => [file, locales]),
  ];
  return files.flatMap(([file, own]) =>
    file.value === undefined
      ? linesOf(file.path, file.source, own)
      : textsIn(file.value, [], file, own),
  );
}

/** The texts in a value: those below the name of a language are set in it, others in all. */
function textsIn(
  value: unknown,
  path: readonly (string | number)[],
  file: DataFile,
  locales: readonly Locale[],
): SetText[] {
  if (typeof value === 'string') {
    return [{ file: file.path, line: () => file.lineOf(path), text: value, locales }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index): [number, unknown] => [index, item])
    : Object.entries(value);
  return entries.flatMap(([key, item]) => {
    const isTag = typeof key === 'string' && isLocale(key);
    const own = isTag ? locales.filter((locale) => locale === key) : locales;
    return textsIn(item, [...path, key], file, own);
  });
}
