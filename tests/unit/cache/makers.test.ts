import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cardEntry } from '../../../src/cards/cached.ts';
import { pdfEntry, thumbnailEntry } from '../../../src/print/typst/cached.ts';
import { mdxEntry } from '../../../src/web/kept-mdx.ts';
import type { Sheet } from '../../../src/print/typst/compile.ts';

// A key that can be read: what it is made of.
vi.mock('../../../src/cache/cache-key.ts', () => ({
  cacheKey: (parts: object) => JSON.stringify(parts),
}));

interface Parts {
  packages: string[];
  files: string[];
}

const sheet: Sheet = {
  template: 'section',
  data: { lang: 'en', title: 'A sheet', foot: { left: 'Book', url: 'example.org', code: null } },
  date: '2026-01-01',
  source: 'content/a.mdx',
  fit: 1,
  preview: undefined,
};
const card = {
  path: 'en/a',
  locale: 'en' as const,
  label: '1',
  title: 'A',
  context: 'B',
  foot: { left: 'C', right: 'D' },
};
const read = ({ key }: { key: string }): Parts => JSON.parse(key) as Parts;

/**
 * What does its work beside what is made: it keeps, tells and refuses, in words for authors. What of an image is shown is in the sheet's data,
 * and of the languages a card asks for traits alone.
 */
const BESIDE =
  /^src\/(?:cache|workers|progress|process-wide|model\/(?:author-error|code-point|locale)\.ts|i18n\/problems|print\/prose\/images|content-folder)/u;

/** The project's files that a module runs, and the packages, those of the modules that it imports too. */
function runBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || BESIDE.test(path)) return seen;
  seen.add(path);
  if (!existsSync(path)) return seen;
  const imports = readFileSync(path, 'utf8').matchAll(
    /^import (?!type\b)[^'"]*?['"]([^'"]+)['"]/gmu,
  );
  for (const [, target = ''] of imports) {
    if (target.startsWith('.')) runBy(join(dirname(path), target), seen);
    else if (!target.startsWith('node:')) seen.add(target);
  }
  return seen;
}

/** What a key leaves out of all that makes a file. */
function leftOut({ packages, files }: Parts, makers: readonly string[]): string[] {
  const ran = makers.reduce((seen, maker) => runBy(maker, seen), new Set<string>());
  const counts = (path: string): boolean =>
    [...packages, ...files].some((each) => path === each || path.startsWith(`${each}/`));
  return [...ran].filter((path) => !counts(path));
}

describe('the key of what is kept takes in all that makes it', () => {
  const templates = readdirSync('src/print/templates').map((name) => `src/print/templates/${name}`);

  it('of a PDF, its templates too', () => {
    expect(leftOut(read(pdfEntry(sheet)), ['src/print/typst/compile.ts', ...templates])).toEqual(
      [],
    );
  });

  it('of a sheet’s picture', () => {
    const makers = ['src/print/typst/thumbnail.ts', ...templates];
    expect(leftOut(read(thumbnailEntry(sheet, 320)), makers)).toEqual([]);
  });

  it('of a card', () => {
    expect(leftOut(read(cardEntry(card)), ['src/cards/render.ts'])).toEqual([]);
  });

  it('of a section’s component', () => {
    expect(leftOut(read(mdxEntry([])), ['src/web/markdown.ts'])).toEqual([]);
  });
});
