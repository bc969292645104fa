import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import sirv from 'sirv';
import { PAGE_HEADER } from '../../src/hosts/rules.ts';
import { ownCertificate } from './certificate.ts';

/** A site that is another one at each visit, or cannot be reached at all. */
export interface ChangingSite {
  /** Where browsers reach it by https, at any host that is mapped to this machine. */
  port: number;
  /** The same by plain http. */
  plainPort: number;
  /** The folder that is served, or nothing while the network is down. */
  folder: string | undefined;
  /** Of what is there, the files that are not. */
  missing: RegExp | undefined;
  /** The network is down after so many further requests; `Infinity` where it stays. */
  left: number;
  /** The addresses that were asked for. */
  asked: string[];
  stop: () => void;
}

/** Serves folders as one site below a path, each as long as it is named. */
export async function serveChanging(folder: string, base: string): Promise<ChangingSite> {
  const known = new Map<string, ReturnType<typeof sirv>>();
  const filesOf = (from: string): ReturnType<typeof sirv> => {
    const setHeaders: NonNullable<Parameters<typeof sirv>[1]>['setHeaders'] = (response, path) => {
      if (/\/$|\.html$/u.test(path)) response.setHeader(...PAGE_HEADER);
    };
    const files = known.get(from) ?? sirv(from, { dev: true, etag: true, setHeaders });
    known.set(from, files);
    return files;
  };
  const answer: RequestListener = (request, response) => {
    const url = request.url ?? '/';
    site.asked.push(url);
    const isMissing = site.missing?.test(url) ?? false;
    const none = (): void => {
      response.statusCode = 404;
      response.end('not found');
    };
    site.left -= 1;
    if (site.folder === undefined || site.left < 0) request.socket.destroy();
    else if (isMissing || !url.startsWith(base)) none();
    else {
      request.url = url.slice(base.length - 1);
      filesOf(site.folder)(request, response, none);
    }
  };
  const server = createServer(ownCertificate('handbook.test'), answer);
  const plain = createPlain(answer);
  const portOf = async (each: Server & { closeAllConnections(): void }): Promise<number> => {
    await new Promise<void>((done) => each.listen(0, '127.0.0.1', done));
    return (each.address() as AddressInfo).port;
  };
  const site: ChangingSite = {
    port: await portOf(server),
    plainPort: await portOf(plain),
    folder,
    missing: undefined,
    left: Infinity,
    asked: [],
    stop: () => {
      for (const each of [server, plain]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
  return site;
}
