import { expect, it } from 'vitest';
import type { Head } from '../../../src/search/index/edition.ts';
import { readHead, writeHead } from '../../../src/search/index/head-file.ts';

const HEAD: Head = {
  table: {
    size: 2,
    start: 'one\t#\n\t$"\\',
    parts: [['two', 'words-1.bin']],
    packs: [[0, 'records-1.bin']],
    filters: [['kind', [['section', '#$']]]],
  },
  lexicon: {
    words: 'one\ntwo',
    concepts: 'T\tname\t\tlead',
    related: '',
    tables: [],
    shared: 2,
    citation: ['Policy'],
    suggestions: ['one'],
    questions: 'Which one?\tone\t0\t1-1\t0\t3\tNone is.',
  },
};

it('a head comes out as it was, and has its long texts as they are', () => {
  expect(readHead(writeHead(HEAD))).toEqual(HEAD);
  expect(writeHead(HEAD)).toContain('one\ntwo\fT\tname\t\tlead');
});

it('a text in a head never ends before its end', () => {
  const { lexicon } = HEAD;
  const broken = { ...HEAD, lexicon: { ...lexicon, concepts: 'T\tna\fme' } };
  const read = readHead(writeHead(broken));
  expect(read.lexicon.concepts).toBe('T\tna me');
  expect(read.lexicon.questions).toBe(lexicon.questions);
});
