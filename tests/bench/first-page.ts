import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { print } from './print.ts';

const run = promisify(execFile);

/** Prints how long it takes to begin a handbook, and until its pages are there. */
export async function printFirstPage(folder: string): Promise<void> {
  const content = resolve(folder, 'begun');
  rmSync(content, { recursive: true, force: true });
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(2)} s`;
  await run(process.execPath, [resolve('src/commands/init.ts'), content, '--yes', '--table']);
  const begun = seconds();
  const env = { CONTENT: content, OUT_DIR: resolve(folder, 'begun-site'), PAGES_ONLY: '1' };
  await run(process.execPath, [resolve('src/commands/build.ts')], {
    env: { ...process.env, ...env },
  });
  console.log('\nA new handbook');
  print('npm run init', begun);
  print('and until its pages are built', seconds());
}
