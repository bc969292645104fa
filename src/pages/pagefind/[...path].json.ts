import { serveIndex, indexPaths } from '../../search-index.ts';

/** The entry of the search index, and the lexicon of each language. */
export const getStaticPaths = indexPaths('json');
export const GET = serveIndex('application/json; charset=utf-8');
