import { describe, expect, it } from 'vitest';
import { textFiles } from '../../../src/formats/files.ts';
import { readFormats } from '../../setup/formats.ts';

const HOST = 'https://handbook.example.jp/';
const source = readFormats('tests/fixtures/organisation');
const files = new Map(textFiles(source).map(({ path, text }) => [path, text]));
const read = (path: string): string => {
  const text = files.get(path);
  if (!text) throw new Error(`There is no file ${path}`);
  return text();
};

describe('llms.txt', () => {
  const list = read('llms.txt');

  it('has a title, a summary, and lists of links under headings, as the convention asks', () => {
    const lines = list.split('\n').filter(Boolean);
    expect(lines[0]).toBe('# Sample Town Staff Handbook');
    expect(lines[1]).toBe('> A handbook for the staff of Sample Town.');
    const rest = lines.slice(lines.findIndex((line) => line.startsWith('## ')));
    expect(rest.length).toBeGreaterThan(20);
    for (const line of rest)
      expect(line).toMatch(/^(?:## \S.*|- \[[^\]]+\]\([^)\s]+\)(?:: \S.*)?)$/u);
  });

  it('leads to each Markdown file, with what it says', () => {
    const links = [...list.matchAll(/\]\(([^)]+)\)/gu)].map(([, href = '']) => href);
    expect(links.every((href) => href.startsWith(HOST))).toBe(true);
    const paths = links.map((href) => href.slice(HOST.length));
    const markdown = [...files.keys()].filter((path) => path.endsWith('.md'));
    expect(paths.filter((path) => path.endsWith('.md')).sort()).toEqual(markdown.sort());
    expect(paths.filter((path) => path.endsWith('.txt'))).toEqual([
      'llms-full.en.txt',
      'llms-full.ja.txt',
    ]);
    expect(list).toContain(`- [2 Work](${HOST}en/work.md): How work is learned.\n`);
  });

  it('leads to the pages themselves where there is no Markdown', () => {
    const handbook = { ...source.handbook, formats: { markdown: false } };
    const [first] = textFiles({ ...source, handbook });
    expect(first?.path).toBe('llms.txt');
    expect(first?.text()).toContain(`- [2 Work](${HOST}en/work/): How work is learned.\n`);
  });

  it('is not there where it is switched off', () => {
    const handbook = { ...source.handbook, formats: { llms: false } };
    const paths = textFiles({ ...source, handbook }).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.txt'))).toEqual([]);
  });
});

describe('the whole text of a language', () => {
  it('is all its Markdown files, and no other’s', () => {
    for (const locale of ['en', 'ja']) {
      const own = [...files.keys()].filter((path) => path.startsWith(`${locale}/`));
      expect(own.length).toBeGreaterThan(4);
      expect(read(`llms-full.${locale}.txt`)).toBe(own.map(read).join('\n'));
    }
  });
});
