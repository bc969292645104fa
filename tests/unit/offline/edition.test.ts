import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { OfflineEdition } from '../../../src/model/offline.ts';
import { savedFiles } from '../../../src/offline/edition.ts';
import { writeOffline } from '../../../src/offline/write.ts';

const work = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => {
  rmSync(work, { recursive: true });
});

const SITE: Record<string, string> = {
  '.made-by-build': 'x',
  '404.html': 'none',
  '_astro/a.12345678.css': 'p{}',
  'cards/ja.png': 'card',
  'favicon.svg': '<svg/>',
  'index.html': 'start',
  'ja/figure.png': 'figure',
  'ja/index.html': 'home',
  'ja/offline/index.html': '<dd>%megabytes% MB, %files%</dd>',
  'ja/研修/index.html': 'training',
  'ja/training.md': '# training',
  'llms.txt': 'list',
  'pagefind/entry.json': '{}',
  'pagefind/ja/words.bin': 'words',
  'pdf/ja/handbook.pdf': 'pdf',
  'pdf/ja/handbook.png': 'picture',
  'robots.txt': 'User-agent: *',
  'rubrics/ladder.case.json': '{}',
  'rubrics/ladder.comparison.json': '{}',
  'rubrics/ladder.csv': 'a,b',
  'sitemap-0.xml': '<x/>',
};
const HANDBOOK = { revised: '2026-04-01' };
let count = 0;

function writeSite(files: Record<string, string>): string {
  count += 1;
  const folder = join(work, String(count));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The edition that a site is once it is written. */
async function editionOf(files: Record<string, string>): Promise<OfflineEdition> {
  const folder = writeSite(files);
  await writeOffline(folder, HANDBOOK);
  return JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as OfflineEdition;
}

describe('what is saved of a site', () => {
  it('is every page with all that it shows, and nothing to print or for machines', async () => {
    const { files, bytes, revised } = await editionOf(SITE);
    expect(files.map(([path]) => path)).toEqual([
      '404.html',
      '_astro/a.12345678.css',
      'favicon.svg',
      '',
      'ja/figure.png',
      'ja/',
      'ja/offline/',
      'ja/%E7%A0%94%E4%BF%AE/',
      'pagefind/entry.json',
      'pagefind/ja/words.bin',
      'pdf/ja/handbook.png',
      'rubrics/ladder.comparison.json',
      'rubrics/ladder.csv',
    ]);
    expect(revised).toBe('2026-04-01');
    expect(bytes).toBe(
      Object.entries({ ...SITE, 'ja/offline/index.html': '<dd>0.0 MB, 13</dd>' })
        .filter(([path]) => savedFiles(join(work, String(count))).includes(path))
        .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
    );
  });

  it('is told with the hashes of the very bytes that are sent, the pages that tell of it too', async () => {
    const { files } = await editionOf(SITE);
    const page = '<dd>0.0 MB, 13</dd>';
    expect(readFileSync(join(work, String(count), 'ja/offline/index.html'), 'utf8')).toBe(page);
    const hash = createHash('sha256').update(page).digest('base64');
    expect(Object.fromEntries(files)['ja/offline/']).toBe(`sha256-${hash}`);
  });

  it('is the same edition for the same bytes, and another for another byte of a file that is saved', async () => {
    const { edition } = await editionOf(SITE);
    expect(edition).toMatch(/^[\da-f]{16}$/u);
    expect((await editionOf({ ...SITE, 'llms.txt': 'other' })).edition).toBe(edition);
    for (const path of ['ja/index.html', 'pagefind/ja/words.bin', '404.html']) {
      const other = await editionOf({ ...SITE, [path]: `${SITE[path] ?? ''}.` });
      expect(other.edition, path).not.toBe(edition);
    }
    expect((await editionOf({ ...SITE, 'ja/more/index.html': '' })).edition).not.toBe(edition);
  });
});

describe('the worker', () => {
  it('is one file that loads nothing else, and the same at each build', async () => {
    const folder = writeSite(SITE);
    const again = `${folder}-again`;
    cpSync(folder, again, { recursive: true });
    await writeOffline(folder, HANDBOOK);
    await writeOffline(again, HANDBOOK);
    const code = readFileSync(join(folder, 'sw.js'), 'utf8');
    expect(code).not.toMatch(/importScripts|\bimport\b|googleapis|process\.env/u);
    for (const file of ['sw.js', 'offline.json', 'ja/offline/index.html']) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(
        true,
      );
    }
  });

  it('takes itself and all that was saved away where that is switched off, and saves nothing', async () => {
    const folder = writeSite(SITE);
    await writeOffline(folder, { ...HANDBOOK, pages: { offline: false } });
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toMatch(/caches\.delete[\s\S]*unregister/u);
    expect(() => readFileSync(join(folder, 'offline.json'))).toThrow();
  });
});
