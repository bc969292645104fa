import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './lock.ts';

/** A folder of one process, which goes away when that is done. */
export interface WorkFolder {
  path: string;
  /** Deletes it. */
  remove: () => void;
}

/**
 * Makes a folder to work in, and deletes those of processes that were stopped before they could.
 *
 * @param parent the folder for all of them
 */
export function createWorkFolder(parent: string): WorkFolder {
  mkdirSync(parent, { recursive: true });
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (entry.isDirectory()) removeUnlessUsed(join(parent, entry.name));
  }
  const path = join(parent, randomUUID());
  // Before the folder is there: one without its lock is a dead process's.
  const lock = takeLock(`${path}.lock`, String(process.pid));
  mkdirSync(path);
  return {
    path,
    remove: () => {
      remove(path);
      if ('release' in lock) lock.release();
    },
  };
}

function removeUnlessUsed(path: string): void {
  const lock = takeLock(`${path}.lock`, String(process.pid));
  if (!('release' in lock)) return;
  remove(path);
  lock.release();
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
  rmSync(`${path}.lock`, { force: true });
}
