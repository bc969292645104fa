import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/cards/cards.ts';
import { readLibrary } from '../setup/library.ts';

const cards = cardsOf(readLibrary('content'));
const card = (path: string): object =>
  cards.find((each) => each.path === path) ?? { missing: path };

describe('the cards of the handbook', () => {
  it('bear what a page is found and cited by, and what it is part of', () => {
    expect(card('ja/training')).toMatchObject({
      label: '2-(3)',
      title: '職員研修による人材育成',
      context: '2 人材育成におけるそれぞれの役割と取組',
      foot: { left: '藤沢市 人材育成ハンドブック', right: '2026年11月版' },
    });
    expect(card('en/rubrics/gyo1/grade-5')).toMatchObject({
      label: 'Grade 5',
      title: 'Assistant division director',
      context: 'Administrative (1), Medical (1), Medical (2)',
    });
    expect(card('ja/rubrics/gyo2/judgement')).toMatchObject({
      label: '①',
      title: '役割認識・判断力',
    });
    expect(card('en/foreword')).toMatchObject({
      label: undefined,
      context: 'Basic Policy on Staff Development',
    });
    expect(card('en')).toMatchObject({
      label: 'Fujisawa City',
      title: 'Staff Development Handbook',
    });
  });
});
