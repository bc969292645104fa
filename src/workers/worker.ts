import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Job } from './job.ts';

// A thread, because a compiler at work hears of nothing.
new Worker(new URL('parent-watch.ts', import.meta.url)).unref();
process.once('disconnect', () => {
  process.exit();
});

/** One after another, in the order in which they came. */
let last = Promise.resolve();

process.on('message', (text: string) => {
  last = last.then(() => answer(JSON.parse(text) as Work));
});

/** After so many jobs memory is cleared: doing it after each took as long as the jobs. */
const CLEARED_AFTER = 24;
let count = 0;

/** What a process holds after large work stays with it, freed or not: with more bytes than that it gives way to a new one. */
const MOST_MEMORY = 600e6;
const isFull = (): boolean => process.memoryUsage.rss() > MOST_MEMORY;

type Work = Pick<Job, 'module' | 'name' | 'values'>;

async function answer({ module, name, values }: Work): Promise<void> {
  const said: Answer = {};
  try {
    const made = (await import(resolve(module))) as Record<string, (...of: unknown[]) => unknown>;
    await made[name]?.(...values);
  } catch (error) {
    said.error = tell(error);
  }
  // What libraries keep outside of JavaScript's memory is freed only with the objects that hold it.
  count += 1;
  if (count % CLEARED_AFTER === 0 || isFull()) globalThis.gc?.();
  if (isFull()) said.full = true;
  process.send?.(said);
}

function tell(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { ...error, name, message, stack };
}
