import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rubricSchema, stageAt, type Rubric } from '../../src/model/rubric/rubric.ts';
import { glossarySchema, type Term } from '../../src/model/glossary.ts';
import type { Locale } from '../../src/model/locale.ts';

/** Generators that this one is measured against. */
export type PeerName = 'starlight' | 'docusaurus';

/** How a peer is set up: its packages, its own files, and where its pages lie. */
interface Peer {
  dependencies: Record<string, string>;
  build: string;
  /** Files by path. */
  files: Record<string, string>;
  /** The folder of a language's pages. */
  pages: (locale: Locale) => string;
  /** What it keeps from one build for the next. */
  caches: readonly string[];
  /** The site that it makes. */
  output: readonly string[];
}

const PEERS: Record<PeerName, Peer> = {
  starlight: {
    dependencies: {
      astro: '7.3.5',
      '@astrojs/starlight': '0.42.4',
      '@astrojs/markdown-remark': '7.3.1',
    },
    build: 'astro build',
    files: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://handbook.example.jp',
  integrations: [starlight({
    title: 'Handbook',
    defaultLocale: 'ja',
    locales: { ja: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
  })],
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    pages: (locale) => `src/content/docs/${locale}`,
    caches: ['node_modules/.astro', '.astro', 'node_modules/.vite'],
    output: ['dist'],
  },
  docusaurus: {
    dependencies: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/faster': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@mdx-js/react': '3.1.1',
      react: '19.2.0',
      'react-dom': '19.2.0',
    },
    build: 'docusaurus build',
    files: {
      'docusaurus.config.mjs': `export default {
  title: 'Handbook',
  url: 'https://handbook.example.jp',
  baseUrl: '/',
  i18n: { defaultLocale: 'ja', locales: ['ja', 'en'] },
  onBrokenLinks: 'warn',
  future: { faster: true, v4: true },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`,
    },
    pages: (locale) =>
      locale === 'ja' ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`,
    caches: ['node_modules/.cache', '.docusaurus'],
    output: ['build'],
  },
};

/** How many rows of a table have a page of their own: as many as bring the peers to 51 pages with the one «not found». */
const SINGLE_ROWS = 6;

/** The names of all peers. */
export const PEER_NAMES = Object.keys(PEERS) as PeerName[];

/** Puts the peers into a folder, one a folder of its own, and installs them where they are not there yet. */
export function preparePeers(folder: string): void {
  for (const name of PEER_NAMES) {
    const { dependencies, build, files } = PEERS[name];
    const root = join(folder, name);
    if (existsSync(join(root, 'node_modules'))) continue;
    const manifest = {
      name: `peer-${name}`,
      private: true,
      scripts: { build },
      dependencies,
    };
    write(join(root, 'package.json'), JSON.stringify(manifest, null, 2));
    for (const [path, text] of Object.entries(files)) write(join(root, path), text);
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: root, stdio: 'ignore' });
  }
}

/** Takes away what a peer has made before: its caches, and its site. */
export function forgetPeer(folder: string, name: PeerName): void {
  const { caches, output } = PEERS[name];
  for (const path of [...caches, ...output]) {
    rmSync(join(folder, name, path), { recursive: true, force: true });
  }
}

/** The Markdown file of a peer that stands for a section of the content. */
export function peerPage(folder: string, name: PeerName, locale: Locale, section: string): string {
  return join(folder, name, PEERS[name].pages(locale), `${section}.md`);
}

/**
 * Writes the text of a content folder as a peer's pages: sections, glossary, a table of each rubric, and the first
 * rubric's competencies one by one. Our own components, and links by the policy's numbering, become plain words.
 */
export function writePeerPages(content: string, folder: string, name: PeerName): void {
  const glossary = glossarySchema.parse(readJson(join(content, 'glossary.json'))).terms;
  const rubrics = readdirSync(join(content, 'rubrics'))
    .filter((file) => /^[^.]+\.json$/u.test(file))
    .map((file) => rubricSchema.parse(readJson(join(content, 'rubrics', file))));
  for (const locale of ['ja', 'en'] as const) {
    const to = join(folder, name, PEERS[name].pages(locale));
    rmSync(to, { recursive: true, force: true });
    for (const file of readdirSync(join(content, locale))) {
      const text = sectionText(readFileSync(join(content, locale, file), 'utf8'));
      write(join(to, file.replace(/\.mdx$/u, '.md')), text);
    }
    const pages: Record<string, string> = {
      index: page('Handbook', rubrics.map(({ title }) => title[locale]).join('\n\n')),
      glossary: page('Glossary', glossaryText(glossary, locale)),
    };
    for (const [at, rubric] of rubrics.entries()) {
      pages[rubric.id] = page(rubric.title[locale], tableText(rubric, locale));
      if (at > 0) continue;
      for (const competency of rubric.competencies.slice(0, SINGLE_ROWS)) {
        const one = { ...rubric, competencies: [competency] };
        pages[`${rubric.id}-${competency.id}`] = page(
          competency.title[locale],
          tableText(one, locale),
        );
      }
    }
    for (const [slug, text] of Object.entries(pages)) write(join(to, `${slug}.md`), text);
  }
}

/** A section without what only this project's grammar knows. */
function sectionText(source: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? [];
  const value = (key: string): string => new RegExp(`^${key}: (.*)$`, 'mu').exec(head)?.[1] ?? '';
  const words = body.replace(/^<\/?[A-Z][^>]*>$/gmu, '').replace(/\[([^\]^]+)\]\([^)]*\)/gu, '$1');
  return `---\ntitle: ${value('title')}\ndescription: ${value('summary')}\n---\n${words}`;
}

function page(title: string, text: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`;
}

function glossaryText(terms: readonly Term[], locale: Locale): string {
  return terms
    .map(({ name, definition }) => `## ${name[locale]}\n\n${definition[locale]}`)
    .join('\n\n');
}

function tableText({ grades, competencies }: Rubric, locale: Locale): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...grades.map(({ label }) => label[locale])]),
    row(['-', ...grades.map(() => '-')]),
    ...competencies.map((competency) =>
      row([
        competency.title[locale],
        ...grades.map(({ id }) => stageAt(competency, id).text[locale].replaceAll('\n', ' ')),
      ]),
    ),
  ].join('\n');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
