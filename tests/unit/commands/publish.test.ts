import { spawn, type ChildProcessByStdio } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimPlace, type Disk } from '../../../src/commands/publish.ts';

const FILES = 5;
/** A reader looks for as long as the site is put in place so often. */
const TURNS = 300;
/** How often it looks before it hears how far that is. */
const LOOKS = 500;
/** How often a build is killed: `KILLS=200` takes a minute. */
const KILLS = Number(process.env['KILLS'] ?? 50);

/** A folder for a test. */
function createFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** A site of a few files that all say the same. */
function createSite(folder: string, words: string): string {
  mkdirSync(join(folder, 'part'), { recursive: true });
  for (let index = 0; index < FILES; index += 1) {
    writeFileSync(join(folder, 'part', `${index}.html`), words);
  }
  return folder;
}

/** What the site in a folder says; every word of its files where they are not one site's. */
function read(folder: string): string {
  const names = readdirSync(join(folder, 'part'));
  const words = new Set(names.map((name) => readFileSync(join(folder, 'part', name), 'utf8')));
  return names.length === FILES ? [...words].join(' and ') : `${names.length} files`;
}

/** Publishes a site that says some words. */
function publish(target: string, words: string, force = false, disk?: Disk): void {
  const place = claimPlace(target, force, disk);
  try {
    place.publish(createSite(join(target, '..', 'work'), words));
  } finally {
    place.release();
  }
}

const refusal = (code: string): Error => Object.assign(new Error(code), { code });
const throws = (code: string) => (): never => {
  throw refusal(code);
};
const copy = (from: string, to: string): void => {
  cpSync(from, to, { recursive: true });
};
/** A disk that cannot let folders change places. */
const plain: Disk = { move: renameSync, copy, exchange: throws('ENOSYS') };

describe.each([
  ['one step', undefined],
  ['two steps, where the system has no one step', plain],
])('a site takes the last one’s place in %s', (_steps, disk) => {
  it('and the last one stays beside it until the next build', () => {
    const target = join(createFolder(), 'dist');
    publish(target, 'first', false, disk);
    expect(read(target)).toBe('first');
    publish(target, 'second', false, disk);
    expect(read(target)).toBe('second');
    expect(lstatSync(target).isDirectory()).toBe(true);
    expect(read(join(target, '../.dist.builds/last'))).toBe('first');
    publish(target, 'third', false, disk);
    expect(readdirSync(join(target, '../.dist.builds')).sort()).toEqual(['last', 'lock']);
  });

  it('where a link leads', () => {
    const folder = createFolder();
    mkdirSync(join(folder, 'srv'));
    symlinkSync('srv/site', join(folder, 'dist'));
    for (const words of ['first', 'second']) {
      publish(join(folder, 'dist'), words, false, disk);
      expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
      expect(read(join(folder, 'srv/site'))).toBe(words);
    }
  });

  it('from another disk', () => {
    const target = join(createFolder(), 'dist');
    const move = (from: string, to: string): void => {
      if (from.endsWith('work')) throw refusal('EXDEV');
      renameSync(from, to);
    };
    publish(target, 'first', false, { ...plain, ...disk, move });
    publish(target, 'second', false, { ...plain, ...disk, move });
    expect(read(target)).toBe('second');
  });
});

describe('the last site is untouched', () => {
  it.each([
    ['the disk is full', { move: throws('EXDEV'), copy: throws('ENOSPC') }, 'ENOSPC'],
    ['the folder is in use', { exchange: throws('EBUSY') }, 'EBUSY'],
  ])('where %s', (_fault, fault, code) => {
    const target = join(createFolder(), 'dist');
    publish(target, 'first');
    expect(() => {
      publish(target, 'second', false, { ...plain, ...fault });
    }).toThrow(code);
    expect(read(target)).toBe('first');
  });

  it('where the second of two steps fails', () => {
    const target = join(createFolder(), 'dist');
    publish(target, 'first');
    const move = (from: string, to: string): void => {
      if (from.endsWith('next') && to === target) throw refusal('EACCES');
      renameSync(from, to);
    };
    expect(() => {
      publish(target, 'second', false, { ...plain, move });
    }).toThrow('EACCES');
    expect(read(target)).toBe('first');
  });

  it('and comes back where a build was stopped between two steps', () => {
    const target = join(createFolder(), 'dist');
    publish(target, 'first');
    renameSync(target, join(target, '../.dist.builds/aside'));
    createSite(join(target, '../.dist.builds/next'), 'half');
    claimPlace(target).release();
    expect(read(target)).toBe('first');
    expect(readdirSync(join(target, '../.dist.builds'))).toEqual(['lock']);
  });

  it.skipIf(process.platform === 'win32')('where the folder may only be read', async () => {
    const folder = createFolder();
    const target = join(folder, 'dist');
    publish(target, 'first');
    rmSync(join(folder, '.dist.builds'), { recursive: true });
    for (const path of [folder, target]) chmodSync(path, 0o555);
    onTestFinished(() => {
      for (const path of [folder, target]) chmodSync(path, 0o755);
    });
    // Root may write everywhere.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const child = spawn(process.execPath, ['-e', CLAIM, target], { ...asNobody, stdio: 'pipe' });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => said.push(data));
    }
    await new Promise((ends) => child.once('close', ends));
    expect(Buffer.concat(said).toString()).toMatch(
      /\.dist\.builds {2}This may not be read or written/u,
    );
    expect(read(target)).toBe('first');
  });
});

