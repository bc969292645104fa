import { expect, it } from 'vitest';
import { readManuscript } from '../../../src/checks/read.ts';
import { named, nearestName } from '../../../src/commands/translations-named.ts';
import { translationsOf } from '../../../src/passages/ages.ts';

const languages = translationsOf(readManuscript('.', 'tests/fixtures/languages'));
const known = [...languages, { id: '30-gone#3-p1', locale: 'en' as const }];
/** The passages that a word means: those of English alone, where all languages are meant alike. */
function meant(word: string): string[] | undefined {
  const isMeant = named(word, known, 'ja');
  if (!isMeant) return undefined;
  const found = known.filter(isMeant);
  const all = found.filter(({ locale }) => locale === 'en').map(({ id }) => id);
  const inAll = found.length === all.length * 4;
  return inAll || found.every(({ locale }) => locale === 'en') ? all : found.map(({ id }) => id);
}
const PARAGRAPH = ['10-lending#1-1-p1'];
const { places } = languages.find(({ id }) => id === PARAGRAPH[0]) ?? {};

it.each([
  '10-lending#1-1-p1',
  '10-LENDING#1-1-P1',
  '10-lending.mdx#1-1-p1',
  'ja/10-lending.mdx#1-1-p1',
  'https://handbook.example.jp/en/lending/#1-1-p1',
  '#1-1-p1',
  '1-1-p1',
  `ja/10-lending.mdx:${places?.original.line ?? ''}`,
  `content\\ja\\10-lending.mdx:${places?.original.line ?? ''}`.replace('content\\', ''),
])('%s is a paragraph', (word) => {
  expect(meant(word)).toEqual(PARAGRAPH);
});

it('an id that is there is that passage alone; below a term or a cell is all that is said of it', () => {
  expect(meant('10-lending#1-1')).toEqual(['10-lending#1-1']);
  expect(meant('glossary#terms/shelf')).toEqual([
    'glossary#terms/shelf/name',
    'glossary#terms/shelf/definition',
  ]);
});

it('a file is all of its passages, in the language of its folder or in all', () => {
  for (const word of ['10-lending', 'lending', 'ja/10-lending.mdx', './ja/10-lending.mdx']) {
    expect(meant(word), word).toHaveLength(5);
  }
  const own = named('ko/10-lending.mdx', known, 'ja');
  expect(new Set(known.filter((each) => own?.(each)).map(({ locale }) => locale))).toEqual(
    new Set(['ko']),
  );
  expect(meant('steps')).toEqual(meant('rubrics/steps.json'));
  expect(meant('en')).toContain('30-gone#3-p1');
});

it.each(['', '#', ':19', 'jp/10-lending', 'lendings', 'ja', '10-lending.mdx:999', '#9-9'])(
  '“%s” means nothing',
  (word) => {
    expect(meant(word)).toBeUndefined();
  },
);

it('what is like a word is found, to be told', () => {
  expect(nearestName('10-lendin', known)).toBe('10-lending');
  expect(nearestName('x', known)).toBeUndefined();
});
