import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../../src/hosts/host-files.ts';
import { KINDS, type HostedSite } from '../../../src/hosts/rules.ts';
import { FRAME_POLICY, PAGE_POLICY } from '../../../src/model/security-policy.ts';

const SITE: HostedSite = { base: '/handbook/', languages: ['en', 'zh-Hans'], indexed: true };

/** The settings for a kind of server. */
function fileFor(host: string, site = SITE): string {
  const file = hostFiles(site).find((each) => each.host === host);
  if (!file) throw new Error(`There is no file for ${host}`);
  return file.text;
}

/** The elements of an XML document by the ways to them, with their attributes. */
function elementsOf(xml: string): { way: string; attributes: Record<string, string> }[] {
  const found: { way: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const parser = new Parser();
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.on('openTag', (name: string, attributes: () => Record<string, string>) => {
    open.push(name);
    found.push({ way: open.join('/'), attributes: { ...attributes() } });
  });
  parser.on('closeTag', () => {
    open.pop();
  });
  parser.parse(xml);
  return found;
}

describe('settings of web servers', () => {
  it('say of every site the policy, what may not be guessed, and where nothing is found', () => {
    for (const { host, text } of hostFiles(SITE)) {
      expect(text, host).toContain(FRAME_POLICY);
      for (const directive of PAGE_POLICY) expect(text, host).toContain(directive);
      expect(text, host).toContain('nosniff');
      expect(text, host).toContain('same-origin');
      expect(text, host).toMatch(/immutable/u);
      // Such hosts have it as their own rule.
      if (host !== 'static') expect(text, host).toContain('404.html');
    }
  });

  it('keep search engines away only from what is not for them', () => {
    for (const { host, text } of hostFiles(SITE)) expect(text, host).not.toContain('noindex');
    for (const { host, text } of hostFiles({ ...SITE, indexed: false })) {
      expect(text, host).toMatch(/X-Robots-Tag.*noindex/u);
    }
  });

  it('refuse a path that would end a setting', () => {
    for (const base of ['/a b/', '/"/', '/x;/', '/{/', 'handbook/', '/handbook']) {
      expect(() => hostFiles({ ...SITE, base })).toThrow(RangeError);
    }
  });
});

describe('settings of IIS', () => {
  // Not run: there is no IIS where tests run. What follows is what its reference asks for.
  it('are XML of the sections that a site may set itself', () => {
    const elements = elementsOf(fileFor('iis'));
    const sections = elements.flatMap(
      ({ way }) =>
        /^configuration\/(?:location\/)?system\.webServer\/([^/]+)$/u.exec(way)?.[1] ?? [],
    );
    expect(new Set(sections)).toEqual(
      new Set(['defaultDocument', 'staticContent', 'urlCompression', 'httpErrors', 'httpProtocol']),
    );
    expect(elements[0]?.way).toBe('configuration');
  });

  it('take away each entry before they add it: IIS refuses a second of one name', () => {
    const elements = elementsOf(fileFor('iis'));
    for (const [at, { way, attributes }] of elements.entries()) {
      const own =
        attributes['fileExtension'] ??
        (way.includes('customHeaders/') ? attributes['name'] : undefined);
      if (own === undefined || way.endsWith('/remove')) continue;
      const before = elements[at - 1];
      expect(before?.way, own).toMatch(/\/remove$/u);
      expect(Object.values(before?.attributes ?? {})).toEqual([own]);
    }
    const types = elements.filter(({ way }) => way.endsWith('/mimeMap'));
    expect(types).toHaveLength(KINDS.length);
  });

  it('name the page for what is not there by its path from the web site’s folder', () => {
    const pathOf = (base: string): unknown =>
      elementsOf(fileFor('iis', { ...SITE, base })).find(({ way }) => way.endsWith('/error'))
        ?.attributes['path'];
    expect(pathOf('/')).toBe('404.html');
    expect(pathOf('/a/handbook/')).toBe('a\\handbook\\404.html');
  });

  it('tell the whole policy of the folders of pages alone, as it would forbid PDFs', () => {
    const policies = elementsOf(fileFor('iis'))
      .filter(({ attributes }) => attributes['value']?.includes('frame-ancestors'))
      .map(({ way, attributes }) => [
        way.includes('location'),
        attributes['value'] === FRAME_POLICY,
      ]);
    expect(policies).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });
});

it('hosts of static files are told of caching where it lasts alone, as rules add up', () => {
  const text = fileFor('static');
  const rules = text.split(/^(?=\/)/mu).slice(1);
  const caching = rules.filter((rule) => rule.includes('Cache-Control'));
  expect(caching.map((rule) => rule.split('\n')[0])).toEqual([
    '/handbook/_astro/*',
    '/handbook/pagefind/en/*',
    '/handbook/pagefind/zh-Hans/*',
  ]);
});
