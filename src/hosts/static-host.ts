import {
  commonHeaders,
  FRAME_HEADER,
  LASTING,
  lastingFolders,
  PAGE_HEADER,
  type Header,
  type HostedSite,
} from './rules.ts';

function rule(path: string, headers: readonly Header[]): string[] {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];
}

/**
 * The settings of a site for hosts of static files that read `_headers` (Netlify, Cloudflare Pages and others). Of a header
 * that two rules name, some send both values and some that of the longer path: so caching is told of what lasts alone (the
 * rest is asked for again by itself there), and of the two policies each holds beside the other.
 */
export function staticHostFile(site: HostedSite): string {
  const { base, languages } = site;
  return [
    '# The settings of the handbook for hosts of static files: put this file into the folder that is published, as "_headers".',
    ...rule(`${base}*`, [...commonHeaders(site), FRAME_HEADER]),
    ...languages.flatMap((language) => rule(`${base}${language}/*`, [PAGE_HEADER])),
    ...lastingFolders(site).flatMap((folder) => rule(`${base}${folder}/*`, [LASTING])),
    '',
  ].join('\n');
}
