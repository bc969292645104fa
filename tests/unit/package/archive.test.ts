import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { checkSums, zip } from '../../../src/package/archive.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const FILES = new Map([
  ['site/index.html', bytes('<p>'.repeat(99))],
  ['README.txt', bytes('read')],
  ['site/a.pdf', bytes('%PDF')],
]);

it('unpacks into its folder, and is the same for the same files in any order and zone', () => {
  const packed = zip(FILES, 'handbook', '2026-11-24');
  const found = unzipSync(packed);
  expect(Object.keys(found)).toEqual([
    'handbook/README.txt',
    'handbook/site/a.pdf',
    'handbook/site/index.html',
  ]);
  expect(Buffer.from(found['handbook/README.txt'] ?? []).toString()).toBe('read');
  const zone = process.env['TZ'];
  process.env['TZ'] = zone === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
  const elsewhere = zip(new Map([...FILES].reverse()), 'handbook', '2026-11-24');
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.compare(packed, elsewhere)).toBe(0);
});

it('sums are of the form that sha256sum reads', () => {
  const lines = checkSums(FILES).split('\n');
  expect(lines[0]).toBe(
    // printf read | sha256sum
    '3316348dbadfb7b11c7c2ea235949419e23f9fa898ad2c198f999617912a9925  README.txt',
  );
  expect(lines).toHaveLength(4);
});
