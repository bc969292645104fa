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
  }
}

const SITES = {
  root: { base: '/', content: 'content' },
  fixture: { base: '/handbook/', content: 'tests/fixtures/organisation' },
} as const;

const servers: Server[] = [];

/** Builds and serves the sites once, for all tests that read or open them. */
export async function setup(project: TestProject): Promise<void> {
  const sites = await prepare();
  project.provide('root', sites.root);
  project.provide('fixture', sites.fixture);
}

/** Stops serving. */
export function teardown(): void {
  for (const server of servers.splice(0)) server.close();
}

async function prepare(): Promise<Record<keyof typeof SITES, BuiltSite>> {
  // One after another: builds share the folder in which Astro keeps what it knows of the content.
  const made: [string, BuiltSite][] = [];
  for (const [name, { base, content }] of Object.entries(SITES)) {
    const folder = resolve('.build/test', name);
    const { code, output } = await build({ BASE: base, CONTENT: content, OUT_DIR: folder });
    if (code !== 0) throw new Error(`The site “${name}” was not built:\n${output}`);
    const { server, origin } = await serveFolder(folder, base);
    servers.push(server);
    made.push([name, { folder, base, origin }]);
  }
  return Object.fromEntries(made) as Record<keyof typeof SITES, BuiltSite>;
}
