import { expect, it } from 'vitest';
import { portablePage, portableStyle } from '../../../src/package/portable.ts';

const FILES = new Set([
  'index.html',
  'en/work/index.html',
  'en/index.html',
  'pdf/a.pdf',
  '_astro/p.css',
]);
const page = (body: string, path = 'en/work/index.html'): string =>
  portablePage(
    `<!doctype html><html><head></head><body>${body}</body></html>`,
    path,
    '/handbook/',
    FILES,
  );

it('leads from page to page by files, and to other sites as before', () => {
  expect(page('<a href="/handbook/en/#top">')).toContain('<a href="../index.html#top">');
  expect(page('<a href="/handbook/">')).toContain('<a href="../../index.html">');
  expect(page('<a href="/handbook/en/?q=1">')).toContain('<a href="../index.html">');
  expect(page("<a class=x href='/handbook/en/work/'>")).toContain('<a class=x href="index.html">');
  expect(page('<a href="/handbook/pdf/a.pdf">', 'index.html')).toContain('href="pdf/a.pdf"');
  expect(page('<link rel="stylesheet" href="/handbook/_astro/p.css">')).toContain(
    '"../../_astro/p.css"',
  );
  for (const same of [
    '#2-3',
    'https://example.jp/handbook/',
    '/other/',
    '//host/handbook/',
    'mailto:a@b.jp',
    '/handbook/none/',
  ]) {
    expect(page(`<a href="${same}">`)).toContain(`<a href="${same}">`);
  }
});

it('leaves out what runs from a server alone, and says what is said without', () => {
  expect(page('a<script type="module" src="/handbook/_astro/x.js"></script>b')).toContain('ab');
  expect(page('a<form role="search" action="/handbook/en/"><input></form>b')).toContain('ab');
  expect(page('a<noscript><p>no <a href="/handbook/en/">one</a></p></noscript>b')).toContain(
    'a<p>no <a href="../index.html">one</a></p>b',
  );
  expect(page('<template><a href="/handbook/en/">t</a></template>')).toContain('"../index.html"');
});

it('keeps every other letter of a page as it is', () => {
  const text = '<p title="1 &amp; 2 /handbook/en/">/handbook/en/ &lt;script&gt;</p>';
  expect(page(text)).toContain(text);
});

it('styles hold as where no script runs, and find their pictures', () => {
  const css = '@media (scripting:enabled) and (width>=64rem){a{}}@media not (scripting: none){b{}}';
  expect(portableStyle(css, '_astro/p.css', '/handbook/')).toBe(
    '@media (width<0) and (width>=64rem){a{}}@media not (width>=0){b{}}',
  );
  expect(
    portableStyle('a{background:url(/handbook/look/a.svg)}', '_astro/p.css', '/handbook/'),
  ).toBe('a{background:url("../look/a.svg")}');
});
