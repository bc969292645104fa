import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/content.ts';
import { readLibrary } from '../../setup/library.ts';

const FIXTURE = 'tests/fixtures/partial';

/** What is wrong with the fixture, some of whose files say something else. */
function problemsWith(edits: Readonly<Record<string, (text: string) => string>>): string[] {
  return checkContent(copyWith(edits), 'content').problems.map(
    ({ file, line, key }) => `${file}:${line} ${key}`,
  );
}

function copyWith(edits: Readonly<Record<string, (text: string) => string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'partial-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(FIXTURE, join(root, 'content'), { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(root, 'content', file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
  return root;
}

describe('a language that is partial', () => {
  it('may leave out sections, headings, footnotes and texts', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('has no section that the first language lacks', () => {
    const root = copyWith({});
    cpSync(join(root, 'content/en/22-desk.mdx'), join(root, 'content/en/24-yard.mdx'));
    const keys = checkContent(root, 'content').problems.map(({ file, key }) => `${file} ${key}`);
    expect(keys).toContain('content/en/24-yard.mdx translationAlone');
  });

  it('gives a section the number that it has in the first language', () => {
    const found = problemsWith({ 'en/22-desk.mdx': (text) => text.replace('2-(2)', '2-(1)') });
    expect(found).toContain('content/en/22-desk.mdx:3 numbersDiffer');
  });

  it('links to no place that neither language has', () => {
    const found = problemsWith({ 'en/22-desk.mdx': (text) => text.replace('#2-3-p1', '#2-3-p9') });
    expect(found).toEqual(['content/en/22-desk.mdx:12 linkPlace']);
  });

  it('has its headings in their order all the same', () => {
    const found = problemsWith({
      'en/10-aims.mdx': (text) => text.replace('① For', '③ For'),
    });
    expect(found).toEqual(['content/en/10-aims.mdx:14 headingOrder']);
  });

  it('counts its sections from where the first language has them', () => {
    const counted = (text: string): string => text.replace(/^number: .*\n/mu, '');
    const root = copyWith({
      'handbook.json': (text) =>
        text.replace('"lead"', '"numbering": { "levels": ["1"], "count": true }, "lead"'),
      ...Object.fromEntries(
        ['ja/10-aims', 'ja/20-work', 'ja/21-shelves', 'ja/22-desk', 'ja/23-closing', 'en/22-desk']
          .concat('en/10-aims')
          .map((name) => [`${name}.mdx`, counted]),
      ),
    });
    const { library } = readContent(root, 'content');
    const numbers = library.sections.en.map(({ number }) => number);
    const twins = library.sections.ja.filter(({ id }) => /aims|desk/u.test(id));
    expect(numbers).toEqual(twins.map(({ number }) => number));
    expect(numbers).toEqual(['2', '5']);
  });

  it('tells digests, whose paragraphs are their own, from translations', () => {
    const { sections } = readLibrary(FIXTURE);
    expect(sections.en.map(({ id, isDigest }) => [id, isDigest])).toEqual([
      ['10-aims', undefined],
      ['22-desk', true],
    ]);
    expect(sections.ja.some(({ isDigest }) => isDigest)).toBe(false);
  });
});

describe('a language that is complete', () => {
  it('has every section, block by block', () => {
    const found = problemsWith({
      'handbook.json': (text) => text.replace('"partial"', '"complete"'),
    });
    expect(found).toContain('content/en/23-closing.mdx:1 translationMissing');
    expect(found.some((each) => each.startsWith('content/en/22-desk.mdx'))).toBe(true);
  });
});
