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

/** Leaves in a file which process it is in. */
export function tellProcess(path: string): void {
  appendFileSync(path, `${process.pid} `);
}

const held: Buffer[] = [];

/** Takes memory that stays with its process, and tells which one that is. */
export function hold(path: string, bytes: number): void {
  held.push(Buffer.alloc(bytes, 1));
  tellProcess(path);
}

/** Leaves in a file when it begins and when it ends, some time later. */
export function work(path: string): void {
  appendFileSync(path, 'begins ');
  const started = performance.now();
  while (performance.now() - started < 20);
  appendFileSync(path, 'ends ');
}

/** Tells which process it is in, and is busy for ever, as a compiler is that hears of nothing. */
export function hang(path: string): void {
  writeFileSync(path, String(process.pid));
  for (;;);
}
