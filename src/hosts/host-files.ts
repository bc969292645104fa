import { apacheFile } from './apache.ts';
import { iisFile } from './iis.ts';
import { nginxFile } from './nginx.ts';
import type { HostedSite } from './rules.ts';
import { staticHostFile } from './static-host.ts';

/** A file of settings for a kind of web server. */
export interface HostFile {
  /** The kind of server, which is also the folder of its file. */
  host: 'nginx' | 'apache' | 'iis' | 'static';
  /** The name that the file has to have there. */
  name: string;
  text: string;
}

/** What each of these files says of itself at its beginning. */
export const MADE_HERE = 'The settings of the handbook for';

/** A path below which a site can stand, on every kind of server. */
export const SITE_PATH = /^\/(?:[\w.~%@+-]+\/)*$/u;

/**
 * The settings of a site for each kind of web server, all from the same rules.
 *
 * @throws RangeError where the site's path has letters that could end a setting
 */
export function hostFiles(site: HostedSite): HostFile[] {
  if (!SITE_PATH.test(site.base)) {
    throw new RangeError(`The path ${site.base} cannot stand in the settings of a web server.`);
  }
  return [
    { host: 'nginx', name: 'handbook.conf', text: nginxFile(site) },
    { host: 'apache', name: '.htaccess', text: apacheFile(site) },
    { host: 'iis', name: 'web.config', text: iisFile(site) },
    { host: 'static', name: '_headers', text: staticHostFile(site) },
  ];
}
