import type { Locale } from './locale.ts';

/** Where every page of the site stands. All addresses begin with the site's base path and end with a slash. */
export interface Urls {
  /** The home page of a language. */
  home(locale: Locale): string;
  /** A section, or a place in it. */
  section(locale: Locale, slug: string, anchor?: string): string;
  /** The glossary, or a term in it. */
  glossary(locale: Locale, term?: string): string;
  /** Any other page of a language by its name, such as `accessibility`. */
  page(locale: Locale, name: string): string;
  /** A file beside the pages, such as `favicon.svg`. */
  file(path: string): string;
  /** The full address, with protocol and host, of a path that one of the others gave. */
  absolute(path: string): string;
}

/**
 * Addresses for a site.
 *
 * @param site protocol and host, `https://handbook.example.jp`
 * @param base path below which the site is served, `/` or `/handbook/`, with or without the last slash
 */
export function createUrls(site: string, base: string): Urls {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (locale: Locale, name: string): string => `${root}${locale}/${name}/`;
  const at = (path: string, anchor: string | undefined): string =>
    anchor === undefined ? path : `${path}#${anchor}`;
  return {
    home: (locale) => `${root}${locale}/`,
    section: (locale, slug, anchor) => at(page(locale, slug), anchor),
    glossary: (locale, term) => at(page(locale, 'glossary'), term),
    page,
    file: (path) => `${root}${path.replace(/^\//u, '')}`,
    absolute: (path) => new URL(path, site).href,
  };
}
