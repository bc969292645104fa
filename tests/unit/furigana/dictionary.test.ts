import { describe, expect, it } from 'vitest';
import { dictionaryOf, firstDifference, readingsOf } from '../../../src/furigana/dictionary.ts';
import { forcedParts } from '../../../src/furigana/furigana.ts';
import { partsOf, wordsIn } from '../../../src/furigana/words.ts';
import { addReading, readingsIn, type ReadingIndex } from '../../../src/model/furigana.ts';
import { openAnalyser } from '../../../src/search/index/analyser.ts';

const analyse = await openAnalyser();

/** A text with the readings in brackets behind their words. */
function shown(text: string, index: ReadingIndex): string {
  let at = 0;
  const parts = readingsIn(text, index).map(({ start, end, reading }) => {
    const before = text.slice(at, end);
    at = end;
    expect(start).toBeLessThan(end);
    return `${before}（${reading}）`;
  });
  return parts.join('') + text.slice(at);
}

function indexOf(readings: Readonly<Record<string, string>>): ReadingIndex {
  const index: ReadingIndex = new Map();
  for (const [word, parts] of Object.entries(readings)) addReading(index, word, parts);
  return index;
}

describe('the readings of words', () => {
  it('stand above kanji alone, also within a word', () => {
    expect(partsOf('取り組む', 'トリクム')).toBe('1と 1 1く 1');
    expect(partsOf('お伝え', 'おつたえ')).toBe('1 1つた 1');
    expect(partsOf('デジタル技術', 'デジタルギジュツ')).toBe('4 2ぎじゅつ');
    // Neither is what it seems: nothing is said rather than something wrong.
    expect(partsOf('取り組む', 'やめる')).toBeUndefined();
    expect(partsOf('する', 'スル')).toBeUndefined();
  });

  it('are read by the longest word as the analyser reads each text', () => {
    const lines = [
      '人が育つ職場',
      '委員は五人です',
      '人と人、人を育てる人事',
      '業務上の課題、その上で進む',
      '組織の力、組織力と職員力',
      'OJTを10年間続ける',
    ];
    const texts = lines.map((line) => wordsIn(line, new Map(), analyse));
    const readings = dictionaryOf(texts);
    const index = indexOf(readings);
    for (const [at, text] of texts.entries()) {
      expect(firstDifference(readingsOf(text), readingsIn(lines[at] ?? '', index))).toBeUndefined();
    }
    expect(shown('業務上の課題、その上で', index)).toBe(
      '業務（ぎょうむ）上（じょう）の課題（かだい）、その上（うえ）で',
    );
    expect(shown('OJTを10年間', index)).toBe('OJTを10年間（ねんかん）');
    // The commonest reading stands by itself; the other one has words around it.
    expect(readings['人']).toBe('1ひと');
  });

  it('are taken from elsewhere where the analyser is wrong', () => {
    const names = [
      ['協働', 'きょうどう'],
      ['人材育成', 'じんざいいくせい'],
    ] as const;
    const own = { 令和: 'れいわ', '4月': 'がつ', '行（': 'ぎょう', 大人: 'おとな' };
    const forced = forcedParts(names, own, analyse);
    expect([...forced]).toEqual([
      ['協働', '2きょうどう'],
      ['令和', '2れいわ'],
      ['4月', '1 1がつ'],
      ['行（', '1ぎょう 1'],
      ['大人', '2おとな'],
    ]);
    const line = '令和6年4月、協働の人材育成';
    const index = indexOf(dictionaryOf([wordsIn(line, forced, analyse)]));
    expect(shown(line, index)).toBe(
      '令和（れいわ）6年（ねん）4月（がつ）、協働（きょうどう）の人材（じんざい）育成（いくせい）',
    );
  });
});
