import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SiteFile } from '../../../src/files/site-files.ts';
import { writeFiles } from '../../../src/files/write.ts';
import { onProgress, tellProgress, type Progress } from '../../../src/progress.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** What is told while something is done. */
async function toldBy(work: () => Promise<void>): Promise<Progress[]> {
  const told: Progress[] = [];
  const stop = onProgress((progress) => told.push(progress));
  await work().finally(stop);
  return told;
}

const file = (path: string, text: string): SiteFile => ({
  path,
  step: path.endsWith('.pdf') ? 'pdfs' : 'search',
  load: () => Promise.resolve(Buffer.from(text)),
});

describe('files that no route makes', () => {
  it('are written where their paths say, and counted by their steps', async () => {
    const folder = emptyFolder();
    const files = [
      file('pdf/en/a.pdf', 'A'),
      file('pdf/en/b.pdf', 'B'),
      file('s/entry.json', '{}'),
    ];
    const told = await toldBy(() => writeFiles(files, folder));
    expect(files.map(({ path }) => readFileSync(join(folder, path), 'utf8'))).toEqual([
      'A',
      'B',
      '{}',
    ]);
    expect(told.filter(({ step }) => step === 'pdfs')).toEqual([
      { step: 'pdfs', done: 1, total: 2 },
      { step: 'pdfs', done: 2, total: 2 },
    ]);
    expect(told).toContainEqual({ step: 'search', done: 1, total: 1 });
    expect(told).toHaveLength(3);
  });

  it('are not counted where those who make them count themselves', async () => {
    const made: SiteFile = {
      ...file('pdf/en/a.pdf', 'A'),
      load: () => {
        tellProgress('pdfs', 1, 7);
        return Promise.resolve(Buffer.from('A'));
      },
    };
    const told = await toldBy(() => writeFiles([made], emptyFolder()));
    expect(told).toEqual([{ step: 'pdfs', done: 1, total: 7 }]);
  });

  it('say what went wrong with one that cannot be made', async () => {
    const broken = { ...file('a.pdf', ''), load: () => Promise.reject(new Error('no font')) };
    await expect(writeFiles([broken, file('b.pdf', '')], emptyFolder())).rejects.toThrow('no font');
  });
});
