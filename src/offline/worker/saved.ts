import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheOf, EDITION_FILE, editionOf, type OfflineEdition } from '../../model/offline.ts';
import { worker } from './scope.ts';

/** The full address of the site, and its path. */
export const scope = worker.registration.scope;
export const base = new URL(scope).pathname;

/** The edition that this worker is for, and the cache that holds it. */
export const edition = editionOf(worker.location.href);
export const cacheName = cacheOf(base, edition);

/** The list of what belongs to the edition, which is kept with it. */
export const listAddress = scope + EDITION_FILE;

/** What saves the files of an edition, each by an address that tells its bytes. */
export function controllerFor({ files }: OfflineEdition): PrecacheController {
  const controller = new PrecacheController({ cacheName, fallbackToNetwork: false });
  controller.addToCacheList(
    files.map(([path, integrity]) => ({ url: scope + path, revision: integrity, integrity })),
  );
  return controller;
}

let reading: Promise<ReadonlyMap<string, string> | undefined> | undefined;

/** Where each address of the saved edition stands in its cache; nothing where it is not there, or not whole. */
export function savedKeys(): Promise<ReadonlyMap<string, string> | undefined> {
  reading ??= readKeys();
  return reading;
}

async function readKeys(): Promise<ReadonlyMap<string, string> | undefined> {
  const list = await caches.match(listAddress, { cacheName });
  if (!list) {
    // It may come.
    reading = undefined;
    return undefined;
  }
  return controllerFor((await list.json()) as OfflineEdition).getURLsToCacheKeys();
}
