import { describe, expect, it } from 'vitest';
import { differenceOf, shareOfNew } from '../../../../src/model/rubric/difference.ts';
import { lengthsOf, piecesFrom } from '../../../../src/model/rubric/piece-lengths.ts';
import { earlierText, laterText } from '../../../../src/model/rubric/sides.ts';

type Tag = 'ja' | 'en';

const SIGNS = { new: '+', removed: '-', later: '>', earlier: '<' };
/** A difference in one line: what came in `+[ ]`, what went in `-[ ]`, what is no news in `>[ ]` and `<[ ]`. */
const both = (before: string, after: string, locale: Tag): string =>
  differenceOf(before, after, locale)
    .map(({ kind, text }) => (kind === 'kept' ? text : `${SIGNS[kind]}[${text}]`))
    .join('');

describe('a difference', () => {
  it('goes word by word where spaces part them', () => {
    expect(
      both('Takes care of those around.', 'Takes care of those around and of the town.', 'en'),
    ).toBe('Takes care of those around+[ and of the town].');
    expect(both('keeps order and reads here.', 'makes plans and writes here.', 'en')).toBe(
      '-[keeps order and reads]+[makes plans and writes] here.',
    );
  });

  it('does not keep a short word between two changes', () => {
    expect(
      both('Decides, consulting the supervisor.', 'Decides, as the person responsible.', 'en'),
    ).toBe('Decides, -[consulting the supervisor]+[as the person responsible].');
    expect(both('山の川', '海の空', 'ja')).toBe('-[山の川]+[海の空]');
  });

  it('ends with phrases of a language without spaces', () => {
    expect(both('上司に相談しながら判断します。', '責任者として判断します。', 'ja')).toBe(
      '-[上司に相談しながら]+[責任者として]判断します。',
    );
    expect(both('要点を分かりやすく説明します。', '要点を分かりやすく説明しています。', 'ja')).toBe(
      '要点を分かりやすく<[説明します]+[説明しています]。',
    );
    expect(both('業務に取り組んでいます。', '業務を進めています。', 'ja')).toBe(
      '-[業務に取り組んでいます]+[業務を進めています]。',
    );
  });

  it('tells no news of the rest of a phrase from which something went, or to which something came', () => {
    expect(both('部や課の責任者です。', '部の責任者です。', 'ja')).toBe(
      '-[部や課の]>[部の]責任者です。',
    );
    expect(both('業務を進めます。', '重要業務を進めます。', 'ja')).toBe(
      '<[業務を]+[重要業務を]進めます。',
    );
  });

  it.each([
    ['A plan is made.', 'The plan is made.', '-[A plan]+[The plan] is made.'],
    ['Makes plan for all.', 'Makes the plan for all.', 'Makes <[plan]+[the plan] for all.'],
    [
      'Takes part in work.',
      'Takes part in work-style reform.',
      'Takes part in -[work]+[work-style reform].',
    ],
  ])('marks no lone article, and no part of a compound: %s', (before, after, expected) => {
    expect(both(before, after, 'en')).toBe(expected);
  });

  it('tells no news of a comma', () => {
    expect(both('見て、聞く。', '見て。聞く。', 'ja')).not.toMatch(/[+-]\[/u);
    expect(both('Sees, and hears.', 'Sees and hears.', 'en')).not.toMatch(/[+-]\[/u);
  });

  it('finds nothing between equal texts', () => {
    expect(differenceOf('同じです。', '同じです。', 'ja')).toEqual([
      { kind: 'kept', text: '同じです。' },
    ]);
    expect(shareOfNew(differenceOf('同じです。', '同じです。', 'ja'))).toBe(0);
  });

  it('tells how much is new', () => {
    expect(shareOfNew(differenceOf('aaaa', 'aaaa bbbb', 'en'))).toBe(0.5);
  });

  const cases: [string, string, Tag][] = [
    ['Takes care of those around.', 'Now takes care of the town.', 'en'],
    ['', '新しいことばです。', 'ja'],
    ['前のことばです。', '', 'ja'],
    ['部や課の責任者です。', '部の、責任者です。', 'ja'],
  ];

  it.each(cases)('survives as lengths: %s → %s', (before, after, locale) => {
    const pieces = differenceOf(before, after, locale);
    expect(piecesFrom(lengthsOf(pieces), before, after)).toEqual(pieces);
  });

  it.each(cases)('holds both texts whole: %s → %s', (before, after, locale) => {
    const pieces = differenceOf(before, after, locale);
    const join = (parts: readonly { text: string }[]): string =>
      parts.map(({ text }) => text).join('');
    expect([join(earlierText(pieces)), join(laterText(pieces))]).toEqual([before, after]);
  });
});

describe('a mark', () => {
  it('leaves out the spaces and the punctuation around its words', () => {
    expect(
      laterText([
        { kind: 'kept', text: 'Knows iron' },
        { kind: 'new', text: ', and fire, ' },
        { kind: 'later', text: '. ' },
      ]),
    ).toEqual([
      { text: 'Knows iron, ', marked: false },
      { text: 'and fire', marked: true },
      { text: ', . ', marked: false },
    ]);
    expect(earlierText([{ kind: 'removed', text: '（主幹を含む）、' }])).toEqual([
      { text: '（主幹を含む）', marked: true },
      { text: '、', marked: false },
    ]);
  });

  it('leaves out what stands before the items of a list', () => {
    const parts = laterText([{ kind: 'new', text: '・苦情\n・相談・案内\n• a guide' }]);
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      '苦情',
      '相談・案内',
      'a guide',
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe('・苦情\n・相談・案内\n• a guide');
  });
});
