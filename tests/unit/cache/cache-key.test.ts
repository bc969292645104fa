import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cacheKey } from '../../../src/cache/cache-key.ts';

const parts = {
  packages: ['font', 'compiler'],
  files: ['src/makers', 'src/one.ts'],
  data: { a: 1 },
};

/** A project with two packages and three files; `write` changes one of its files. */
function project(): { root: string; write: (path: string, text: string) => void } {
  const root = mkdtempSync(join(tmpdir(), 'key-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const name of parts.packages)
    write(`node_modules/${name}/package.json`, '{"version":"1.0.0"}');
  for (const name of ['makers/a.ts', 'makers/deep/b.typ', 'one.ts']) write(`src/${name}`, name);
  return { root, write };
}

describe('a key of the cache', () => {
  it('is the same for the same parts', () => {
    expect(cacheKey(parts, project().root)).toBe(cacheKey(parts, project().root));
  });

  it.each([
    ['a package has another version', 'node_modules/font/package.json', '{"version":"1.0.1"}'],
    ['a file has changed', 'src/one.ts', 'two'],
    ['a file deep in a folder has changed', 'src/makers/deep/b.typ', 'other'],
    ['a file has come to a folder', 'src/makers/c.ts', ''],
  ])('is another when %s', (_name, path, text) => {
    const { root, write } = project();
    const before = cacheKey(parts, root);
    write(path, text);
    expect(cacheKey(parts, root)).not.toBe(before);
  });

  it.each([
    ['data', { ...parts, data: { a: 2 } }],
    ['data that runs together into the same', { ...parts, data: { a: '1' } }],
    ['packages', { ...parts, packages: ['font'] }],
    ['files', { ...parts, files: ['src/one.ts'] }],
  ])('is another for other %s', (_name, other) => {
    const { root } = project();
    expect(cacheKey(other, root)).not.toBe(cacheKey(parts, root));
  });

  it('is refused where a part is not there', () => {
    expect(() => cacheKey({ ...parts, files: ['none'] }, project().root)).toThrow('none');
    expect(() => cacheKey({ ...parts, packages: ['none'] }, project().root)).toThrow('none');
  });
});
