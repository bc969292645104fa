import { appendFileSync, writeFileSync } from 'node:fs';
import { AuthorError } from '../../../src/model/author-error.ts';

/** Leaves its words in a file, as work does that is well done. */
export function write(path: string, words: string): void {
  appendFileSync(path, words);
}

/** Fails as content does. */
export function fail(): void {
  throw new AuthorError({
    message: 'It has no title',
    file: 'content/a.mdx',
    line: 7,
    remedy: 'Add one',
  });
}

/** Ends its process as a crash does. */
export function crash(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Tells which process it is in, and is busy for ever, as a compiler is that hears of nothing. */
export function hang(path: string): void {
  writeFileSync(path, String(process.pid));
  for (;;);
}
