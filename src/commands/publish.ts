import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { swapSync } from 'fs-native-extensions';
import type { FaultKey } from '../i18n/commands/index.ts';
import { CommandError, commandFault } from './failure.ts';
import { codeOf, takeLock } from './lock.ts';

/** A folder that one build at a time may put its site into. */
export interface Place {
  /** The folder itself, links followed. */
  target: string;
  /**
   * Puts a finished site into the place. Whenever the process dies, the place holds the last site or this one, whole.
   *
   * @param site the folder with it, on any disk; it is moved where that can be
   */
  publish: (site: string) => void;
  /** Lets the next build in. */
  release: () => void;
}

/** What publishing asks of the system; tests put disks with faults in its place. */
export interface Disk {
  move: (from: string, to: string) => void;
  copy: (from: string, to: string) => void;
  /** Lets two folders change places in one step, which not every system can. */
  exchange: (one: string, other: string) => void;
}

const DISK: Disk = {
  move: renameSync,
  copy: (from, to) => {
    // With a filter, file by file: copying whole folders at once, Node calls a full disk an error of the device.
    cpSync(from, to, { recursive: true, filter: () => true });
  },
  exchange: (one, other) => {
    // The library would do it in three steps there.
    if (process.platform === 'win32') throw Object.assign(new Error(), { code: 'ENOSYS' });
    swapSync(one, other);
  },
};

/** What tells a folder that a build made from all others. */
const MARK = '.made-by-build';
const MARK_SAYS = 'The next build replaces everything in this folder.\n';
/** Builds before the mark made all of these. */
const UNMARKED_SITE = ['404.html', '_astro', 'cards', 'pagefind', 'pdf'];

/** What a system says that cannot exchange folders, at all or on this disk. */
const CANNOT_EXCHANGE = ['ENOSYS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * Claims the folder that a site shall be put into: mends what a build that was killed has left there, and says what
 * speaks against writing to it before anything is built. Beside it, and so on the same disk, a hidden folder has the
 * site to come and the one before, which whoever is copying it may go on reading until the next build.
 *
 * @param outDir the folder, which may be a link and need not exist
 * @param force whether to replace a folder that no build made
 * @throws CommandError where it is no place for a site, or another build is at work there; the system's refusals
 */
export function claimPlace(outDir: string, force = false, disk = DISK): Place {
  const target = follow(resolve(outDir));
  refuseUnfit(target);
  if (!force) refuseForeign(target);
  const store = join(dirname(target), `.${basename(target)}.builds`);
  // The web server's own user, if it is another, has no business in it.
  mkdirSync(store, { recursive: true, mode: 0o700 });
  if (existsSync(target)) accessSync(target, constants.W_OK);
  const lock = takeLock(join(store, 'lock'), `process ${process.pid}`);
  if ('holder' in lock) {
    throw new CommandError(commandFault('otherBuild', { target, holder: lock.holder }));
  }
  const at = (name: string): string => join(store, name);
  if (existsSync(at('aside')) && !existsSync(target)) disk.move(at('aside'), target);
  for (const name of readdirSync(store)) {
    if (name !== 'lock') rmSync(at(name), { recursive: true, force: true });
  }
  return {
    target,
    publish: (site) => {
      bring(site, at('next'), disk);
      writeFileSync(join(at('next'), MARK), MARK_SAYS);
      if (existsSync(target)) replace(target, at, disk);
      else disk.move(at('next'), target);
    },
    release: lock.release,
  };
}

/** Where a path leads; unlike the system's own way to ask, also where nothing is there yet. */
function follow(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return existsSync(path)
      ? realpathSync(path)
      : follow(resolve(dirname(path), readlinkSync(path)));
  }
  const parent = dirname(path);
  return parent === path ? path : join(follow(parent), basename(path));
}

function refuseUnfit(target: string): void {
  const refuse = (key: FaultKey): never => {
    throw new CommandError(commandFault(key, { target }));
  };
  const way = relative(target, realpathSync('.'));
  if (!way.startsWith('..') && !isAbsolute(way)) {
    refuse('holdsProject');
  }
  const found = statSync(target, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) refuse('isFile');
  if (found && found.dev !== statSync(dirname(target)).dev) {
    refuse('isDisk');
  }
}

function refuseForeign(target: string): void {
  const names = existsSync(target) ? readdirSync(target) : [];
  if (names.length === 0 || names.includes(MARK)) return;
  if (UNMARKED_SITE.every((name) => names.includes(name))) return;
  throw new CommandError(commandFault('foreign', { target }));
}

/** Brings a folder beside the place, from another disk as a copy. */
function bring(site: string, next: string, disk: Disk): void {
  try {
    disk.move(site, next);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    disk.copy(site, next);
  }
}

function replace(target: string, at: (name: string) => string, disk: Disk): void {
  if (!isExchanged(at('next'), target, disk)) {
    // Two steps: the next build puts the site back where this one is stopped between them.
    disk.move(target, at('aside'));
    try {
      disk.move(at('next'), target);
    } catch (failure) {
      disk.move(at('aside'), target);
      throw failure;
    }
    disk.move(at('aside'), at('next'));
  }
  disk.move(at('next'), at('last'));
}

function isExchanged(one: string, other: string, disk: Disk): boolean {
  try {
    disk.exchange(one, other);
    return true;
  } catch (error) {
    if (!CANNOT_EXCHANGE.includes(codeOf(error))) throw error;
    return false;
  }
}
