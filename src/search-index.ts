import { loadLibrary, loadTexts } from './content.ts';
import { loadHistory } from './editions.ts';
import { traitsOf, type Locale } from './model/locale.ts';
import { hasPage } from './model/switches.ts';
import { isServing } from './process-wide.ts';
import { buildIndex, type IndexFiles, type LanguageSource } from './search/index/build-index.ts';
import type { SearchSource } from './search/records/record.ts';
import { searchSource } from './search/records/source.ts';
import { loadSheetFiles, siteUrls } from './sheets.ts';
import { inWorker } from './workers/pool.ts';

let known: { sources: string; index: Promise<IndexFiles> } | undefined;

/**
 * The gateway to the search index: made once a build. Under `astro dev` it is asked for again after each edit of the
 * content, and made anew where search would find something else.
 */
export async function loadIndex(): Promise<IndexFiles> {
  if (known && !isServing()) return known.index;
  const { handbook } = await loadLibrary();
  if (!hasPage(handbook, 'search')) return new Map();
  const sources = await Promise.all(handbook.locales.map(searchSourceOf));
  const text = JSON.stringify(sources);
  if (known?.sources !== text) known = { sources: text, index: buildIndex(sources, { elsewhere }) };
  return known.index;
}

/** Has a worker make the index of a language: it opens the dictionary, and gives its memory back. */
function elsewhere(language: LanguageSource, key: string): Promise<void> {
  return inWorker({
    module: 'src/search/index/build-index.ts',
    name: 'keepLanguage',
    values: [language],
    key,
    like: 'search',
    large: traitsOf(language.source.locale).kana,
  });
}

/** All that search shall find in a language. */
async function searchSourceOf(locale: Locale): Promise<SearchSource> {
  const library = await loadLibrary();
  const urls = siteUrls();
  const [texts, printed] = [await loadTexts(locale), await loadSheetFiles(locale)];
  const history = await loadHistory();
  return searchSource({ ...library, texts, printed, history }, locale, urls);
}
