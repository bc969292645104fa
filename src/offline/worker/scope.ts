declare global {
  /** What a worker is told, and kept awake for until it is done. */
  interface ExtendableEvent extends Event {
    waitUntil(work: Promise<unknown>): void;
  }

  /** A request of a page, which a worker may answer. */
  interface FetchEvent extends ExtendableEvent {
    readonly request: Request;
    /** The page that asks; for a page itself, the one that it will be. */
    readonly clientId: string;
    readonly resultingClientId: string;
  }
}

/** A page that the worker may speak to. */
interface Client {
  readonly id: string;
  postMessage(message: unknown): void;
}

/** What a service worker has of its own: the types of pages do not know it. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: ExtendableEvent) => void): void;
}

/** The worker itself. */
export const worker = globalThis as unknown as WorkerScope;
