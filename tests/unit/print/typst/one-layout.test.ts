import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CacheEntry } from '../../../../src/cache/cache.ts';
import {
  drawThumbnail,
  pdfEntry,
  prepareFile,
  prepareThumbnail,
} from '../../../../src/print/typst/cached.ts';
import { makePdf, type Sheet } from '../../../../src/print/typst/compile.ts';
import type { Job } from '../../../../src/workers/job.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { readProse } from '../../../setup/prose.ts';

const files = vi.hoisted(() => new Map<string, Uint8Array>());
const jobs = vi.hoisted((): Job[] => []);

vi.mock('../../../../src/cache/cache.ts', () => ({
  isCached: ({ key }: CacheEntry) => files.has(key),
  cached: async ({ key }: CacheEntry, make: () => Promise<Uint8Array>) => {
    const bytes = files.get(key) ?? (await make());
    files.set(key, bytes);
    return bytes;
  },
}));
vi.mock('../../../../src/workers/pool.ts', () => ({
  inWorker: (job: Job) => {
    jobs.push(job);
    return Promise.resolve();
  },
}));

const [sheet] = makeSheets(readProse('tests/fixtures/organisation', 'en'), ['section']);
if (!sheet) throw new Error('the fixture has changed');
const previewed: Sheet = { ...sheet, preview: sheet.data };

beforeEach(() => {
  files.clear();
  jobs.length = 0;
});

describe('a sheet whose picture shows all of it', () => {
  it('is laid out once: its file is made with the picture, the same as alone', async () => {
    await drawThumbnail(sheet, 32);
    const file = files.get(pdfEntry(sheet).key);
    // How many pages there are stands before the file.
    expect(Buffer.from(file ?? []).subarray(4)).toEqual(Buffer.from(await makePdf(sheet)));
  });

  it('is asked of workers in one job, while its picture is to be drawn', async () => {
    const drawn = prepareThumbnail(sheet, 32);
    await prepareFile(sheet);
    await drawn;
    await prepareFile(sheet);
    expect(jobs.map(({ name }) => name)).toEqual([
      'drawThumbnail',
      'drawThumbnail',
      'compileSheet',
    ]);
    expect(jobs[1]).toEqual(jobs[0]);
  });
});

describe('a sheet whose picture shows less', () => {
  it('is made apart from it', async () => {
    await drawThumbnail(previewed, 32);
    expect(files.has(pdfEntry(previewed).key)).toBe(false);
    await prepareThumbnail(previewed, 16);
    await prepareFile(previewed);
    expect(jobs.map(({ name }) => name)).toEqual(['drawThumbnail', 'compileSheet']);
  });
});
