import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { addReading, readingsIn, type ReadingIndex } from '../../src/model/furigana.ts';

const { folder } = inject('fixture');
const index: ReadingIndex = new Map();
const file = readFileSync(join(folder, 'ja/furigana.json'), 'utf8');
for (const [word, parts] of Object.entries(JSON.parse(file) as Record<string, string>)) {
  addReading(index, word, parts);
}

/** What a text is read as, where it is in kanji. */
const readingOf = (text: string): string =>
  readingsIn(text, index)
    .map(({ reading }) => reading)
    .join(' ');

it.each([
  ['of a section', '聞く人', 'き ひと'],
  ['of the interface', '要点', 'ようてん'],
  ['of the interface in easy words', 'やさしい日本語で', 'にほんご'],
  ['of footnotes', '脚注', 'きゃくちゅう'],
  ['of the overview figure', '強い役場', 'つよ やくば'],
  ['of grades', '見習い', 'みなら'],
])('readings are known of the words %s', (_, text, reading) => {
  expect(readingOf(text)).toBe(reading);
});
