import {
  commonHeaders,
  FRESH,
  KINDS,
  LASTING,
  lastingFolders,
  NOT_FOUND,
  PAGE_HEADER,
  type Header,
  type HostedSite,
} from './rules.ts';

/** A letter of a path as it stands in a pattern. */
const literal = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const line = ([name, value]: Header, condition = ''): string =>
  `  Header always set ${name} "${value}"${condition}`;

/**
 * The settings of a site for Apache, as a `.htaccess` beside its pages. All of it may be said where the server allows
 * `FileInfo`, and what needs a module that is not there is left out by itself.
 */
export function apacheFile(site: HostedSite): string {
  const { base } = site;
  const texts = KINDS.filter(({ isText }) => isText);
  const folders = lastingFolders(site).map(literal).join('|');
  return [
    '# The settings of the handbook for Apache 2.4: put this file beside index.html, as ".htaccess".',
    '# The server has to allow it: AllowOverride FileInfo (or All).',
    `ErrorDocument 404 ${base}${NOT_FOUND}`,
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...KINDS.map(({ type, ending }) => `  AddType ${type} .${ending}`),
    `  AddCharset utf-8 ${texts.map(({ ending }) => `.${ending}`).join(' ')}`,
    '</IfModule>',
    '<IfModule mod_setenvif.c>',
    `  SetEnvIf Request_URI "^${literal(base)}(?:${folders})/" lasting`,
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...commonHeaders(site).map((header) => line(header)),
    line(LASTING, ' env=lasting'),
    line(FRESH, ' env=!lasting'),
    line(PAGE_HEADER, ' "expr=%{CONTENT_TYPE} =~ m#^text/html#"'),
    // What mod_deflate compresses gets a mark that the server itself does not know again.
    `  RequestHeader edit "If-None-Match" '^"((.*)-gzip)"$' '"$1", "$2"'`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${texts.map(({ type }) => type).join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '',
  ].join('\n');
}
