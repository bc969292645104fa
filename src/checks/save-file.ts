import { accessSync, constants, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file in one step, so that it is never half written. One that may only be read is not replaced, though its
 * folder would allow that.
 *
 * @throws the system's refusal, with the path of the file that was to be written and `isOfSaving`; nothing else is left behind
 */
export function saveFile(path: string, content: string | Uint8Array): void {
  const fresh = `${path}.new`;
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK);
    writeFileSync(fresh, content);
    renameSync(fresh, path);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh);
    throw error instanceof Error
      ? Object.assign(error, { path, dest: undefined, isOfSaving: true })
      : error;
  }
}
