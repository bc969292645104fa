import { interfaceOf } from '../i18n/index.ts';
import { gapsOf, madeKeys, wordKeys } from '../i18n/own-words.ts';
import { piece, problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { suggestion } from './issues.ts';
import { wordsFile, type DataFile, type Manuscript } from './read.ts';

/** Words of the handbook's own stand at keys that the interface has, and say all that it puts into them. */
export function checkWords({ data, locales }: Manuscript): Problem[] {
  return locales.flatMap((locale) => {
    const file = data.get(wordsFile(locale));
    return file && file.value !== undefined ? wordProblems(file, locale) : [];
  });
}

function wordProblems(file: DataFile, locale: Locale): Problem[] {
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const whole = piece('wholeFile');
    const values = { path: whole, name: whole, type: piece('typeObject') };
    return [problem({ file: file.path, line: 1 }, 'wrongType', values)];
  }
  const language = interfaceOf(locale);
  const keys = wordKeys(language);
  const made = madeKeys(language);
  return Object.entries(value).flatMap(([name, word]: [string, unknown]): Problem[] => {
    const tell = (key: ProblemKey, values: Record<string, ToldValue>): Problem[] => [
      problem({ file: file.path, line: file.lineOf([name]) }, key, values),
    ];
    const usual = keys.get(name);
    if (usual === undefined) {
      if (made.has(name)) return tell('wordIsMade', { name });
      return tell('unknownKey', { name, suggestion: suggestion(name, [...keys.keys()]) });
    }
    if (typeof word !== 'string') {
      return tell('wrongType', { path: name, name, type: piece('typeString') });
    }
    if (word.trim() === '')
      return tell('wrongValue', { path: name, name, reason: piece('isEmpty') });
    const wanted = gapsOf(usual);
    if (wanted.join() === gapsOf(word).join()) return [];
    const told = wanted.length > 0 ? wanted.join(' ') : piece('noGap');
    return tell('wordGaps', { name, wanted: told, usual });
  });
}
