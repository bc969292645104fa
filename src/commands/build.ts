import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reportFailure } from './failure.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/**
 * Builds the site beside the last good one and puts it in that one's place only when it is whole, so that a mistake
 * in the content never takes a working site away.
 *
 * @param outDir where the site shall stand; `OUT_DIR`, or `dist`
 * @returns the folder with the site
 * @throws what went wrong; `ContentProblemsError` where it is the content
 */
export async function buildSite(outDir = process.env['OUT_DIR'] ?? 'dist'): Promise<string> {
  const target = resolve(outDir);
  // On the same disk as the target, so that moving it is one step; unique, so that builds can run side by side.
  const work = resolve('.build', `work-${randomUUID()}`);
  const next = resolve(work, 'site');
  const last = resolve(work, 'last');
  process.env['OUT_DIR'] = next;
  process.env['CACHE_DIR'] = resolve(work, 'cache');
  try {
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
    await mkdir(resolve(target, '..'), { recursive: true });
    if (existsSync(target)) await rename(target, last);
    await rename(next, target);
    return target;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  try {
    const started = performance.now();
    const folder = await buildSite();
    console.log(`Built ${folder} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    reportFailure(error);
  }
}
