// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/checks/integration.ts';
import { withoutMark } from './src/checks/read-file.ts';
import { CONTENT } from './src/content-folder.ts';
import { siteFiles } from './src/files/integration.ts';
import { sectionModules } from './src/markdown/section-modules.ts';
import { glossarySchema } from './src/model/glossary.ts';
import { langTag } from './src/model/lang-tag.ts';
import { fillLanguages, languagesIn, LOCALES, neededIn } from './src/model/locale.ts';
import { isBesideAddress } from './src/model/section/beside.ts';
import { isOfficialAddress } from './src/model/official.ts';
import { hasPage } from './src/model/switches.ts';
import { processWide } from './src/process-wide.ts';
import { tellStyleLater } from './src/style/tell-style.ts';
import { keepMdx } from './src/web/kept-mdx.ts';
import { pagePlugins } from './src/web/markdown.ts';
import { plainImports } from './src/web/elements/plain-imports.ts';
import { mergeStyles } from './src/web/styles/merge.ts';
import { inlineFixed, inlineTokens, orderLayers } from './src/web/styles/postcss.ts';

/**
 * Where the site will stand: `SITE` is protocol and host, `BASE` the path below it. Without a host nothing names one, and
 * what needs full addresses, such as the sitemap, is left out.
 */
const site = process.env.SITE || undefined;
const base = process.env.BASE ?? '/';
const outDir = process.env.OUT_DIR ?? './dist';
/** Builds that run side by side keep their caches apart. */
const cacheDir = process.env.CACHE_DIR ?? './node_modules/.astro';

/**
 * What a JSON file of the content says; nothing where it is broken, which the content checks report.
 *
 * @param {string} name
 * @returns {Partial<import('./src/model/handbook.ts').HandbookFile>}
 */
function readJson(name) {
  try {
    const file = new URL(`./${CONTENT}/${name}.json`, import.meta.url);
    return JSON.parse(withoutMark(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
const handbook = readJson('handbook');
const languages = languagesIn(handbook);
const [first = LOCALES[0]] = languages;
const glossary = hasPage(handbook, 'glossary')
  ? (glossarySchema.safeParse(fillLanguages(readJson('glossary'), neededIn(handbook), languages))
      .data?.terms ?? [])
  : [];

/** The addresses of pages that say what was, below the site's own. */
const unlistedPages = processWide('unlisted-pages', () => new Set());

/** The package of the Digital Agency's tokens. */
const PACKAGE = '@digital-go-jp/design-tokens';
/** Finds files of this project, and of packages. */
const { resolve } = createRequire(import.meta.url);
/** @param {string} name */
const read = (name) => readFileSync(resolve(name), 'utf8');

export default defineConfig({
  ...(site !== undefined && { site }),
  base,
  outDir,
  cacheDir,
  // With it, `BASE_URL` ends with a slash, too, however `BASE` is written.
  trailingSlash: 'always',
  compressHTML: 'jsx',
  markdown: {
    syntaxHighlight: false,
    // Web, PDF, search and checks share one grammar; it brings GFM with it, and typography is the authors'.
    processor: keepMdx(
      unified({ remarkPlugins: pagePlugins(glossary), gfm: false, smartypants: false }),
      glossary,
    ),
  },
  integrations: [
    contentChecks(CONTENT, tellStyleLater),
    mdx(),
    site !== undefined &&
      handbook.robots !== 'noindex' &&
      sitemap({
        // The bare address shows the home page of the authoritative language, which has its own; so does a section with
        // its translation or its official text beside it.
        filter: (page) =>
          page !== new URL(`${base.replace(/\/$/u, '')}/`, site).href &&
          !unlistedPages.has(page.slice(new URL(base.replace(/\/?$/u, '/'), site).href.length)) &&
          !isBesideAddress(page, languages) &&
          !isOfficialAddress(page),
        ...(languages.length > 1 && {
          i18n: {
            defaultLocale: first,
            locales: Object.fromEntries(languages.map((locale) => [locale, langTag(locale)])),
          },
        }),
      }),
    mergeStyles(),
    siteFiles(),
  ],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [sectionModules(CONTENT), plainImports()],
    css: {
      postcss: {
        plugins: [
          inlineTokens(PACKAGE),
          inlineFixed(read('./src/web/styles/tokens.css'), read(`${PACKAGE}/dist/tokens.css`)),
          orderLayers(),
        ],
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Names weigh: each page names its script, and that one what it may fetch later.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\..*$/u, '')}.[hash].js`,
              chunkFileNames: ({ name }) =>
                `_astro/${name.endsWith('-panel') ? `${name}.` : ''}[hash].js`,
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Who opens the search waits for each file: small modules that it shares with other code come together.
            groups: [
              {
                name: 'small',
                test: /\/(?:scripted-styles|personal-storage|i18n\/template|model\/(?:lang-tag|locales))\.ts$/u,
              },
              // Both are fetched when the search opens.
              { name: 'memory', test: /\/(?:search\/memory|elements\/load-page)\.ts$/u },
            ],
          },
        },
        // Astro marks its own modules with directives that mean nothing to the bundler.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
