import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { helpFor, keyFor, withSlash } from './lookup.ts';
import { cacheName, savedKeys, scope } from './saved.ts';
import { worker } from './scope.ts';

/** How long a page is waited for before the saved one is shown, in seconds. */
const PATIENCE = 5;
/** Keeps which pages were opened from what was saved: a worker forgets as it sleeps. */
const READERS = `${cacheName} readers`;
/** Below these folders a name tells the bytes (`src/hosts/rules.ts`): what is saved is what would be sent. */
const LASTING = /^(?:_astro|pagefind\/[^/]+)\//u;

type Keys = ReadonlyMap<string, string>;

/** Answers a request: with what the site says now, or, where it cannot be reached, with what was saved of it. */
export async function answer(event: FetchEvent, url: URL): Promise<Response> {
  const { request } = event;
  const keys = await savedKeys();
  if (!keys) return fetch(request);
  const key = keyFor(keys, url);
  if (request.mode === 'navigate') return answerPage(event, url, keys, key);
  if (key === undefined) return fetch(request);
  const isLasting = LASTING.test(url.href.slice(scope.length));
  // A page that was opened from what was saved goes on with it: two editions never mix.
  if (isLasting || (await isReader(event.clientId))) {
    return (await fromSaved(key)) ?? fetch(request);
  }
  return networkFirst(key).handle({ request, event });
}

async function answerPage(
  event: FetchEvent,
  url: URL,
  keys: Keys,
  key: string | undefined,
): Promise<Response> {
  try {
    return await networkFirst(key, event.resultingClientId).handle({
      request: event.request,
      event,
    });
  } catch (error) {
    const instead = await insteadOf(url, keys, event.resultingClientId);
    if (instead) return instead;
    throw error;
  }
}

/** What a reader without a network sees of an address that is not saved. */
async function insteadOf(url: URL, keys: Keys, reader: string): Promise<Response | undefined> {
  const page = withSlash(keys, url);
  if (page !== undefined) return Response.redirect(page + url.search);
  const help = helpFor(keys, scope, url.href);
  const isFile = /\.\w+$/u.test(url.pathname);
  if (isFile && help !== undefined) return Response.redirect(`${help}#unsaved`);
  const missing = keyFor(keys, new URL('404.html', scope));
  const found = missing === undefined ? undefined : await fromSaved(missing);
  if (!found) return undefined;
  await markReader(reader);
  return new Response(found.body, { status: 404, headers: found.headers });
}

/** Asks the site first. What it answers is not kept, and that it is ill is no answer where there is a better one. */
function networkFirst(key: string | undefined, reader?: string): NetworkFirst {
  return new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(key ?? request),
        cacheWillUpdate: () => Promise.resolve(null),
        fetchDidSucceed: ({ response }) =>
          key !== undefined && response.status >= 500
            ? Promise.reject(new Error(String(response.status)))
            : Promise.resolve(response),
        cachedResponseWillBeUsed: async ({ cachedResponse }) => {
          if (cachedResponse && reader !== undefined) await markReader(reader);
          return cachedResponse;
        },
      },
    ],
  });
}

const fromSaved = (key: string): Promise<Response | undefined> =>
  caches.match(key, { cacheName, ignoreVary: true });

const readerAddress = (id: string): string => `${scope}?reader=${id}`;

/** Notes that a page was opened from what was saved, and forgets those that are closed. */
async function markReader(id: string): Promise<void> {
  const readers = await caches.open(READERS);
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const known = new Set([id, ...open.map((page) => page.id)].map(readerAddress));
  for (const { url } of await readers.keys()) if (!known.has(url)) await readers.delete(url);
  await readers.put(readerAddress(id), new Response());
}

async function isReader(id: string): Promise<boolean> {
  const found = await caches.match(readerAddress(id), { cacheName: READERS });
  return found !== undefined;
}
