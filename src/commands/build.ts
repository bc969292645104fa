import { resolve } from 'node:path';
import { pruneCache, type CacheEntry } from '../cache/cache.ts';
import { refuseProblems } from '../checks/integration.ts';
import type { Manuscript } from '../checks/read.ts';
import { CONTENT } from '../content-folder.ts';
import { keepContent, loadLibrary } from '../content.ts';
import { written, writeSiteFiles } from '../files/integration.ts';
import { beginFiles } from '../files/site-files.ts';
import { styleHint } from '../i18n/house-style/index.ts';
import { fill } from '../i18n/template.ts';
import { writeOffline } from '../offline/write.ts';
import { onProgress } from '../progress.ts';
import { checkStyle } from '../style/check-style.ts';
import { CommandError, commandFault, refusalIn, reportFailure } from './failure.ts';
import { fillSite, pagesEntry } from './kept-pages.ts';
import { operatorLanguage, operatorWords } from './language.ts';
import { withoutLanguage } from './options.ts';
import { claimPlace } from './publish.ts';
import { settleAddress } from './site-settings.ts';
import { countRoutes, showProgress } from './show-progress.ts';
import { todoList } from './todo.ts';
import { refuseNotes, translationNotes, translationTodo } from './translation-notes.ts';
import { createWorkFolder } from './work-folder.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// The bundler's allocator reads it when it is loaded. Else 100 MB that it no longer needs stay with the process.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';

/** No files of types: a server of Astro's would be started for them, and only `astro check` reads them. */
const WITHOUT_TYPES = { devOutput: false, sync: false };

const OPTIONS = new Set(['--force', '--quiet', '--strict']);

/** How a site is built. */
export interface BuildOptions {
  /** Where the site shall stand; `OUT_DIR`, or `dist`. */
  outDir?: string;
  /** Whether a folder that no build made may be replaced. */
  force?: boolean;
  /** Whether only mistakes are told. */
  quiet?: boolean;
  /** Whether translations that are older than what they translate stop it. */
  strict?: boolean;
  /** Is told what was read, once it is found sound. */
  onRead?: (manuscript: Manuscript) => void;
}

/** What `--force`, `--quiet` and `--strict` in the command's words ask for. */
export function readOptions(words: readonly string[]): BuildOptions {
  const unknown = withoutLanguage(words).filter((word) => !OPTIONS.has(word));
  if (unknown.length > 0) {
    throw new CommandError(commandFault('unknownOption', { options: unknown.join(' ') }));
  }
  return {
    force: words.includes('--force'),
    quiet: words.includes('--quiet'),
    strict: words.includes('--strict'),
  };
}

/**
 * Builds the site apart from the last good one and puts it in that one's place only when it is whole, so that nothing
 * that goes wrong takes a working site away.
 *
 * @returns the folder with the site
 * @throws what went wrong; an `AuthorError` where somebody can mend it
 */
export async function buildSite({
  outDir = process.env['OUT_DIR'] ?? 'dist',
  force = false,
  quiet = false,
  strict = false,
  onRead,
}: BuildOptions = {}): Promise<string> {
  const stopShowing = quiet ? undefined : showProgress(process.stdout, operatorWords());
  try {
    settleAddress();
    // Before the content is read: what is saved later is not what the pages were made of.
    const pages = pagesEntry();
    // Before the site is begun: Astro would tell of mistakes as of errors that nobody handled.
    const manuscript = refuseProblems('.', CONTENT);
    if (strict) refuseNotes(translationNotes(manuscript, operatorLanguage()), operatorLanguage());
    onRead?.(manuscript);
    keepContent(manuscript);
    return await buildInto(outDir, force, pages);
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    const { message, file, remedy } = refusal;
    throw new CommandError({
      message: fill(operatorWords().untouched, { message }),
      file,
      remedy,
      cause: error,
    });
  } finally {
    stopShowing?.();
  }
}

async function buildInto(
  outDir: string,
  force: boolean,
  pages: CacheEntry | undefined,
): Promise<string> {
  const place = claimPlace(outDir, force);
  try {
    // Within the project, where what Astro makes on the way finds the packages; unique, so that builds of several
    // sites can run side by side.
    const work = createWorkFolder('.build/work');
    try {
      const site = resolve(work.path, 'site');
      process.env['OUT_DIR'] = site;
      process.env['CACHE_DIR'] = resolve(work.path, 'cache');
      // Workers draw while pages are made, from the first moment on.
      await beginFiles();
      await fillSite(site, buildPages, pages);
      await writeSiteFiles(site);
      await writeOffline(site, (await loadLibrary()).handbook);
      place.publish(site);
      pruneCache();
      return place.target;
    } finally {
      work.remove();
    }
  } finally {
    place.release();
  }
}

/** Has Astro write the pages. Returns how many routes they have. */
async function buildPages(): Promise<number> {
  // Loaded here: it takes longer than to find the pages made.
  const { build } = await import('astro');
  written.byCommand = true;
  let routes = 0;
  const stopHearing = onProgress(({ step, total }) => {
    if (step === 'pages') routes = total ?? routes;
  });
  try {
    await build({ logLevel: 'warn', integrations: [countRoutes()] }, WITHOUT_TYPES);
  } finally {
    stopHearing();
  }
  return routes;
}

/** Says how many remarks on house style there are, when the site stands; not of pages that are built to be measured. */
async function tellStyle([manuscript]: readonly Manuscript[]): Promise<void> {
  if (!manuscript || process.env['PAGES_ONLY']) return;
  const { length } = await checkStyle(manuscript);
  if (length > 0) console.log(`\n${styleHint(length, operatorLanguage())}`);
}

if (import.meta.main) {
  try {
    const started = performance.now();
    const options = readOptions(process.argv.slice(2));
    const read: Manuscript[] = [];
    const folder = await buildSite({ ...options, onRead: (manuscript) => read.push(manuscript) });
    if (!options.quiet) {
      const words = operatorWords();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(fill(words.built, { folder, seconds }));
      const library = await loadLibrary();
      const left = [
        ...todoList(library, process.env['SITE'], CONTENT, words),
        ...translationTodo(library.stale, operatorLanguage()),
      ];
      if (left.length > 0) console.log([`\n${words.todo.title}`, ...left].join('\n  - '));
      await tellStyle(read);
    }
  } catch (error) {
    reportFailure(error);
  }
}
