import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary, loadTexts } from './content.ts';
import type { Locale } from './model/locale.ts';
import { isServing } from './process-wide.ts';
import { buildIndex, type IndexFiles } from './search/index/build-index.ts';
import type { SearchSource } from './search/records/record.ts';
import { searchSource } from './search/records/source.ts';
import { loadSheetFiles, siteUrls } from './sheets.ts';

/** A file of the index, as its route gets it. */
interface IndexFile {
  content: Uint8Array;
}

let known: { sources: string; index: Promise<IndexFiles> } | undefined;

/**
 * The search index: made once a build. Under `astro dev` the routes ask for their paths again after each edit of the
 * content, and it is made anew where search would find something else.
 */
async function searchIndex(): Promise<IndexFiles> {
  if (known && !isServing()) return known.index;
  const { handbook } = await loadLibrary();
  const sources = await Promise.all(handbook.locales.map(searchSourceOf));
  const text = JSON.stringify(sources);
  if (known?.sources !== text) known = { sources: text, index: buildIndex(sources) };
  return known.index;
}

/** Paths for the files of the index with an ending, for `getStaticPaths`. */
export function indexPaths(ending: string): GetStaticPaths {
  return async () =>
    [...(await searchIndex())]
      .filter(([path]) => path.endsWith(`.${ending}`))
      .map(([path, content]) => ({
        params: { path: path.slice(0, -ending.length - 1) },
        props: { content } satisfies IndexFile,
      }));
}

/** Answers with a file of the index. */
export function serveIndex(type: string): APIRoute<IndexFile> {
  return ({ props }) =>
    new Response(Uint8Array.from(props.content), { headers: { 'content-type': type } });
}

/** All that search shall find in a language. */
async function searchSourceOf(locale: Locale): Promise<SearchSource> {
  const library = await loadLibrary();
  const urls = siteUrls();
  const [texts, printed] = [await loadTexts(locale), await loadSheetFiles(locale)];
  return searchSource({ ...library, texts, printed }, locale, urls);
}
