import { cacheKey } from '../cache/cache-key.ts';
import { cached } from '../cache/cache.ts';

/** What the worker is made of, besides its own files. */
const PACKAGES = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];
const FILES = ['src/offline/bundle.ts', 'src/offline/worker', 'src/model/offline.ts'];

/** The code of the worker, all in one file: it loads nothing else. Made once, and kept. */
export async function bundleWorker(): Promise<Uint8Array> {
  const key = cacheKey({ packages: ['rolldown', ...PACKAGES], files: FILES, data: null });
  return cached({ kind: 'worker', key, ending: 'js' }, makeWorker);
}

async function makeWorker(): Promise<Uint8Array> {
  // Loaded here: it is large, and hardly ever needed.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: 'src/offline/worker/index.ts',
    platform: 'browser',
    tsconfig: false,
    // Workbox tells developers what it does, and the code that does is left out.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return Buffer.from(output[0].code);
  } finally {
    await bundle.close();
  }
}