const CLAIM = `
  Promise.all([
    import(${JSON.stringify(resolve('src/commands/publish.ts'))}),
    import(${JSON.stringify(resolve('src/commands/failure.ts'))}),
  ]).then(([{ claimPlace }, { reportFailure }]) => {
    try { claimPlace(process.argv[1]); } catch (error) { reportFailure(error); }
  });
`;

describe('a place is refused', () => {
  it('where it holds files that no build made, unless it is forced', () => {
    const target = join(createFolder(), 'dist');
    createSite(target, 'somebody’s');
    expect(() => claimPlace(target)).toThrow(/holds files that no build made/u);
    expect(existsSync(join(target, '../.dist.builds'))).toBe(false);
    publish(target, 'first', true);
    expect(read(target)).toBe('first');
    expect(read(join(target, '../.dist.builds/last'))).toBe('somebody’s');
  });

  it('but not where it is empty, or a build from before the mark made it', () => {
    const folder = createFolder();
    mkdirSync(join(folder, 'empty'));
    publish(join(folder, 'empty'), 'first');
    for (const name of ['404.html', '_astro', 'cards', 'pagefind', 'pdf']) {
      mkdirSync(join(folder, 'old', name), { recursive: true });
    }
    publish(join(folder, 'old'), 'first');
    expect(read(join(folder, 'old'))).toBe('first');
  });

  it.each([
    ['a file', (folder: string) => join(folder, 'file'), /is a file/u],
    ['the project itself', () => '.', /holds this project itself/u],
    ['a folder around the project', () => '..', /holds this project itself/u],
    ['where a disk begins', () => '/dev/shm', /is where a disk begins/u],
  ])('where it is %s', (what, pathIn, said) => {
    if (what === 'where a disk begins' && !existsSync('/dev/shm')) return;
    const folder = createFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => claimPlace(pathIn(folder), true)).toThrow(said);
  });

  it('while another build writes to it, and to no other', () => {
    const folder = createFolder();
    symlinkSync('dist', join(folder, 'link'));
    const place = claimPlace(join(folder, 'dist'));
    expect(() => claimPlace(join(folder, 'link'))).toThrow(
      `Another build (process ${process.pid}) is writing to ${join(folder, 'dist')}`,
    );
    claimPlace(join(folder, 'other')).release();
    place.release();
    claimPlace(join(folder, 'link')).release();
  });
});

describe('a build that is killed', () => {
  it.each([
    ['one', KILLS, false],
    ['two', Math.ceil(KILLS / 5), true],
  ])(
    'leaves a whole site and no lock where it publishes in %s step(s)',
    async (steps, kills, mayBeAside) => {
      const folder = createFolder();
      createSite(join(folder, 'a'), 'a');
      createSite(join(folder, 'b'), 'b');
      const target = join(folder, 'dist');
      publish(target, 'a');
      for (let kill = 0; kill < kills; kill += 1) {
        await killAfter(1 + Math.floor(Math.random() * 8), folder, steps);
        if (mayBeAside) claimPlace(target).release();
        expect(read(target)).toMatch(/^[ab]$/u);
      }
      claimPlace(target).release();
    },
    300_000,
  );
});

it('a reader never finds the site away', async () => {
  const folder = createFolder();
  for (const words of ['a', 'b']) createSite(join(folder, words), words);
  const target = join(folder, 'dist');
  publish(target, 'a');
  const child = startLoop(folder, 'one');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let turns = 0;
  child.stdout.on('data', (data: Buffer) => {
    turns += data.length;
  });
  let missed = 0;
  while (turns < TURNS && child.exitCode === null) {
    for (let look = 0; look < LOOKS; look += 1) {
      if (!existsSync(join(target, 'part/0.html'))) missed += 1;
    }
    await nextTurn();
  }
  expect(turns).toBeGreaterThanOrEqual(TURNS);
  expect(missed).toBe(0);
});

function startLoop(folder: string, steps: string): ChildProcessByStdio<null, Readable, null> {
  const loop = resolve('tests/unit/commands/publish-loop.ts');
  return spawn(process.execPath, [loop, folder, steps], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Publishes again and again in a process that is killed some time after it has said so a number of times. */
async function killAfter(times: number, folder: string, steps: string): Promise<void> {
  const child = startLoop(folder, steps);
  let left = times;
  child.stdout.on('data', (data: Buffer) => {
    left -= data.length;
    if (left <= 0) child.kill('SIGKILL');
  });
  await new Promise((ends) => child.once('close', ends));
}
