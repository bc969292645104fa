import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from './build.ts';
import { serveFolder } from './serve.ts';

/** A built site: its folder, the path below which it stands, and where it is served. */
export interface BuiltSite {
  folder: string;
  base: string;
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The handbook at `/`. */
    root: BuiltSite;
    /** The tests' own small organisation below `/handbook/`. */
    fixture: BuiltSite;
    /** All of them. */
    sites: BuiltSite[];
  }
}

const SITES = {
  root: { base: '/', content: 'content' },
  fixture: { base: '/handbook/', content: 'tests/fixtures/organisation' },
} as const;

const servers: Server[] = [];
let building: Promise<unknown> = Promise.resolve();

/**
 * Begins to build the sites, once for all tests that read or open them, and serves them. The tests of other projects run
 * meanwhile; `built-sites.ts` has those of the sites wait.
 */
export async function setup(project: TestProject): Promise<void> {
  const sites: BuiltSite[] = [];
  for (const [name, { base, content }] of Object.entries(SITES)) {
    const folder = resolve('.build/test', name);
    // One after another: together they need more memory than they save time.
    const built = building.then(async () => {
      const { code, output } = await build({ BASE: base, CONTENT: content, OUT_DIR: folder });
      if (code !== 0) throw new Error(`The site “${name}” was not built:\n${output}`);
    });
    building = built.catch(() => undefined);
    const { server, origin } = await serveFolder(folder, base, built);
    servers.push(server);
    const site = { folder, base, origin };
    sites.push(site);
    project.provide(name as keyof typeof SITES, site);
  }
  project.provide('sites', sites);
}

/** Stops serving, and leaves no build behind. */
export async function teardown(): Promise<void> {
  await building;
  for (const server of servers.splice(0)) server.close();
}
