import { serveIndex, indexPaths } from '../../search-index.ts';

/** The parts of the search index. */
export const getStaticPaths = indexPaths('pf');
export const GET = serveIndex('application/octet-stream');
