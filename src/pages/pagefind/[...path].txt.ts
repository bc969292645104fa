import { serveIndex, indexPaths } from '../../search-index.ts';

/** How the words of the search index are read. */
export const getStaticPaths = indexPaths('txt');
export const GET = serveIndex('text/plain; charset=utf-8');
