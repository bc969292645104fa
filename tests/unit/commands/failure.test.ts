import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardError } from '../../../src/cards/render.ts';
import { saveFile } from '../../../src/checks/save-file.ts';
import { CommandError, refusalIn, reportFailure } from '../../../src/commands/failure.ts';

/** What people read of an error. */
function told(error: unknown): string {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  reportFailure(error);
  return print.mock.calls
    .map(([said]: unknown[]) => (said instanceof Error ? said.stack : said))
    .join('\n');
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('a failure', () => {
  it('that somebody can mend is told without a stack', () => {
    const error = new CommandError({ file: 'a.xlsx', message: 'is missing', remedy: 'send it' });
    expect(told(error)).toBe('\na.xlsx  is missing\n    → send it\n');
    expect(process.exitCode).toBe(1);
  });

  it('of the generator is told with its stack', () => {
    expect(told(new Error('oh'))).toMatch(/^Error: oh\n {4}at /u);
    expect(process.exitCode).toBe(1);
  });

  it.each([
    ['ja', '入りきりません'],
    ['en', 'has no room'],
  ])('that comes to light in another process is told in the language of %s', (language, words) => {
    const argv = process.argv;
    process.argv = [...argv, '--lang', language];
    const foot = { left: '', right: '' };
    const card = { path: 'ja/work', locale: 'ja', title: 'A', foot, source: 'a.mdx' } as const;
    const fault: object = { ...new CardError(card, 'cardRoom', { title: 'A' }) };
    const said = told(Object.assign(new Error('in another language'), fault));
    process.argv = argv;
    expect(said).toMatch(new RegExp(`^\\na\\.mdx {2}.*${words}`, 'u'));
    expect(said).not.toContain('another language');
  });

  it('of a full disk says so, however deep it lies', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
    });
    expect(told(new Error('the build broke', { cause: full }))).toMatch(
      /^\nThe disk is full\n {4}→ make room/u,
    );
  });

  it('of a refused file names it', () => {
    const refused = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/srv/site' });
    expect(told(refused)).toMatch(/^\n\/srv\/site {2}This may not be read or written: .*\n {4}→ /u);
  });

  it('of a place that cannot hold a file is told plainly, names that file, and leaves nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'failure-'));
    const taken = join(folder, 'taken');
    writeFileSync(taken, 'kept');
    mkdirSync(join(folder, 'folder'));
    const refusal = (work: () => unknown): string => {
      vi.restoreAllMocks();
      try {
        work();
      } catch (error) {
        return told(error);
      }
      return '';
    };
    const says = (path: string, words: string): RegExp =>
      new RegExp(`^\\n${join(folder, path)} {2}${words}\\n {4}→ `, 'u');
    const save = (path: string) => (): void => {
      saveFile(join(folder, path), 'x');
    };
    expect(refusal(save('taken/a'))).toMatch(
      says('taken/a', 'There is a file where a folder should be'),
    );
    expect(refusal(save('folder'))).toMatch(says('folder', 'This is a folder, not a file'));
    expect(refusal(save('none/a'))).toMatch(
      says('none/a', 'There is no such folder for this file'),
    );
    expect(refusal(() => mkdirSync(taken))).toMatch(
      says('taken', 'There is a file where a folder should be'),
    );
    expect(refusal(() => readdirSync(join(folder, 'none/a')))).toMatch(/^Error: ENOENT/u);
    expect(readdirSync(folder)).toEqual(['folder', 'taken']);
    rmSync(folder, { recursive: true });
  });

  it('of another kind of the system is a fault of the generator', () => {
    const folder = mkdtempSync(join(tmpdir(), 'failure-'));
    try {
      mkdirSync(folder);
    } catch (error) {
      expect(refusalIn(error)).toBeUndefined();
    }
    rmSync(folder, { recursive: true });
    expect(refusalIn(Object.assign(new Error(), { code: 'EACCES', port: 80 }))).toBeUndefined();
  });
});
