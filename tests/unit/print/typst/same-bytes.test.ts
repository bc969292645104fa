import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const SCRIPT = 'tests/unit/print/typst/digests.ts';

/** The digests of what a process makes in a folder of its own, with other words about its place and language. */
async function digestsIn(environment: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), `${environment['TZ']?.replace('/', '-') ?? ''}-`));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const name of readdirSync('.')) {
    if (!name.startsWith('.')) symlinkSync(resolve(name), join(folder, name));
  }
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  });
  return stdout.trim().split('\n');
}

it(
  'makes the same bytes in other folders, time zones and languages',
  { timeout: 60_000 },
  async () => {
    const here = await digestsIn({ TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' });
    const there = await digestsIn({ TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' });
    expect(here).toHaveLength(5);
    expect(new Set(here).size).toBe(5);
    expect(there).toEqual(here);
  },
);
