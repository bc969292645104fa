import type { Locale } from '../../model/locales.ts';
import { createEditions, type Editions } from '../../search/query/editions.ts';

/**
 * The site's index, whose files are fetched as they are needed.
 *
 * @param bundle the address of its folder, with a slash at the end
 * @param locales the page's own first
 */
export function openIndex(bundle: string, locales: readonly [Locale, ...Locale[]]): Editions {
  return createEditions(async (path, isFresh = false) => {
    const response = await fetch(bundle + path, { cache: isFresh ? 'no-store' : 'default' });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  }, locales);
}
