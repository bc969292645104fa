import { registerRoute } from 'workbox-routing/registerRoute.js';
import { answer } from './answer.ts';
import { dropOthers, saveEdition } from './save.ts';
import { base } from './saved.ts';
import { worker } from './scope.ts';

// The edition comes whole or not at all: where saving it fails, the browser keeps the worker that was there, with its own.
worker.addEventListener('install', (event) => {
  event.waitUntil(saveEdition(event).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(base),
  ({ event, url }) => answer(event as FetchEvent, url),
);
