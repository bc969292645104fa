import {
  cachesOf,
  type OfflineEdition,
  type OfflineFault,
  type OfflineProgress,
} from '../../model/offline.ts';
import { base, cacheName, controllerFor, edition, listAddress } from './saved.ts';
import { worker } from './scope.ts';

/** So many files are fetched at once. */
const AT_ONCE = 6;
/** After so many files the pages are told how far it is. */
const STEP = 8;

/**
 * Saves the edition that this worker is for, unless it is saved: all of it, its list last, or nothing.
 *
 * @throws what went wrong; the browser then gives this worker up, and the one before it goes on with what it has
 */
export async function saveEdition(event: ExtendableEvent): Promise<void> {
  if (await caches.match(listAddress, { cacheName })) return;
  let total = 0;
  try {
    const response = await fetch(listAddress, { cache: 'no-cache' });
    if (!response.ok) throw new Error(listAddress);
    const list = (await response.clone().json()) as OfflineEdition;
    if (list.edition !== edition) throw new Error(listAddress);
    total = list.files.length;
    await saveFiles(list, event);
    await (await caches.open(cacheName)).put(listAddress, response);
    await tell({ kind: 'offline', done: total, total });
  } catch (error) {
    await caches.delete(cacheName);
    await tell({ kind: 'offline', done: 0, total, fault: faultOf(error) });
    throw error;
  }
}

async function saveFiles(list: OfflineEdition, event: ExtendableEvent): Promise<void> {
  const { strategy, ...controller } = parts(list);
  await takeOver(new Set(controller.keys.values()));
  const rest = controller.keys.entries();
  const total = controller.keys.size;
  let done = 0;
  let isStopped = false;
  const save = async (): Promise<void> => {
    for (const [address, cacheKey] of rest) {
      if (isStopped) return;
      const integrity = controller.hashes.get(address) ?? '';
      // What the browser has already need not come again: the hash tells whether it is right.
      const request = new Request(address, { integrity, cache: 'no-cache' });
      await Promise.all(strategy.handleAll({ request, event, params: { cacheKey } }));
      done += 1;
      if (done % STEP === 0) await tell({ kind: 'offline', done, total });
    }
  };
  const ends = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      save().catch((error: unknown) => {
        isStopped = true;
        throw error;
      }),
    ),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

function parts(list: OfflineEdition): {
  strategy: ReturnType<typeof controllerFor>['strategy'];
  keys: ReadonlyMap<string, string>;
  hashes: ReadonlyMap<string, string>;
} {
  const controller = controllerFor(list);
  const keys = controller.getURLsToCacheKeys();
  const addresses = [...keys.keys()];
  const hashes = new Map(list.files.map(([, hash], index) => [addresses[index] ?? '', hash]));
  return { strategy: controller.strategy, keys, hashes };
}

/** What an edition that was saved before has in common with this one is not fetched again. */
async function takeOver(wanted: ReadonlySet<string>): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachesOf(base)));
  const own = await caches.open(cacheName);
  for (const name of names.filter((each) => each !== cacheName)) {
    const earlier = await caches.open(name);
    for (const request of await earlier.keys()) {
      const response = wanted.has(request.url) && (await earlier.match(request));
      if (response) await own.put(request, response);
    }
  }
}

/** A file that is not there is one with other bytes: its hash tells no more. */
function faultOf(error: unknown): OfflineFault {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'lost';
}

async function tell(progress: OfflineProgress): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(progress);
}

/** Takes away what other editions left. */
export async function dropOthers(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachesOf(base)) && name !== cacheName) await caches.delete(name);
  }
}
