import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { compileSheet, isCompiled, type Sheet } from './compile.ts';

/** A second compiler takes half a second to start: so many sheets have to be new that it pays. */
const WORTH_A_HELPER = 20;

/**
 * Makes all sheets into the cache. A helper on a second core begins at the other end: what it has made by the time they
 * meet is there already. It is a process of its own, because the compiler's threads wait for each other: measured on two
 * cores, a thread took 13 s where a process takes 9 s and one compiler alone takes 15 s.
 *
 * @throws SheetError where a sheet cannot be made
 */
export async function compileAll(sheets: readonly Sheet[]): Promise<void> {
  const fresh = sheets.filter((sheet) => !isCompiled(sheet));
  const helper = fresh.length < WORTH_A_HELPER ? undefined : await startHelper(fresh.toReversed());
  try {
    for (const sheet of fresh) await compileSheet(sheet);
  } finally {
    helper?.kill();
  }
}

async function startHelper(sheets: readonly Sheet[]): Promise<ChildProcess> {
  const helper = fork(resolve('src/print/typst/compile-helper.ts'), {
    execArgv: [],
    stdio: 'inherit',
  });
  // What it cannot make, or if it cannot start at all, is made where it is asked for, which tells the reason, too.
  helper.on('error', () => undefined);
  // As JSON: what sheets are made from. Their functions stay here. The compiler leaves no time for sending later on.
  await new Promise((sent) => helper.send(JSON.stringify(sheets), sent));
  return helper;
}
