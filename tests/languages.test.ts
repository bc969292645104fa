import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCALES } from '../src/model/locales.ts';

/** Where languages may be named: what is known of them, and their words. */
const OWN = /^src\/(?:i18n\/|model\/locales\.ts)/u;

/** A language's tag as a text, as a key of a group, and behind a dot. */
function naming(tags: readonly string[]): RegExp {
  const any = `(?:${tags.join('|')})`;
  return new RegExp(`(['"\`])${any}\\1|[{,(]\\s*${any}\\s*[:,}]|\\.${any}\\b`, 'u');
}

/** The code of a file without its comments. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');

it('no code names a language outside the languages’ own files', () => {
  const tag = naming(LOCALES);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => /\.(?:ts|astro|typ)$/u.test(path) && !OWN.test(path));
  expect(files.filter((path) => tag.test(codeOf(path)))).toEqual([]);
  expect(
    ["x === 'ko'", 'lang == "zh-Hans"', '{ ja, en }', 'title.en'].map((code) => tag.test(code)),
  ).toEqual([true, true, true, true]);
});
