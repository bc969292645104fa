import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/content.ts';
import type { SectionText } from '../../src/markdown/section-text.ts';
import { blocksOf } from '../../src/print/prose/prose.ts';
import { readProse } from '../setup/prose.ts';

const FIXTURE = 'tests/fixtures/organisation';

/** The ids of the terms marked in a text. */
function termsIn({ tree }: Pick<SectionText, 'tree'>): string[] {
  const ids: string[] = [];
  visitParents(tree, 'mdxJsxTextElement', ({ name, attributes }) => {
    if (name === 'Term')
      ids.push(...attributes.map(({ value }) => (typeof value === 'string' ? value : '')));
  });
  return ids;
}

/** A folder that holds the fixture as its `content`. */
function copyOfFixture(): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(FIXTURE, join(root, 'content'), { recursive: true });
  return root;
}

describe('the content of a folder', () => {
  const { library, treeOf } = readContent('.', FIXTURE);

  it('has its sections in reading order, the same in every language', () => {
    const ids = library.sections.en.map(({ id }) => id);
    expect(ids).toEqual(['00-welcome', '10-purpose', '20-work']);
    expect(library.sections.ja.map(({ id }) => id)).toEqual(ids);
  });

  it('gives each asker a text of his own, with each term marked once', () => {
    const [section] = library.sections.en.filter((each) => termsIn(treeOf(each)).length > 0);
    if (!section) throw new Error('The fixture mentions no term');
    const first = treeOf(section);
    const ids = termsIn(first);
    first.tree.children = [];
    expect(termsIn(treeOf(section))).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is read anew when a file has changed', () => {
    const root = copyOfFixture();
    const path = join(root, 'content/en/10-purpose.mdx');
    const words = (): string => {
      const content = readContent(root, 'content');
      const section = content.library.sections.en[1];
      return section ? toString(content.treeOf(section).tree) : '';
    };
    expect(words()).not.toContain('A new last line.');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nA new last line.\n`);
    expect(words()).toContain('A new last line.');
  });

  it('counts footnotes through its sections where one has a name, on pages and on paper', () => {
    const root = copyOfFixture();
    for (const locale of ['ja', 'en']) {
      const path = join(root, `content/${locale}/10-purpose.mdx`);
      writeFileSync(path, `${readFileSync(path, 'utf8')}\nOne more[^new].\n\n[^new]: New.\n`);
    }
    expect(checkContent(root, 'content').problems).toEqual([]);
    const { library } = readContent(root, 'content');
    const numbers = library.sections.ja.map(({ footnotes }) => footnotes);
    expect(numbers).toEqual([{}, { new: '1' }, { 1: '2' }]);
    const source = readProse(relative('.', join(root, 'content')), 'ja');
    const text = source.texts.ja.find(({ section }) => section.id === '20-work');
    if (!text) throw new Error('no work');
    expect(JSON.stringify(blocksOf(source, text, 'outside'))).toContain('"number":"2"');
  });
});
