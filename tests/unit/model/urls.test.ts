import { describe, expect, it } from 'vitest';
import { createUrls } from '../../../src/model/urls.ts';

describe.each([
  ['/', '/'],
  ['/handbook/', '/handbook/'],
  ['/handbook', '/handbook/'],
])('addresses below %s', (base, root) => {
  const urls = createUrls('https://example.jp', base);

  it('begin with the base and end with a slash', () => {
    expect(urls.home('ja')).toBe(`${root}ja/`);
    expect(urls.section('en', 'training')).toBe(`${root}en/training/`);
    expect(urls.section('en', 'training', '2-3-4')).toBe(`${root}en/training/#2-3-4`);
    expect(urls.glossary('ja', 'ojt')).toBe(`${root}ja/glossary/#ojt`);
    expect(urls.page('ja', 'print')).toBe(`${root}ja/print/`);
    expect(urls.selfCheck('ja', 'ladder', '3')).toBe(
      `${root}ja/rubrics/ladder/grade-3/self-check/`,
    );
    expect(urls.card(urls.home('ja'))).toBe(`${root}cards/ja.png`);
    expect(urls.card(urls.grade('en', 'ladder', '3'))).toBe(
      `${root}cards/en/rubrics/ladder/grade-3.png`,
    );
    expect(urls.file('/favicon.svg')).toBe(`${root}favicon.svg`);
    expect(urls.absolute(urls.home('ja'))).toBe(`https://example.jp${root}ja/`);
  });
});

it.each([undefined, ''])(
  'addresses of a site whose host is %j are paths, and name none',
  (site) => {
    const urls = createUrls(site, '/handbook/');
    expect(urls.absolute(urls.section('en', 'training'))).toBe('/handbook/en/training/');
    expect(urls.hasHost).toBe(false);
    expect(createUrls('https://example.jp', '/').hasHost).toBe(true);
  },
);
