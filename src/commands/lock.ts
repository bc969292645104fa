import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { tryLock } from 'fs-native-extensions';

/** A lock that this process has, or who else has it, as they wrote it into the file. */
export type Lock = { release: () => void } | { holder: string };

/**
 * Locks a file. The system takes the lock from a process that ends, killed or not, so that no lock is ever stale. The
 * file stays: another process may be waiting at it.
 *
 * @param holder who has the lock, for those who come later
 */
export function takeLock(path: string, holder: string): Lock {
  const file = openSync(path, 'a+');
  if (!isGranted(file)) {
    closeSync(file);
    return { holder: readHolder(path) };
  }
  ftruncateSync(file);
  writeSync(file, holder);
  return {
    release: () => {
      closeSync(file);
    },
  };
}

function isGranted(file: number): boolean {
  try {
    return tryLock(file);
  } catch (error) {
    // Some disks of other machines know no locks; there is nothing to wait for.
    if (['ENOLCK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'].includes(codeOf(error)))
      return true;
    closeSync(file);
    throw error;
  }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Windows lets nobody read what is locked.
    return 'another process';
  }
}

/** The system's name of an error, such as `ENOENT`; nothing where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
