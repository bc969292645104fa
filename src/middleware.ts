import { defineMiddleware } from 'astro:middleware';
import { loadLibrary } from './content.ts';
import { loadHistory } from './editions.ts';
import type { Borrowed } from './model/borrowed.ts';
import { authoritative, isLocale, type Locale } from './model/locale.ts';
import { createUrls } from './model/urls.ts';
import { markBorrowed } from './web/mark-borrowed.ts';
import { createPageContext } from './web/page-context.ts';

/**
 * Gives each page its context before it renders. A page without a language in its address, such as the bare one, speaks
 * the authoritative one.
 */
export const onRequest = defineMiddleware(async ({ locals, params, isPrerendered }, next) => {
  if (isPrerendered) {
    const library = await loadLibrary();
    const first = authoritative(library.handbook.locales);
    const { locale = first } = params;
    const urls = createUrls(import.meta.env.SITE, import.meta.env.BASE_URL);
    const own = isLocale(locale) ? locale : first;
    locals.context = createPageContext(library, own, urls, await loadHistory());
    return withMarks(await next(), library.borrowed, own);
  }
  return next();
});

/** An answer in which what is borrowed from another language is marked as such, where it is a page and may hold any. */
async function withMarks(
  response: Response,
  borrowed: Borrowed,
  locale: Locale,
): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || Object.keys(borrowed.texts).length === 0) return response;
  const { status, headers } = response;
  return new Response(markBorrowed(await response.text(), borrowed, locale), { status, headers });
}
