import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachesOf, EDITION_FILE, FIGURES, WORKER_FILE } from '../model/offline.ts';
import type { Handbook } from '../model/handbook.ts';
import { hasPage } from '../model/switches.ts';
import { bundleWorker } from './bundle.ts';
import { bytesOf, editionOf, readSaved, savedFiles } from './edition.ts';

/** The pages that tell of it, by their paths in the site. */
const TELLS = /^[^/]+\/offline\/index\.html$/u;

/**
 * Writes what readers need to save a site, once all its other files are there: the worker, and the list of what belongs to
 * it. Where that is switched off, the worker is one that takes itself and all that was saved away.
 *
 * @param folder the site’s
 */
export async function writeOffline(
  folder: string,
  handbook: Pick<Handbook, 'pages' | 'revised'>,
): Promise<void> {
  const { revised } = handbook;
  if (!hasPage(handbook, 'offline')) {
    writeFileSync(join(folder, WORKER_FILE), clearing());
    return;
  }
  const files = await readSaved(folder, savedFiles(folder));
  const values = [(bytesOf(files) / 1e6).toFixed(1), String(files.length)];
  const pages = files.map(({ path }) => path).filter((path) => TELLS.test(path));
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const filled = FIGURES.reduce(
      (text, name, at) => text.replaceAll(name, values[at] ?? ''),
      html,
    );
    writeFileSync(join(folder, page), filled);
  }
  // They belong to it themselves.
  const told = new Map((await readSaved(folder, pages)).map((file) => [file.path, file]));
  const edition = editionOf(
    files.map((file) => told.get(file.path) ?? file),
    revised,
  );
  writeFileSync(join(folder, EDITION_FILE), JSON.stringify(edition));
  writeFileSync(join(folder, WORKER_FILE), await bundleWorker());
}

/** The worker of a site that is no longer saved. Browsers that have an earlier one find this in its place. */
function clearing(): string {
  return `const name=(base)=>${JSON.stringify(cachesOf('%'))}.replace('%',base);
addEventListener('install',()=>skipWaiting());
addEventListener('activate',(event)=>event.waitUntil((async()=>{
const own=name(new URL(registration.scope).pathname);
for(const each of await caches.keys())if(each.startsWith(own))await caches.delete(each);
await registration.unregister();
})()));
`;
}
