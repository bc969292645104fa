import {
  cacheOf,
  cachesOf,
  EDITION_FILE,
  editionOf,
  type OfflineEdition,
} from '../../model/offline.ts';

/** The edition that this browser has saved whole; nothing where it has none. Leaves nothing behind. */
export async function savedEdition(base: string): Promise<OfflineEdition | undefined> {
  const active = (await registrationOf(base))?.active;
  if (!active) return undefined;
  const cacheName = cacheOf(base, editionOf(active.scriptURL));
  const list = await caches.match(base + EDITION_FILE, { cacheName });
  return list && ((await list.json()) as OfflineEdition);
}

/** The worker of this site: another one may have a site above it. */
export async function registrationOf(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

/**
 * The edition that the site is now.
 *
 * @throws where it cannot be reached, or has none
 */
export async function currentEdition(base: string): Promise<OfflineEdition> {
  const response = await fetch(base + EDITION_FILE, { cache: 'no-cache' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as OfflineEdition;
}

/** Takes away all that was saved of a site. */
export async function removeSaved(base: string): Promise<void> {
  await (await registrationOf(base))?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(cachesOf(base))) await caches.delete(name);
  }
}
