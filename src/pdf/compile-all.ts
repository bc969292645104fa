import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compileSheet, type Sheet } from './compile.ts';

/**
 * Makes all sheets into the cache, half of them on a second core: each thread has a compiler of its own. Measured on
 * two cores, this takes a little over half the time.
 *
 * @throws SheetError where a sheet cannot be made
 */
export async function compileAll(sheets: readonly Sheet[]): Promise<void> {
  // Every other one, so that both get as many of each kind.
  const share = sheets.filter((_sheet, index) => index % 2 === 1);
  const others = makeElsewhere(share);
  for (const sheet of sheets.filter((_sheet, index) => index % 2 === 0)) {
    await compileSheet(sheet);
  }
  await others;
}

/** A thread that cannot start is no failure: its sheets are made where they are asked for. */
function makeElsewhere(share: readonly Sheet[]): Promise<void> {
  // As JSON, which is all that a sheet is made from: its functions cannot be sent to another thread.
  const workerData: unknown = JSON.parse(JSON.stringify(share));
  return new Promise((done) => {
    const worker = new Worker(resolve('src/pdf/compile-worker.ts'), { workerData });
    worker.on('error', () => {
      done();
    });
    worker.on('exit', () => {
      done();
    });
  });
}
