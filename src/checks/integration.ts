import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { authorLanguage } from '../i18n/author-language.ts';
import { formatProblems, listWords } from '../i18n/problems/index.ts';
import { AuthorError } from '../model/author-error.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { tellProgress } from '../progress.ts';
import { checkContent, checkManuscript } from './check-content.ts';
import { problemsPage } from './problems-page.ts';
import { JSON_FILES, readManuscript, type Manuscript } from './read.ts';

/** The language of the person at the keyboard. */
const languageOf = (first: Locale | undefined): Locale =>
  authorLanguage({ args: process.argv, environment: process.env, first });

/** How long a saved file is left alone before it is checked, in milliseconds. */
const SETTLE = 100;

/** The names, sizes and times of all files below a folder: another text where one of them was saved. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = lstatSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
      return [name, mtimeMs, size].join(' ');
    })
    .join('\n');
}

/** Stops a build: the content has problems. */
export class ContentProblemsError extends AuthorError {
  readonly problems: readonly Problem[];

  /**
   * @param isBuild whether there is a site that was to be made of it
   */
  constructor(problems: readonly Problem[], language: Locale, isBuild = true) {
    const list = formatProblems(problems, language, isBuild);
    super({ message: `${listWords(language).title}\n\n${list}` });
    this.problems = problems;
  }
}

/** The folder that was found sound, until the build of it begins: it is not checked a second time. */
let sound: string | undefined;

/**
 * Checks some content before anything is begun that may be built of it.
 *
 * @returns what was read
 * @throws ContentProblemsError where something is wrong with it
 */
export function refuseProblems(root: string, folder: string): Manuscript {
  tellProgress('check', 0, 1);
  const manuscript = readManuscript(root, folder);
  const { problems, first } = checkManuscript(manuscript, root);
  tellProgress('check', 1, 1);
  if (problems.length > 0) throw new ContentProblemsError(problems, languageOf(first));
  sound = resolve(root, folder);
  return manuscript;
}

/**
 * Checks the content before a build, which stops where something is wrong; under `astro dev` at the start and at each
 * change, telling the terminal and the browser.
 *
 * @param folder the content folder, from the project's folder
 * @param remark has something more to say of what was read, which stops nothing
 */
export function contentChecks(
  folder: string,
  remark?: (manuscript: Manuscript, language: Locale, say: (text: string) => void) => void,
): AstroIntegration {
  let root = '.';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, addWatchFile }) => {
        root = fileURLToPath(config.root);
        // These are read when the configuration is: the server starts anew when they change.
        for (const name of JSON_FILES) addWatchFile(new URL(`${folder}/${name}.json`, config.root));
        if (command === 'build' && sound !== resolve(root, folder)) refuseProblems(root, folder);
        sound = undefined;
      },
      'astro:server:setup': ({ server }) => {
        let problems: readonly Problem[] = [];
        let language = languageOf(undefined);
        let checked = '';
        const check = (): void => {
          checked = stateOf(join(root, folder));
          const report = checkContent(root, folder);
          const wereThere = problems.length > 0;
          problems = report.problems;
          language = languageOf(report.first);
          if (problems.length > 0) {
            console.error(`\n${formatProblems(problems, language, false)}`);
            return;
          }
          if (wereThere) console.log(`\n${listWords(language).none}`);
          remark?.(report.manuscript, language, (text) => {
            console.log(`\n${text}`);
          });
        };
        check();
        const renew = (): void => {
          check();
          for (const { hot } of Object.values(server.environments)) {
            // Astro keeps what it made of the content for each route until it hears this.
            hot.send('astro:content-changed', {});
          }
          server.ws.send({ type: 'full-reload' });
        };
        let soon: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (relative(join(root, folder), path).startsWith('..')) return;
          // An editor may still be writing, and a half-written file is full of problems.
          clearTimeout(soon);
          soon = setTimeout(renew, SETTLE);
        });
        server.middlewares.use((request, response, next) => {
          const isPage = request.headers.accept?.includes('text/html') ?? false;
          // Whoever reloads at once asks before the watcher has said that something was saved.
          if (isPage && checked !== stateOf(join(root, folder))) check();
          if (problems.length === 0 || !isPage) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemsPage(problems, language, `${server.config.base}@vite/client`));
        });
      },
    },
  };
}
