import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/cards/cards.ts';
import { readLibrary } from '../../setup/library.ts';

const cards = cardsOf(readLibrary('tests/fixtures/organisation'));
const card = (path: string): object =>
  cards.find((each) => each.path === path) ?? { missing: path };

describe('the cards of a handbook', () => {
  it('bear what a page is found and cited by, and what it is part of', () => {
    expect(card('en/work')).toMatchObject({
      label: '2',
      title: 'Work',
      context: 'Sample Town Staff Policy',
      foot: { left: 'Sample Town Staff Handbook', right: '2025 edition' },
    });
    expect(card('ja/work')).toMatchObject({
      label: '2',
      title: '仕事',
      context: '見本町職員方針',
      foot: { left: '見本町 職員ハンドブック', right: '2025年版' },
    });
    expect(card('ja/rubrics/ladder/grade-b')).toMatchObject({
      label: 'B',
      title: '職員',
      context: 'すべての職員',
    });
    expect(card('en/rubrics/ladder/skill')).toMatchObject({ label: '②', title: 'Skill' });
    expect(card('en/welcome')).toMatchObject({ label: undefined });
    expect(card('en')).toMatchObject({ label: 'Sample Town', title: 'Staff Handbook' });
  });

  it('are one for each page', () => {
    expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
  });

  it('begin with those of the authoritative language', () => {
    expect(cards.map(({ locale }) => locale).at(0)).toBe('en');
    expect(cards.map(({ path }) => path)).toContain('ja/rubrics/ladder');
  });
});
