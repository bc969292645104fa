import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onProgress, tellProgress, type Step } from '../progress.ts';
import type { SiteFile } from './site-files.ts';

/** So many files are read and written at once. */
const AT_ONCE = 16;

/**
 * Writes files into a site's folder, and tells how many are done; but of no step that whoever makes its files tells of.
 *
 * @throws what went wrong with the first that cannot be made
 */
export async function writeFiles(files: readonly SiteFile[], folder: string): Promise<void> {
  for (const path of new Set(files.map((file) => dirname(join(folder, file.path))))) {
    mkdirSync(path, { recursive: true });
  }
  const counter = countFiles(files);
  const rest = files.values();
  const write = async (): Promise<void> => {
    for (const { path, step, load } of rest) {
      await writeFile(join(folder, path), await load());
      counter.add(step);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write)).finally(counter.stop);
}

function countFiles(files: readonly SiteFile[]): { add: (step: Step) => void; stop: () => void } {
  const counts = new Map<Step, { done: number; total: number }>();
  for (const { step } of files) {
    counts.set(step, { done: 0, total: (counts.get(step)?.total ?? 0) + 1 });
  }
  const told = new Set<Step>();
  let own = false;
  const stop = onProgress(({ step }) => {
    if (!own) told.add(step);
  });
  const add = (step: Step): void => {
    const count = counts.get(step);
    if (!count || told.has(step)) return;
    count.done += 1;
    own = true;
    tellProgress(step, count.done, count.total);
    own = false;
  };
  return { add, stop };
}
