import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';
import { sentencesAt } from '../../../src/markdown/sentences.ts';

const HEAD = '---\ntitle: T\nnumber: 1\nsummary: S.\nrevised: 2025-04-01\n---\n\n';
const sentences = (text: string, place: string, locale: 'ja' | 'en'): string[] =>
  sentencesAt(
    parseSection({ path: 'x.mdx', source: HEAD + text, number: '1' }).tree,
    place,
    locale,
  );

describe('the sentences of a place', () => {
  it('are cut where they end, in both languages', () => {
    expect(sentences('一つめ。二つめです。', '1-p1', 'ja')).toEqual(['一つめ。', '二つめです。']);
    expect(sentences('The first. And **the second**.', '1-p1', 'en')).toEqual([
      'The first.',
      'And the second.',
    ]);
  });

  it('are those of its items, where it is a list', () => {
    expect(sentences('Before.\n\n- One\n- Two. More.', '1-p2', 'en')).toEqual([
      'One',
      'Two.',
      'More.',
    ]);
  });

  it('are none where there is no such place', () => {
    expect(sentences('Text.', '1-p9', 'en')).toEqual([]);
  });
});
