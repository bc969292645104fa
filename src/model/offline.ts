/** The worker that keeps a site for reading without a network, at the site's own path: what it may keep lies below that. */
export const WORKER_FILE = 'sw.js';

/** What belongs to the site as it stands, from which the worker saves it. */
export const EDITION_FILE = 'offline.json';

/** What stands on a page in place of how large the site is, in megabytes, and how many files it has, until all are there. */
export const FIGURES = ['%megabytes%', '%files%'] as const;

/** A site as it is saved: all of it, or nothing. */
export interface OfflineEdition {
  /** Tells it from each other one: a hash of all that is saved. */
  edition: string;
  /** The day on which the handbook was revised, `2026-04-01`. */
  revised: string;
  /** What it takes in the browser. */
  bytes: number;
  /** Addresses below the site's path, each with the hash of its bytes as browsers compare it: `sha256-…`. */
  files: readonly (readonly [path: string, integrity: string])[];
}

/**
 * The address of the worker that saves an edition. Each attempt has its own: a browser takes one that it knows for saved,
 * even where it has lost that, or has just been told to take it away.
 *
 * @param at the time, in milliseconds
 */
export function workerAddress(base: string, edition: string, at: number): string {
  return `${base}${WORKER_FILE}?edition=${edition}&at=${at}`;
}

/** The edition that a worker was made for, by its address. */
export function editionOf(worker: string): string {
  return new URL(worker).searchParams.get('edition') ?? '';
}

/** What the names of the caches of one site begin with: several handbooks may share a host. */
export function cachesOf(base: string): string {
  return `handbook-offline-1 ${base} `;
}

/** The cache that holds one edition, and its list last of all: without that, it is not whole. */
export function cacheOf(base: string, edition: string): string {
  return cachesOf(base) + edition;
}

/** Why an edition could not be saved: no room, or a file that did not come as the list says. */
export type OfflineFault = 'full' | 'lost';

/** What a worker tells the pages while it saves. */
export interface OfflineProgress {
  kind: 'offline';
  done: number;
  total: number;
  fault?: OfflineFault;
}

/** Whether something that came from a worker is news of its progress. */
export function isProgress(data: unknown): data is OfflineProgress {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'offline';
}
