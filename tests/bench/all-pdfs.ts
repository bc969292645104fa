import { existsSync, renameSync, rmSync } from 'node:fs';
import { compileAll } from '../../src/print/typst/compile-all.ts';
import { sheetsIn } from './pdf.ts';

// Prints how many milliseconds all PDFs of a content folder take as a build makes them, with an empty cache.
const [cache, aside] = ['.build/cache/pdf', '.build/cache/pdf-aside'];
const sheets = sheetsIn(process.argv[2] ?? 'content');
const kept = existsSync(cache);
if (kept) renameSync(cache, aside);
try {
  const begun = performance.now();
  await compileAll(sheets);
  console.log(Math.round(performance.now() - begun));
} finally {
  rmSync(cache, { recursive: true, force: true });
  if (kept) renameSync(aside, cache);
}
