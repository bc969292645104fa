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

/** A line for each header; `always` also with an answer that there is no such page. */
function lines(headers: readonly Header[], depth: string, always: boolean): string[] {
  return headers.map(
    ([name, value]) => `${depth}add_header ${name} "${value}"${always ? ' always' : ''};`,
  );
}

/** The settings of a site for nginx, to be included in its `server { }`. */
export function nginxFile(site: HostedSite): string {
  const { base } = site;
  const common = commonHeaders(site);
  const types = KINDS.map(({ type, ending }) => `        ${type} ${ending};`);
  const texts = KINDS.filter(({ isText }) => isText).map(({ type }) => type);
  // What has no effect on pages: nginx compresses and marks them in any case, and complains of being told.
  const others = texts.filter((type) => type !== 'text/html').join(' ');
  const bare = base.replace(/\/$/u, '');
  // A location with headers of its own forgets those around it, so that each has all.
  return [
    '# The settings of the handbook for nginx. Name this file inside "server { }":',
    '#   root /var/www/html;                       the folder of the web server',
    '#   include /etc/nginx/snippets/handbook.conf;',
    `# The files of the site lie in ${base === '/' ? 'that folder' : `the folder ${base} below that one`}.`,
    ...(bare === '' ? [] : [`location = ${bare} {`, `    return 301 ${base};`, '}']),
    // Settings of the server for kinds of files hold elsewhere; below the bare address they hold here, too.
    `location ${bare === '' ? '' : '^~ '}${base} {`,
    '    index index.html;',
    `    error_page 404 ${base}${NOT_FOUND};`,
    '    absolute_redirect off;',
    '    default_type application/octet-stream;',
    '    types {',
    ...types,
    '    }',
    '    charset utf-8;',
    `    charset_types ${others};`,
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    `    gzip_types ${others};`,
    ...lines([...common, FRESH], '    ', true),
    '    location ~ \\.html$ {',
    ...lines([...common, FRESH, PAGE_HEADER], '        ', true),
    '    }',
    ...lastingFolders(site).flatMap((folder) => [
      `    location ^~ ${base}${folder}/ {`,
      ...lines([...common, LASTING], '        ', false),
      '    }',
    ]),
    '}',
    '',
  ].join('\n');
}
