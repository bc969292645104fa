import type { Locale } from './locale.ts';

/** Where every page of the site stands. All addresses begin with the site's base path and end with a slash. */
export interface Urls {
  /** The home page of a language. */
  home(locale: Locale): string;
  /** A section, or a place in it. */
  section(locale: Locale, slug: string, anchor?: string): string;
  /** A section with its translation beside it, or a place in it. */
  beside(locale: Locale, slug: string, other: Locale, anchor?: string): string;
  /** A section beside the policy's own words, or a place in it. */
  official(locale: Locale, slug: string, anchor?: string): string;
  /** The glossary, or a term in it. */
  glossary(locale: Locale, term?: string): string;
  /** The overview of the rubrics. */
  rubrics(locale: Locale): string;
  /** A rubric's table, or a comparison in it (`?grades=3,4`). */
  rubric(locale: Locale, rubric: string, query?: string): string;
  /** What is expected at one grade. */
  grade(locale: Locale, rubric: string, grade: string): string;
  /** The self-check of a grade, to fill in on screen. */
  selfCheck(locale: Locale, rubric: string, grade: string): string;
  /** A competency with its stages, or one of them. */
  competency(locale: Locale, rubric: string, competency: string, anchor?: string): string;
  /** The search page with the answer to a question. */
  search(locale: Locale, query: string): string;
  /** Any other page of a language by its name, such as `accessibility`. */
  page(locale: Locale, name: string): string;
  /** The picture that stands for a page where its address is shared, from the page's own address. */
  card(page: string): string;
  /** The file that says the same in Markdown, from the page's own address. */
  markdown(page: string): string;
  /** A file beside the pages, such as `favicon.svg`. */
  file(path: string): string;
  /** The full address of a path that one of the others gave; the path itself where the site's host is not known. */
  absolute(path: string): string;
  /** Whether the site's host is known: what needs a full address is left out where it is not. */
  hasHost: boolean;
}

/**
 * Addresses for a site.
 *
 * @param site protocol and host, `https://handbook.example.jp`; nothing, or no letter, where they are not known
 * @param base path below which the site is served, `/` or `/handbook/`, with or without the last slash
 */
export function createUrls(site: string | undefined, base: string): Urls {
  // A setting that is there but empty says nothing.
  const hasHost = site !== undefined && site !== '';
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (locale: Locale, name: string): string => `${root}${locale}/${name}/`;
  const at = (path: string, anchor: string | undefined): string =>
    anchor === undefined ? path : `${path}#${anchor}`;
  return {
    home: (locale) => `${root}${locale}/`,
    section: (locale, slug, anchor) => at(page(locale, slug), anchor),
    beside: (locale, slug, other, anchor) => at(page(locale, `${slug}/${other}`), anchor),
    official: (locale, slug, anchor) => at(page(locale, `${slug}/official`), anchor),
    glossary: (locale, term) => at(page(locale, 'glossary'), term),
    rubrics: (locale) => page(locale, 'rubrics'),
    rubric: (locale, rubric, query = '') => `${page(locale, `rubrics/${rubric}`)}${query}`,
    grade: (locale, rubric, grade) => page(locale, `rubrics/${rubric}/grade-${grade}`),
    selfCheck: (locale, rubric, grade) =>
      page(locale, `rubrics/${rubric}/grade-${grade}/self-check`),
    competency: (locale, rubric, competency, anchor) =>
      at(page(locale, `rubrics/${rubric}/${competency}`), anchor),
    search: (locale, query) => `${page(locale, 'search')}?${new URLSearchParams({ q: query })}`,
    page,
    card: (path) => `${root}cards/${path.slice(root.length).replace(/\/$/u, '')}.png`,
    markdown: (path) => `${path.replace(/\/$/u, '')}.md`,
    file: (path) => `${root}${path.replace(/^\//u, '')}`,
    absolute: (path) => (hasHost ? new URL(path, site).href : path),
    hasHost,
  };
}
