import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_PATH } from '../hosts/host-files.ts';
import { CommandError, commandFault } from './failure.ts';

/** The path below which a site will stand, with a slash at both ends. */
export function basePath(base = process.env['BASE']): string {
  return `/${base ?? ''}/`.replace(/\/{2,}/gu, '/');
}

/**
 * Sees to it that `SITE` and `BASE` say where a site can stand, and writes `BASE` as all that reads it expects it.
 *
 * @throws CommandError where one of them does not
 */
export function settleAddress(environment: Record<string, string | undefined> = process.env): void {
  const { SITE: site = '', BASE: base } = environment;
  if (base !== undefined) {
    const path = basePath(base);
    if (!SITE_PATH.test(path)) throw new CommandError(commandFault('wrongBase', { base }));
    environment['BASE'] = path;
  }
  if (site === '') return;
  const address = /^https?:\/\//iu.test(site) ? URL.parse(site) : undefined;
  if (!address) throw new CommandError(commandFault('wrongSite', { site }));
  const { origin, pathname, search, hash } = address;
  const below = `${pathname}${search}${hash}`;
  if (below !== '/') throw new CommandError(commandFault('siteWithPath', { site, origin, below }));
}

/** Whether a folder holds a built site; `elsewhere` where it is one for another path. */
export function siteIn(folder: string, base: string): 'none' | 'elsewhere' | 'here' {
  const frame = join(folder, '404.html');
  if (!existsSync(join(folder, 'index.html')) || !existsSync(frame)) return 'none';
  // What each page loads tells where it was built to stand.
  return readFileSync(frame, 'utf8').includes(`src="${base}_astro/`) ? 'here' : 'elsewhere';
}
