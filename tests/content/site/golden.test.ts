import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { featuredOf } from '../../../src/model/questions.ts';
import { readLibrary } from '../../setup/library.ts';
import { judgeAll, qualityOf, readJudged, type Quality } from '../../setup/judge.ts';
import { attribute, pagesOf } from '../../setup/pages.ts';

/** Every way of asking that the search must bear. */
const KINDS = [
  'abbreviation',
  'cell',
  'compound',
  'literal',
  'misspelling',
  'nothing',
  'number',
  'other-language',
  'pdf',
  'question',
  'reading',
  'romaji',
  'several',
  'synonym',
  'term',
  'variant',
  'width',
];

const queries = readJudged();

/** The values that occur more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the judged queries', () => {
  it('ask for pages, anchors and files that the site has', () => {
    const site = inject('root');
    const anchors = new Map(
      pagesOf(site).map(({ path, elements }) => [
        path,
        new Set(elements.map((element) => attribute(element, 'id'))),
      ]),
    );
    const isThere = (address: string): boolean => {
      const [path = '', anchor] = address.split('#');
      if (path.endsWith('.pdf')) return existsSync(join(site.folder, path));
      const ids = anchors.get(path);
      return ids !== undefined && (anchor === undefined || ids.has(anchor));
    };
    const missing = queries.flatMap(({ query, first, among }) =>
      [...first, ...among]
        .filter((address) => !isThere(address))
        .map((address) => `${query}: ${address}`),
    );
    expect(missing).toEqual([]);
  });

  it('are many, of every kind, in both languages, and none twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect([...new Set(queries.map(({ kind }) => kind))].sort()).toEqual(KINDS);
    expect([...new Set(queries.map(({ locale }) => locale))].sort()).toEqual(['en', 'ja']);
    expect(repeated(queries.map(({ query, locale }) => `${locale} ${query}`))).toEqual([]);
  });

  it('have the questions that the home page offers among them', () => {
    const questions = featuredOf(readLibrary('content').questions);
    expect(questions.length).toBeGreaterThanOrEqual(6);
    const judged = queries.map(({ query, locale }) => `${locale} ${query}`);
    for (const { ask } of questions) {
      expect(judged).toEqual(expect.arrayContaining([`ja ${ask.ja}`, `en ${ask.en}`]));
    }
  });

  it('expect something, or say that there is nothing', () => {
    const unclear = queries.filter(({ kind, nothing = false, first, among }) =>
      nothing ? kind !== 'nothing' || first.length + among.length > 0 : first.length === 0,
    );
    expect(unclear).toEqual([]);
    for (const { query, first, among } of queries) {
      expect(repeated(first), query).toEqual([]);
      expect(repeated(among), query).toEqual([]);
    }
  });
});

it.each([
  ['golden', 'quality.json'],
  ['working', 'working-quality.json'],
] as const)('are answered no worse than they were: %s', async (list, file) => {
  const recorded = JSON.parse(readFileSync(`tests/search/${file}`, 'utf8')) as Record<
    string,
    Quality
  >;
  const asked = readJudged(list);
  const outcomes = await judgeAll(inject('root').folder, asked);
  const worse = Object.entries(recorded).flatMap(([kind, least]) => {
    const some = kind === 'all' ? outcomes : outcomes.filter((outcome) => outcome.kind === kind);
    const now = qualityOf(some);
    return (Object.keys(least) as (keyof Quality)[])
      .filter((figure) => now[figure] < least[figure] - 0.0005)
      .map((figure) => `${kind}: ${figure} is ${now[figure].toFixed(3)}, was ${least[figure]}`);
  });
  const misses = outcomes.flatMap(({ miss }, index) =>
    miss === undefined ? [] : `${asked[index]?.query}: ${miss}`,
  );
  expect(worse, misses.join('\n')).toEqual([]);
});
