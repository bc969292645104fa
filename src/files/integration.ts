import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { processWide } from '../process-wide.ts';

/** The routes by which the authors' server gives the files that a build writes. */
const ROUTES = [
  '/pdf/[...path].pdf',
  '/pdf/[...path].png',
  '/cards/[...path].png',
  '/pagefind/[...path].bin',
  '/pagefind/[...path].json',
  '/[...path].md',
  '/[...path].txt',
];

/** Whether the command writes the files: what goes wrong in a hook is told by Astro, as an error that nobody handled. */
export const written = processWide('site-files', () => ({ byCommand: false }));

/** Writes the files into a site's folder, once its pages are there. */
export async function writeSiteFiles(folder: string): Promise<void> {
  const { writeFiles } = await import('./write.ts');
  const { drawnFiles, formatFiles, indexFiles } = await import('./site-files.ts');
  const files = [await drawnFiles(), await formatFiles(), await indexFiles()];
  await writeFiles(files.flat(), folder);
}

/**
 * Files of the site that are no pages: printed sheets, pictures, cards, the search index and Markdown. A build writes them beside
 * the pages that it renders: a route for each of more than a thousand files took it longer than all pages. Under
 * `astro dev` they have routes.
 */
export function siteFiles(): AstroIntegration {
  return {
    name: 'site-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const pattern of ROUTES) {
          injectRoute({ pattern, entrypoint: new URL('serve.ts', import.meta.url) });
        }
      },
      'astro:build:setup': async () => {
        // Its indexer is another process, at work while pages are bundled. What fails is told when it is asked for.
        const { loadIndex } = await import('../search-index.ts');
        void loadIndex().catch(() => undefined);
      },
      'astro:build:generated': async ({ dir }) => {
        if (written.byCommand) return;
        await writeSiteFiles(fileURLToPath(dir));
      },
    },
  };
}
