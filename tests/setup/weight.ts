import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, type Page } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/** Bytes of some files, as they are and as a server sends them. */
export interface Bytes {
  raw: number;
  gzip: number;
}

/** What a browser fetches to show a page for the first time. */
export interface FirstLoad {
  html: Bytes;
  css: Bytes;
  script: Bytes;
  /** Icons and whatever else the head asks for. */
  other: Bytes;
  /** Bytes after gzip, all together. */
  whole: number;
  /** Addresses of all files but the page itself. */
  files: string[];
}

/** Weighs the first load of a page from its files. */
export function firstLoad(site: Pick<BuiltSite, 'folder' | 'base'>, page: Page): FirstLoad {
  const read = (address: string): string =>
    readFileSync(join(site.folder, address.slice(site.base.length)), 'utf8');
  const addresses = page.elements.flatMap((element) => {
    if (element.tagName === 'script') return attribute(element, 'src') ?? [];
    const rel = attribute(element, 'rel') ?? '';
    return /stylesheet|preload|icon/u.test(rel) ? (attribute(element, 'href') ?? []) : [];
  });
  // What a script imports at once is fetched with it.
  const imported = (address: string): string[] =>
    [...read(address).matchAll(/import\s*(?:[^"'()]*from)?\s*"\.\/([^"]+)"/gu)]
      .map(([, name]) => `${site.base}_astro/${name}`)
      .flatMap((next) => [next, ...imported(next)]);
  const files = [
    ...new Set(
      addresses.flatMap((each) => (each.endsWith('.js') ? [each, ...imported(each)] : each)),
    ),
  ];
  const weigh = (texts: readonly string[]): Bytes => ({
    raw: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    gzip: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
  });
  const html = weigh([page.html]);
  const css = weigh(files.filter((file) => file.endsWith('.css')).map(read));
  const script = weigh(files.filter((file) => file.endsWith('.js')).map(read));
  const other = weigh(files.filter((file) => !/\.(?:css|js)$/u.test(file)).map(read));
  return {
    html,
    css,
    script,
    other,
    whole: html.gzip + css.gzip + script.gzip + other.gzip,
    files,
  };
}
