import { describe, expect, it } from 'vitest';
import { removedWordsOf } from '../../../../src/model/rubric/removed-words.ts';

const removed = (...texts: string[]): string[] =>
  removedWordsOf(texts.map((text) => ({ kind: 'removed', text })));

describe('the words that went', () => {
  it('do not begin or end with the punctuation that joined them to the sentence', () => {
    expect(
      removed(', makes decisions', '、業務の改善に努めてい', '市民ニーズや、', ' – at work.'),
    ).toEqual(['makes decisions', '業務の改善に努めてい', '市民ニーズや', 'at work']);
  });

  it('are not a lone comma', () => {
    expect(removed(' towards', ',', '。')).toEqual(['towards']);
  });

  it('are one for each line of a list', () => {
    expect(removed('・決まりを守る\n・確かめる')).toEqual(['決まりを守る', '確かめる']);
  });

  it('keep the punctuation inside them, and brackets', () => {
    expect(removed('行い、整える', '（主幹を含む）')).toEqual(['行い、整える', '（主幹を含む）']);
  });

  it('are those that were removed only', () => {
    expect(
      removedWordsOf([
        { kind: 'kept', text: 'a' },
        { kind: 'new', text: 'b' },
        { kind: 'removed', text: 'c' },
      ]),
    ).toEqual(['c']);
  });
});
