import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary, loadTexts, loadWhole } from '../../content.ts';
import { elsewhere } from '../../furigana/elsewhere.ts';
import { furiganaOf } from '../../furigana/furigana.ts';
import { traitsOf, type Locale } from '../../model/locale.ts';
import { ownReadings } from '../../model/own-readings.ts';

/** The readings of a language's sections, which come when a reader switches them on. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { handbook } = await loadLibrary();
  const read = handbook.locales.filter((locale) => traitsOf(locale).kana);
  return read.map((locale) => ({ params: { locale }, props: { locale } }));
};

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { glossary } = await loadLibrary();
  const own = ownReadings.parse(loadWhole().manuscript.data.get('readings')?.value ?? {});
  const texts = await loadTexts(locale);
  return Response.json(await furiganaOf(texts, locale, { glossary, own }, { elsewhere }));
};
