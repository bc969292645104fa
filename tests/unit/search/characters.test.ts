import { expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { indexWords } from '../../../src/search/index/tokens.ts';
import { createEditions, searchLatest } from '../../../src/search/query/editions.ts';
import { sampleRecord } from './sample.ts';

const locale: Locale = 'zh-Hans';
const records = [
  sampleRecord({ id: 'section:1', locale, title: '归还', text: '归还的图书当天放回书架。' }),
  sampleRecord({ id: 'section:2', locale, title: '培训', text: '每年参加一次外部培训。' }),
];
const files = await buildIndex([
  { locale, records, concepts: [], tables: [], questions: [], citation: [], suggestions: [] },
]);

/** What is found in Chinese: each record's id, and what its excerpt marks. */
async function found(query: string): Promise<string[]> {
  const editions = createEditions(
    (path) => Promise.resolve(files.get(path) ?? new Uint8Array()),
    [locale],
  );
  const answer = await searchLatest(editions, { query, everyLanguage: false, filters: [] });
  const hits = await answer.show(0, 20);
  return hits.map(({ url, title, excerpt }) => {
    const marked = [...title, ...excerpt].filter((piece) => piece.marked);
    return `${url} ${marked.map(({ text }) => text).join(' ')}`;
  });
}

it.each([
  ['还', '/zh-Hans/section/1/ 还 还'],
  ['部', '/zh-Hans/section/2/ 部'],
  ['图书', '/zh-Hans/section/1/ 图书'],
])('finds Chinese words by any of their characters: %s', async (query, hit) => {
  expect(await found(query)).toEqual([hit]);
});

it('leaves Japanese words whole, whose kanji mean little alone', () => {
  expect([...indexWords('返却の期限', 'ja').keys()]).toEqual(['返却', '期限']);
  expect([...indexWords('归还', 'zh-Hans').keys()]).toEqual(['归', '还', '归还']);
});
