import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AuthorError } from '../model/author-error.ts';
import { formatProblems, type Problem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { problemsPage } from './problems-page.ts';
import { DATA_FILES } from './read.ts';

/** How long a saved file is left alone before it is checked, in milliseconds. */
const SETTLE = 100;

/** Stops a build: the content has problems. */
export class ContentProblemsError extends AuthorError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super({ message: `The content has problems.\n\n${formatProblems(problems)}` });
    this.problems = problems;
  }
}

/**
 * Checks the content before a build, which stops where something is wrong; under `astro dev` at the start and at each
 * change, telling the terminal and the browser.
 *
 * @param folder the content folder, from the project's folder
 */
export function contentChecks(folder: string): AstroIntegration {
  let root = '.';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile }) => {
        root = fileURLToPath(config.root);
        // These are read when the configuration is: the server starts anew when they change.
        for (const name of DATA_FILES) addWatchFile(new URL(`${folder}/${name}.json`, config.root));
        if (command !== 'build') return;
        const problems = checkContent(root, folder);
        if (problems.length > 0) throw new ContentProblemsError(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        let problems: Problem[] = [];
        const check = (): void => {
          const had = problems.length > 0;
          problems = checkContent(root, folder);
          if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
          if (had || problems.length > 0) server.ws.send({ type: 'full-reload' });
        };
        check();
        let soon: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (relative(join(root, folder), path).startsWith('..')) return;
          // An editor may still be writing, and a half-written file is full of problems.
          clearTimeout(soon);
          soon = setTimeout(check, SETTLE);
        });
        server.middlewares.use((request, response, next) => {
          if (problems.length === 0 || !request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemsPage(problems, `${server.config.base}@vite/client`));
        });
      },
    },
  };
}
