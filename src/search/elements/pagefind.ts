/** What this project uses of Pagefind's search module, which is made with the index and loaded by its address. */
export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength?: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<FoundPage> }[] }>;
}

/** A page that holds the words. */
export interface FoundPage {
  url: string;
  /** HTML with `<mark>` round the words. */
  excerpt: string;
  meta: { title?: string; number?: string };
  /** The parts of the page, by its headings, that hold the words. */
  sub_results: { title: string; url: string; excerpt: string }[];
}

/**
 * Loads the index of the page's language.
 *
 * @param bundle path of the folder that the index was written to
 * @param base path below which the site is served
 * @throws where the index cannot be fetched
 */
export async function loadPagefind(bundle: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 30 });
  await pagefind.init();
  return pagefind;
}
