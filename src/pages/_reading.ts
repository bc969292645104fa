import { loadLibrary } from '../content.ts';
import type { Locale } from '../model/locale.ts';
import { createUrls } from '../model/urls.ts';
import { createReading, type Reading } from '../web/reading.ts';

/** What a route puts into `Astro.locals.reading` before it renders its page. */
export async function readingFor(locale: Locale): Promise<Reading> {
  const urls = createUrls(import.meta.env.SITE, import.meta.env.BASE_URL);
  return createReading(await loadLibrary(), locale, urls);
}

/** A path for each language of the handbook, for `getStaticPaths`. */
export async function localePaths(): Promise<
  { params: { locale: Locale }; props: { locale: Locale } }[]
> {
  const { handbook } = await loadLibrary();
  return handbook.locales.map((locale) => ({ params: { locale }, props: { locale } }));
}
