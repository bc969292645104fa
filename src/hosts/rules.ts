import { FRAME_POLICY, MARKUP_POLICY, PAGE_POLICY } from '../model/security-policy.ts';

/** A site as web servers need to know it. */
export interface HostedSite {
  /** The path below which it stands, `/` or `/handbook/`. */
  base: string;
  /** The folders of its languages. */
  languages: readonly string[];
  /** Whether search engines may list it. */
  indexed: boolean;
}

/** A header with its value. */
export type Header = readonly [name: string, value: string];

/** What every file is sent with. */
export function commonHeaders({ indexed }: HostedSite): Header[] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    // Addresses inside a closed network are nobody else's business.
    ['Referrer-Policy', 'same-origin'],
    ...(indexed ? [] : ([['X-Robots-Tag', 'noindex']] as const)),
  ];
}

/** What pages are sent with besides. */
export const PAGE_HEADER: Header = [
  'Content-Security-Policy',
  [...PAGE_POLICY, MARKUP_POLICY, FRAME_POLICY].join('; '),
];

/**
 * The same for hosts that cannot tell pages from other files: browsers show PDFs as an object of a page of their own, which
 * the whole would forbid. Pages say the rest of it themselves.
 */
export const FRAME_HEADER: Header = ['Content-Security-Policy', FRAME_POLICY];

/** What browsers ask for again whenever they need it, and are mostly told that theirs is still right. */
export const FRESH: Header = ['Cache-Control', 'no-cache'];

const YEAR = 31_536_000;
/** What never changes, as another content has another name. */
export const LASTING: Header = ['Cache-Control', `public, max-age=${YEAR}, immutable`];

/** The folders below the site's path in which all names tell the content: styles and scripts, and the search's files. */
export function lastingFolders({ languages }: HostedSite): string[] {
  return ['_astro', ...languages.map((language) => `pagefind/${language}`)];
}

/** Which page is shown where there is none. */
export const NOT_FOUND = '404.html';

/** A kind of file by the ending of its name. */
export interface FileKind {
  ending: string;
  type: string;
  /** Text in UTF-8, which is worth compressing. */
  isText: boolean;
}

const text = (ending: string, type: string): FileKind => ({ ending, type, isText: true });
const binary = (ending: string, type: string): FileKind => ({ ending, type, isText: false });

/** All kinds of files that a site may hold: old servers do not know each of them. */
export const KINDS: readonly FileKind[] = [
  text('html', 'text/html'),
  text('css', 'text/css'),
  text('js', 'text/javascript'),
  text('json', 'application/json'),
  text('txt', 'text/plain'),
  text('md', 'text/markdown'),
  text('csv', 'text/csv'),
  text('svg', 'image/svg+xml'),
  text('xml', 'application/xml'),
  text('atom', 'application/atom+xml'),
  text('webmanifest', 'application/manifest+json'),
  binary('pdf', 'application/pdf'),
  binary('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  binary('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  binary('png', 'image/png'),
  binary('jpg', 'image/jpeg'),
  binary('jpeg', 'image/jpeg'),
  binary('gif', 'image/gif'),
  binary('webp', 'image/webp'),
  binary('avif', 'image/avif'),
  binary('ico', 'image/x-icon'),
  binary('wasm', 'application/wasm'),
  // Packed by the site itself, and unpacked by its scripts.
  binary('bin', 'application/octet-stream'),
  binary('zip', 'application/zip'),
];
