import { existsSync, renameSync, rmSync } from 'node:fs';
import { loadFile } from '../../src/print/typst/cached.ts';
import { sheetsIn } from './pdf.ts';

// Prints how many milliseconds all PDFs of a content folder take as a build makes them, with an empty cache.
const [cache, aside] = ['.build/cache/pdf', '.build/cache/pdf-aside'];
const sheets = sheetsIn(process.argv[2] ?? 'content');
const kept = existsSync(cache);
if (kept) renameSync(cache, aside);
try {
  const begun = performance.now();
  await Promise.all(sheets.map(loadFile));
  console.log(Math.round(performance.now() - begun));
} finally {
  rmSync(cache, { recursive: true, force: true });
  if (kept) renameSync(aside, cache);
}
