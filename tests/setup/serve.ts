import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { PAGE_HEADER } from '../../src/hosts/rules.ts';

/** Answers while a site is not there yet, and where it could not be made. */
export const SOON = 503;
export const NEVER = 500;

/**
 * Serves a built site below its base path, at a free port of this machine.
 *
 * @param built what the site is there after; until then the answer is `SOON`, and `NEVER` with its reason where it fails
 */
export async function serveFolder(
  folder: string,
  base: string,
  built: Promise<unknown> = Promise.resolve(),
): Promise<{ server: Server; origin: string }> {
  const files = sirv(folder, {
    dev: true,
    // Pages are tried under all that web servers are told to say of them.
    setHeaders: (response, path) => {
      if (/\/$|\.html$/u.test(path)) response.setHeader(...PAGE_HEADER);
    },
  });
  let fault: { status: number; reason: string } | undefined = { status: SOON, reason: 'not yet' };
  void built.then(
    () => {
      fault = undefined;
    },
    (error: unknown) => {
      fault = { status: NEVER, reason: error instanceof Error ? error.message : String(error) };
    },
  );
  const server = createServer((request, response) => {
    if (fault) {
      response.statusCode = fault.status;
      response.end(fault.reason);
      return;
    }
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
