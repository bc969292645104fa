import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/search/index/pack.ts';
import { unpack } from '../../../src/search/query/unpack.ts';

const ENGLISH = 'What is packed in one language comes out in the other\n'.repeat(20);
/** Many different kanji, as texts have: U+4E00 and on. */
const JAPANESE = Array.from({ length: 400 }, (_, index) =>
  String.fromCodePoint(0x4e00 + ((index * 7919) % 2000)),
).join('');

describe('a packed text', () => {
  it.each(['', 'a', ENGLISH, JAPANESE, `${ENGLISH}${JAPANESE}\u{20BB7}`])(
    'comes out as it was',
    async (text) => {
      expect(await unpack(pack(text))).toBe(text);
    },
  );

  it('has two bytes for a kanji where that is smaller', () => {
    expect(gunzipSync(pack(JAPANESE)).length).toBe(2 * (1 + JAPANESE.length));
    expect(pack(JAPANESE).length).toBeLessThan(gzipSync(JAPANESE, { level: 9 }).length);
    expect(gunzipSync(pack(ENGLISH)).length).toBe(ENGLISH.length);
  });
});
