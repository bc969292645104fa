import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../../content.ts';
import { traitsOf, type Locale } from '../../model/locale.ts';
import { loadReadings } from '../../readings.ts';

/** The readings of a language's sections, which come when a reader switches them on. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { handbook } = await loadLibrary();
  const read = handbook.locales.filter((locale) => traitsOf(locale).kana);
  return read.map((locale) => ({ params: { locale }, props: { locale } }));
};

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(await loadReadings(locale));
