import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file in one step, so that it is never half written. */
export function saveFile(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
