import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/** Builds the search index of the finished pages, one for each language, into `pagefind/` beside them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        if (added.errors.length > 0) throw new Error(added.errors.join('; '));
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await index.deleteIndex();
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
