import { describe, expect, it } from 'vitest';
import { helpFor, keyFor, withSlash } from '../../../src/offline/worker/lookup.ts';

const SCOPE = 'https://host.example/handbook/';
const keys = new Map(
  ['', '404.html', 'en/', 'en/offline/', 'en/search/', 'en/%E7%A0%94/', 'ja/offline/'].map(
    (path) => [SCOPE + path, `${SCOPE}${path}?key`],
  ),
);
const at = (path: string): URL => new URL(path, SCOPE);

describe('an address that a reader opens without a network', () => {
  it.each([
    ['', ''],
    ['index.html', ''],
    ['en/', 'en/'],
    ['en/index.html', 'en/'],
    ['en/search/?q=work', 'en/search/'],
    ['en/?step=3#main', 'en/'],
    ['en/研/', 'en/%E7%A0%94/'],
  ])('is found in the edition: %s', (path, found) => {
    expect(keyFor(keys, at(path))).toBe(`${SCOPE}${found}?key`);
  });

  it.each(['en', 'en/nowhere/', 'pdf/en/handbook.pdf', '/other/en/', 'EN/'])(
    'is not found where the edition does not have it: %s',
    (path) => {
      expect(keyFor(keys, at(path))).toBeUndefined();
    },
  );

  it('is found without its last slash', () => {
    expect(withSlash(keys, at('en/search?q=work'))).toBe(`${SCOPE}en/search/`);
    expect(withSlash(keys, at('en/nowhere'))).toBeUndefined();
  });

  it('leads to the page that tells what is saved, in its language', () => {
    expect(helpFor(keys, SCOPE, `${SCOPE}pdf/ja/handbook.pdf`)).toBe(`${SCOPE}ja/offline/`);
    expect(helpFor(keys, SCOPE, `${SCOPE}en/x.pdf`)).toBe(`${SCOPE}en/offline/`);
    expect(helpFor(keys, SCOPE, `${SCOPE}pdf/ko/handbook.pdf`)).toBe(`${SCOPE}en/offline/`);
    expect(helpFor(new Map(), SCOPE, `${SCOPE}x.pdf`)).toBeUndefined();
  });
});
