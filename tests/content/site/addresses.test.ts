import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { attribute, filesOf, pagesOf } from '../../setup/pages.ts';

/** The addresses that people may have kept: pages with the ids of their places, apart by spaces, and files to download. */
const { pages, files } = JSON.parse(readFileSync('tests/content/addresses.json', 'utf8')) as {
  pages: Record<string, string>;
  files: string[];
};

it('every address and anchor that was ever published still leads there', () => {
  const site = inject('root');
  const there = new Map(
    pagesOf(site).map(({ path, elements }) => [
      path.slice(site.base.length),
      new Set(elements.map((element) => attribute(element, 'id'))),
    ]),
  );
  const lost = Object.entries(pages).flatMap(([path, ids]) => {
    const known = there.get(path);
    if (!known) return [path];
    return ids
      .split(' ')
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => `${path}#${id}`);
  });
  expect(lost).toEqual([]);
  const all = new Set(filesOf(site));
  expect(files.filter((file) => !all.has(file))).toEqual([]);
});
