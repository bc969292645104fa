import { existsSync } from 'node:fs';
import type { unified } from '@astrojs/markdown-remark';
import { cached, type CacheEntry } from '../cache/cache.ts';
import { cacheKey } from '../cache/cache-key.ts';
import { numberAt } from '../markdown/grammar.ts';
import { isServing } from '../process-wide.ts';

/** What makes a component of a section, besides its text. */
const MAKERS = {
  packages: [
    '@astrojs/markdown-remark',
    '@astrojs/mdx',
    'astro',
    'mdast-util-mdx-jsx',
    'mdast-util-to-string',
    'remark-cjk-friendly',
    'remark-cjk-friendly-gfm-strikethrough',
    'remark-frontmatter',
    'remark-gfm',
    'remark-mdx',
    'remark-parse',
    'unified',
    'unist-util-visit-parents',
    'vfile',
    'vfile-message',
  ],
  files: [
    'astro.config.mjs',
    'src/markdown',
    'src/model',
    'src/web/markdown.ts',
    'src/web/page-text',
  ],
};

/** What is installed below those packages, where the package manager says it. */
const INSTALLED = 'node_modules/.package-lock.json';

/** As much of Astro's processor of Markdown as makes components of sections. */
type MdxProcessor = Pick<ReturnType<typeof unified>, 'createMdxRenderer'>;
type CreateRenderer = NonNullable<MdxProcessor['createMdxRenderer']>;
type Made = Awaited<ReturnType<Awaited<ReturnType<CreateRenderer>>['process']>>;

/** The cache's entry for the component of a section. */
export function mdxEntry(data: unknown): CacheEntry {
  const files = [...MAKERS.files, ...(existsSync(INSTALLED) ? [INSTALLED] : [])];
  return { kind: 'mdx', key: cacheKey({ ...MAKERS, files, data }), ending: 'json' };
}

/**
 * Has a build make components of those sections only that were not made into them before. The authors' server makes
 * each: it reads the configuration again without the code below it.
 *
 * @param settings what the processor's plugins were given
 * @param folder the folder to keep them in, if not the usual one
 */
export function keepMdx<P extends MdxProcessor>(
  processor: P,
  settings: unknown,
  folder?: string,
): P {
  const create = processor.createMdxRenderer?.bind(processor);
  if (!create) return processor;
  const createMdxRenderer: CreateRenderer = async (...given) => {
    const renderer = await create(...given);
    if (isServing()) return renderer;
    return {
      process: async (...section) => {
        const made = await cached(
          mdxEntry([settings, given, section, numberKey(section)]),
          async () => Buffer.from(JSON.stringify(await renderer.process(...section))),
          folder,
        );
        return JSON.parse(Buffer.from(made).toString()) as Made;
      },
    };
  };
  return Object.assign(processor, { createMdxRenderer });
}

/** A section's number, which its file may leave to be counted, and how it is read in headings. */
function numberKey([, path, frontmatter]: readonly [
  string,
  string,
  Record<string, unknown>,
  ...unknown[],
]): unknown[] {
  const { number, numbering } = numberAt(path, frontmatter);
  return [number, numbering?.spec];
}
