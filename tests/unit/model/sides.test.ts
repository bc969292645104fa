import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../src/model/edition/sides.ts';
import type { Locale } from '../../../src/model/locale.ts';

/** New and old text, with underscores around what is underlined. */
function told(before: string, after: string, locale: Locale): string[] {
  const [old, fresh] = sidesOf(before, after, locale);
  return [fresh, old].map((side) =>
    side.map(({ text, marked }) => (marked ? `_${text}_` : text)).join(''),
  );
}

describe('new text beside old text', () => {
  it.each([
    [
      '職場研修指導員、マンツーマン研修指導員などを対象に研修を行い、指導',
      '職場研修指導員、1対1研修指導員などを対象に、年2回の研修を行い、指導',
      '職場研修指導員、_1対1_研修指導員などを対象に_、年2回の_研修を行い、指導',
      '職場研修指導員、_マンツーマン_研修指導員などを対象に研修を行い、指導',
    ],
    [
      '「派遣研修」の推進',
      '「派遣研修」と「交流」の推進',
      '「派遣研修」_と「交流」_の推進',
      '「派遣研修」の推進',
    ],
    [
      '推進は、差し迫った行政課題です。',
      '推進は、もっとも重要な行政課題の1つです。',
      '推進は、_もっとも重要な_行政課題_の1つです_。',
      '推進は、_差し迫った_行政課題_です_。',
    ],
  ])('marks the words that changed where no spaces part them: %s', (before, after, ...sides) => {
    expect(told(before, after, 'ja')).toEqual(sides);
  });

  it('marks no word in part', () => {
    // 役割 stands in both, and in neither as a word.
    expect(told('役割認識が要ります。', '役割確認が要ります。', 'ja')).toEqual([
      '_役割確認が_要ります。',
      '_役割認識が_要ります。',
    ]);
    // Nor is the ending of a verb one.
    expect(told('技能を高められる人', '技能を高めていく人', 'ja')).toEqual([
      '技能を_高めていく_人',
      '技能を_高められる_人',
    ]);
  });

  it('marks words where spaces part them', () => {
    expect(
      told('Ask the head two weeks before.', 'Ask the head three weeks before.', 'en'),
    ).toEqual(['Ask the head _three_ weeks before.', 'Ask the head _two_ weeks before.']);
  });
});
