import { escapeHtml } from '../escape-html.ts';
import {
  commonHeaders,
  FRAME_HEADER,
  KINDS,
  lastingFolders,
  NOT_FOUND,
  PAGE_HEADER,
  type Header,
  type HostedSite,
} from './rules.ts';

/** Headers, each without the one of the folder above: IIS takes two of one name for a mistake. */
function headers(own: readonly Header[]): string[] {
  return [
    '<httpProtocol>',
    '  <customHeaders>',
    ...own.flatMap(([name, value]) => [
      `    <remove name="${name}" />`,
      `    <add name="${name}" value="${escapeHtml(value)}" />`,
    ]),
    '  </customHeaders>',
    '</httpProtocol>',
  ];
}

function location(path: string, settings: readonly string[]): string[] {
  return [
    `  <location path="${escapeHtml(path)}">`,
    '    <system.webServer>',
    ...settings.map((line) => `      ${line}`),
    '    </system.webServer>',
    '  </location>',
  ];
}

/** The settings of a site for IIS 8 and later, as a `web.config` beside its pages. It needs no module that is not there. */
export function iisFile(site: HostedSite): string {
  const { base, languages } = site;
  const types = KINDS.flatMap(({ ending, type, isText }) => [
    `  <remove fileExtension=".${ending}" />`,
    `  <mimeMap fileExtension=".${ending}" mimeType="${type}${isText ? '; charset=utf-8' : ''}" />`,
  ]);
  // The path of a file from the folder of the whole web site, as IIS allows no other.
  const page = `${base.slice(1).replaceAll('/', '\\')}${NOT_FOUND}`;
  const settings = [
    '<defaultDocument enabled="true">',
    '  <files>',
    '    <clear />',
    '    <add value="index.html" />',
    '  </files>',
    '</defaultDocument>',
    '<staticContent>',
    '  <clientCache cacheControlMode="DisableCache" />',
    ...types,
    '</staticContent>',
    '<urlCompression doStaticCompression="true" />',
    '<httpErrors errorMode="Custom">',
    '  <remove statusCode="404" subStatusCode="-1" />',
    `  <error statusCode="404" subStatusCode="-1" path="${escapeHtml(page)}" responseMode="File" />`,
    '</httpErrors>',
    ...headers([...commonHeaders(site), FRAME_HEADER]),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- The settings of the handbook for IIS: put this file beside index.html, as "web.config". Where one is there already',
    '     that is not of the handbook, put the parts of this one into it. -->',
    '<configuration>',
    '  <system.webServer>',
    ...settings.map((line) => `    ${line}`),
    '  </system.webServer>',
    ...languages.flatMap((language) => location(language, headers([PAGE_HEADER]))),
    ...lastingFolders(site).flatMap((folder) =>
      location(folder, [
        '<staticContent>',
        '  <clientCache cacheControlCustom="public, immutable" cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />',
        '</staticContent>',
      ]),
    ),
    '</configuration>',
    '',
  ].join('\n');
}
