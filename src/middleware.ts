import { defineMiddleware } from 'astro:middleware';
import { loadLibrary } from './content.ts';
import { authoritative, isLocale } from './model/locale.ts';
import { createUrls } from './model/urls.ts';
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
    locals.context = createPageContext(library, isLocale(locale) ? locale : first, urls);
  }
  return next();
});
