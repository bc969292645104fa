import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isAuthorError } from '../../../src/model/author-error.ts';
import { onProgress, type Progress } from '../../../src/progress.ts';
import { inWorker } from '../../../src/workers/pool.ts';

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'pool-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  return made;
};
const job = (name: string, ...values: unknown[]): Parameters<typeof inWorker>[0] => ({
  module: 'tests/unit/workers/jobs.ts',
  name,
  values,
  key: values.join(' '),
  step: 'pdfs',
  like: '',
});
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
/** As long as it takes on a loaded machine. */
const WAIT = { timeout: 50_000, interval: 20 };

describe('work in other processes', { timeout: 60_000 }, () => {
  it('is done once, however often it is asked for, and what is urgent before the rest', async () => {
    const path = join(folder(), 'done');
    const ask = (what: string, urgent: boolean): Promise<void> =>
      inWorker(job('write', path, what), urgent);
    // The first two are at hand at once; of the others the urgent one comes first.
    const asked = [ask('1', true), ask('2', false), ask('3', false), ask('4', false)];
    asked.push(ask('5', true), ask('2', false));
    await Promise.all(asked);
    expect(readFileSync(path, 'utf8')).toBe('12534');
  });

  it('follows what it is like, so that its process remembers what serves it', async () => {
    const path = join(folder(), 'done');
    const ask = (like: string, number: string): Promise<void> =>
      inWorker({ ...job('write', path, `${like}${number} `), like }, false);
    // The first two are at hand at once; the others wait together.
    await Promise.all(
      ['1', '2', '3'].flatMap((number) => [ask('card', number), ask('grade', number)]),
    );
    expect(readFileSync(path, 'utf8')).toBe('card1 grade1 grade2 grade3 card2 card3 ');
  });

  it('fails with all that its error tells', async () => {
    const error: unknown = await inWorker(job('fail')).catch((reason: unknown) => reason);
    expect(isAuthorError(error)).toBe(true);
    expect(error).toMatchObject({
      message: 'It has no title',
      file: 'content/a.mdx',
      line: 7,
      remedy: 'Add one',
      stack: expect.stringContaining('content/a.mdx:7') as string,
    });
  });

  it('fails where its process ends, and what waits is done by another', async () => {
    const path = join(folder(), 'done');
    const crash = inWorker(job('crash'));
    const next = inWorker(job('write', path, 'next'), false);
    await expect(crash).rejects.toThrow('SIGKILL');
    await next;
    expect(readFileSync(path, 'utf8')).toBe('next');
  });

  it('is done by another where a process ends because it had nothing to do', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const path = join(folder(), 'done');
    await inWorker(job('write', path, 'one'));
    vi.runAllTimers();
    // The process has been told to end, and is still there.
    await inWorker(job('write', path, 'two'));
    expect(readFileSync(path, 'utf8')).toBe('onetwo');
  });

  it('goes on in a new process where one holds too much memory, whatever that one has at hand', async () => {
    const path = join(folder(), 'processes');
    await Promise.all([
      inWorker(job('hold', path, 700e6), false),
      ...['a', 'b', 'c'].map((name) => inWorker(job('tellProcess', path, name), false)),
    ]);
    const [first, ...others] = readFileSync(path, 'utf8').trim().split(' ');
    // The second may have been done twice, by the first process and by the next one.
    const [next] = new Set(others.filter((id) => id !== first));
    expect(others.filter((id) => id === next)).toHaveLength(3);
    await vi.waitFor(() => {
      expect(isAlive(Number(first))).toBe(false);
    }, WAIT);
  });

  it('that takes much memory is done by one process at a time', async () => {
    const path = join(folder(), 'done');
    const jobs = Array.from({ length: 40 }, (_each, at) => ({
      ...job('work', path, at),
      large: true,
    }));
    await Promise.all(jobs.map((each) => inWorker(each, false)));
    expect(readFileSync(path, 'utf8')).toBe('begins ends '.repeat(40));
  });

  it('that takes most memory is done by a process that does nothing else, and holds nothing up', async () => {
    const [path, alone] = [join(folder(), 'shared'), join(folder(), 'alone')];
    const small = Array.from({ length: 12 }, (_each, at) => job('tellProcess', path, at));
    const large = Array.from({ length: 3 }, (_each, at) => ({
      ...job('tellProcess', alone, at),
      alone: true,
    }));
    await inWorker(job('tellProcess', path, 'first'));
    // Somebody waits for the last: a process that may not do it goes, however much else there is.
    await Promise.all([
      ...[...small, ...large].map((each) => inWorker(each, false)),
      ...large.slice(-1).map((each) => inWorker(each)),
    ]);
    const [shared, own] = [path, alone].map((file) => readFileSync(file, 'utf8').trim().split(' '));
    expect(shared).toHaveLength(13);
    expect(new Set(own).size).toBe(3);
    expect(own?.filter((id) => shared?.includes(id))).toEqual([]);
  });

  it('tells how far it is', async () => {
    const heard: Progress[] = [];
    onTestFinished(onProgress((progress) => heard.push(progress)));
    const path = join(folder(), 'done');
    await Promise.all(['1', '2'].map((words) => inWorker(job('write', path, words))));
    const [first, last] = heard;
    expect(heard).toHaveLength(2);
    expect(last).toEqual({ step: 'pdfs', done: (first?.done ?? 0) + 1, total: last?.total });
    expect(last?.done).toBe(last?.total);
  });

  it('counts in both steps where it does a part of two', async () => {
    const heard: Progress[] = [];
    onTestFinished(onProgress((progress) => heard.push(progress)));
    await inWorker({ ...job('write', join(folder(), 'done'), 'a'), also: 'pictures' });
    expect(heard.map(({ step }) => step)).toEqual(['pdfs', 'pictures']);
    expect(heard[1]).toEqual({ step: 'pictures', done: 1, total: 1 });
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'ends at once with the process that asked for it, whatever it is at: %s',
    async (signal) => {
      const path = join(folder(), 'pid');
      const parent = spawn(process.execPath, ['tests/unit/workers/parent.ts', path]);
      await vi.waitFor(() => {
        expect(existsSync(path) && readFileSync(path, 'utf8')).toMatch(/^\d+$/u);
      }, WAIT);
      const pid = Number(readFileSync(path, 'utf8'));
      onTestFinished(() => {
        if (isAlive(pid)) process.kill(pid, 'SIGKILL');
      });
      parent.kill(signal);
      await vi.waitFor(() => {
        expect(isAlive(pid)).toBe(false);
      }, WAIT);
    },
  );
});
