import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { build } from './build.ts';

/** A built site: its folder, the path below which it stands, and where it is served. */
export interface BuiltSite {
  folder: string;
  base: string;
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The handbook at `/`, the same below `/handbook/`, and the tests' own tiny organisation. */
    root: BuiltSite;
    below: BuiltSite;
    fixture: BuiltSite;
  }
}

const SITES = {
  root: { base: '/', content: 'content' },
  below: { base: '/handbook/', content: 'content' },
  fixture: { base: '/', content: 'tests/fixtures/organisation' },
} as const;

let ready: Promise<Record<keyof typeof SITES, BuiltSite>> | undefined;
const servers: Server[] = [];

/** Builds and serves the sites once, for all projects that ask. */
export async function setup(project: TestProject): Promise<void> {
  ready ??= prepare();
  const sites = await ready;
  project.provide('root', sites.root);
  project.provide('below', sites.below);
  project.provide('fixture', sites.fixture);
}

/** Stops serving. */
export function teardown(): void {
  for (const server of servers.splice(0)) server.close();
}

async function prepare(): Promise<Record<keyof typeof SITES, BuiltSite>> {
  const made = await Promise.all(
    Object.entries(SITES).map(async ([name, { base, content }]) => {
      const folder = resolve('.build/test', name);
      const { code, output } = await build({ BASE: base, CONTENT: content, OUT_DIR: folder });
      if (code !== 0) throw new Error(`The site “${name}” was not built:\n${output}`);
      return [name, { folder, base, origin: await serve(folder, base) }];
    }),
  );
  return Object.fromEntries(made) as Record<keyof typeof SITES, BuiltSite>;
}

async function serve(folder: string, base: string): Promise<string> {
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
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
