import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { lastingFolders, type HostedSite } from '../../src/hosts/rules.ts';
import { PAGE_POLICY } from '../../src/model/security-policy.ts';
import { ask as search } from '../browser/ask.ts';
import { closeBrowserAfterwards, open } from '../browser/open.ts';
import { programOf, serveBy, settingsFault } from '../setup/web-servers.ts';

closeBrowserAfterwards();

const { folder } = inject('fixture');
const SITE: HostedSite = { base: '/handbook/', languages: ['en', 'ja'], indexed: false };
/** The name of a file of some kind in a folder of the site. */
const oneIn = (path: string, ending: string): string => {
  const name = readdirSync(join(folder, path)).find((each) => each.endsWith(ending));
  return `${path}/${name ?? `no ${ending}`}`;
};

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

/** What a server answers, as it was sent: no redirection followed, nothing unpacked. */
async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request(address, { headers }, (response) => {
      response.resume();
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers });
      });
    });
    asked.on('error', failed);
    asked.end();
  });
}

it('names what lasts by its content', () => {
  for (const path of lastingFolders(SITE)) {
    const names = readdirSync(join(folder, path));
    expect(names.length, path).toBeGreaterThan(1);
    const other = names.filter(
      (name) => !/(?:^|[.-])[\w-]{8,12}\.(?:js|css|bin|png|svg)$/u.test(name),
    );
    expect(other).toEqual([]);
  }
});

for (const server of ['nginx', 'apache'] as const) {
  // Debian has both: apt-get install nginx-light apache2-bin.
  const missing = programOf(server) === undefined;
  const title = missing ? `${server}, which is not installed here` : server;

  describe.skipIf(missing).each(['/handbook/', '/'])(`served by ${title} below %s`, (base) => {
    let site = '';
    beforeAll(async () => {
      const { origin, stop } = await serveBy(server, { ...SITE, base }, folder);
      site = `${origin}${base}`;
      return stop;
    });

    it('pages are sent with what they allow themselves, and asked for again', async () => {
      for (const path of ['', 'en/', 'ja/glossary/', 'en/index.html']) {
        const { status, headers } = await ask(`${site}${path}`);
        expect(status, path).toBe(200);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['content-security-policy']).toBe(
          [...PAGE_POLICY, 'trusted-types cells offline', "frame-ancestors 'self'"].join('; '),
        );
        expect(headers['cache-control']).toBe('no-cache');
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['referrer-policy']).toBe('same-origin');
        expect(headers['x-robots-tag']).toBe('noindex');
      }
    });

    it('a page without its last slash leads to it at the same host', async () => {
      const { status, headers } = await ask(`${site}ja/glossary`);
      expect(status).toBe(301);
      expect(new URL(String(headers['location']), site).href).toBe(`${site}ja/glossary/`);
    });

    it('an address that is not there is told by the site’s own page, and never kept', async () => {
      for (const path of ['en/nowhere/', '_astro/none.js', 'pagefind/en/none.bin']) {
        const { status, headers } = await ask(`${site}${path}`);
        expect(status, path).toBe(404);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['cache-control']).toBe('no-cache');
        expect(headers['content-security-policy']).toContain('frame-ancestors');
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(await (await fetch(`${site}${path}`)).text()).toContain('<main');
      }
    });

    it('what is named by its content is kept, and what keeps its name is not', async () => {
      const cachingOf = async (path: string): Promise<unknown> => {
        const { status, headers } = await ask(`${site}${path}`);
        expect(status, path).toBe(200);
        expect(headers['x-content-type-options']).toBe('nosniff');
        return headers['cache-control'];
      };
      for (const path of [
        oneIn('_astro', '.js'),
        oneIn('_astro', '.css'),
        oneIn('pagefind/en', '.bin'),
      ]) {
        expect(await cachingOf(path), path).toBe('public, max-age=31536000, immutable');
      }
      const others = ['sw.js', 'offline.json', 'pagefind/entry.json', 'rubrics/ladder.xlsx'].concat(
        oneIn('pdf/en', '.pdf'),
      );
      for (const path of others) expect(await cachingOf(path), path).toBe('no-cache');
    });

    it('each kind of file has its type, and texts their encoding', async () => {
      const typeOf = async (path: string): Promise<unknown> =>
        (await ask(`${site}${path}`)).headers['content-type'];
      expect(await typeOf(oneIn('_astro', '.js'))).toBe('text/javascript; charset=utf-8');
      expect(await typeOf(oneIn('_astro', '.css'))).toBe('text/css; charset=utf-8');
      expect(await typeOf('pagefind/entry.json')).toBe('application/json; charset=utf-8');
      expect(await typeOf('rubrics/ladder.csv')).toBe('text/csv; charset=utf-8');
      expect(await typeOf('favicon.svg')).toBe('image/svg+xml; charset=utf-8');
      expect(await typeOf(oneIn('pagefind/en', '.bin'))).toBe('application/octet-stream');
      expect(await typeOf(oneIn('pdf/en', '.pdf'))).toBe('application/pdf');
      expect(await typeOf('rubrics/ladder.xlsx')).toMatch(/spreadsheetml\.sheet$/u);
    });

    it('texts are compressed, what is packed already is not, and PDFs are shown by browsers', async () => {
      const packed = { 'accept-encoding': 'gzip' };
      for (const path of ['en/', oneIn('_astro', '.js'), 'rubrics/ladder.json']) {
        const { headers } = await ask(`${site}${path}`, packed);
        expect(headers['content-encoding'], path).toBe('gzip');
        expect(headers['vary']).toContain('Accept-Encoding');
      }
      for (const path of [oneIn('pagefind/en', '.bin'), oneIn('pdf/en', '.pdf')]) {
        const { headers } = await ask(`${site}${path}`, packed);
        expect(headers['content-encoding'], path).toBe(undefined);
        expect(headers['content-security-policy'], path).toBe(undefined);
      }
    });

    it('who asks again for the same page is told that it has not changed', async () => {
      const packed = { 'accept-encoding': 'gzip' };
      const { headers } = await ask(`${site}en/`, packed);
      const again = await ask(`${site}en/`, {
        ...packed,
        'if-none-match': String(headers['etag']),
      });
      expect(again.status).toBe(304);
    });

    // Pages name their files by the path that they were built for.
    it.skipIf(base === '/')('a browser searches under all that is said of pages', async () => {
      const origin = site.slice(0, -base.length);
      const tab = await open({ folder, base, origin }, 'en/');
      const { page, faults } = tab;
      await search(page, 'work');
      await page.locator('.search-dialog [href*="/en/"]').first().waitFor();
      expect(faults).toEqual([]);
      await tab.context.close();
    });
  });
}

it.skipIf(programOf('apache') === undefined)(
  'Apache serves pages without the modules that settings are for',
  async () => {
    const { origin, stop } = await serveBy('apache', SITE, folder, []);
    onTestFinished(stop);
    for (const [path, status] of [
      ['en/', 200],
      ['en/nowhere/', 404],
    ] as const) {
      expect((await ask(`${origin}/handbook/${path}`)).status).toBe(status);
    }
  },
);

it.skipIf(programOf('nginx') === undefined)('nginx takes its settings without a complaint', () => {
  for (const base of ['/', '/handbook/', '/a/b.c+d/']) {
    expect(settingsFault('nginx', { ...SITE, base })).toBe('');
  }
});
