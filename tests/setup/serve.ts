import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a built site below its base path, at a free port of this machine. */
export async function serveFolder(
  folder: string,
  base: string,
): Promise<{ server: Server; origin: string }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = (): void => {
      response.statusCode = 404;
      response.end('not found');
    };
    if (!url.startsWith(base)) {
      missing();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
