import { expect, inject, it } from 'vitest';
import { closeBrowserAfterwards, open } from './open.ts';

closeBrowserAfterwards();

// All other tests in a browser end in the same list of faults, which has to be empty: so this holds for whatever they do.
it.each(inject('sites'))(
  'no script makes markup or code of a text, or it is told: $base',
  async (site) => {
    const tab = await open(site, 'en/');
    const { page, context, faults } = tab;
    expect((await page.reload())?.headers()['content-security-policy']).toContain(
      'trusted-types cells',
    );
    expect(faults).toEqual([]);
    const tried = await page.evaluate(() => {
      const told: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        told.push(event.effectiveDirective);
      });
      const refused = [
        () => (document.createElement('p').innerHTML = '<b>text</b>'),
        () => new DOMParser().parseFromString('<p>text', 'text/html'),
        () => (document.createElement('script').src = '/x.js'),
      ].filter((attempt) => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      });
      return { refused: refused.length, told };
    });
    expect(tried.refused).toBe(3);
    await expect.poll(() => faults.length).toBeGreaterThanOrEqual(3);
    expect(faults.join('\n')).toContain('TrustedHTML');
    await context.close();
  },
);
