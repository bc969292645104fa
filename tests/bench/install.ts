import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { print } from './print.ts';

/** Prints how much `npm ci` puts beside the project: what caches keep there is not counted. */
export function printInstall(folder = 'node_modules'): void {
  let [bytes, files] = [0, 0];
  const waiting = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^\.(?:astro|vite)$/u.test(name))
    .map((entry) => ({ entry, path: join(folder, entry.name) }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, path } = next;
    if (entry.isDirectory()) {
      for (const below of readdirSync(path, { withFileTypes: true })) {
        waiting.push({ entry: below, path: join(path, below.name) });
      }
    } else if (entry.isFile()) {
      bytes += statSync(path).size;
      files += 1;
    }
  }
  print('node_modules', `${(bytes / 1e6).toFixed(0)} MB in ${files} files`);
}
