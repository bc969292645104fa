import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary, loadTexts, loadWhole } from '../../content.ts';
import { elsewhere } from '../../furigana/elsewhere.ts';
import { furiganaOf } from '../../furigana/furigana.ts';
import { linesOf } from '../../furigana/section-lines.ts';
import { traitsOf, type Locale } from '../../model/locale.ts';
import { stringsOf } from '../../i18n/index.ts';
import { ownReadings } from '../../model/own-readings.ts';
import { passagesOf } from '../../passages/passages.ts';
import { frameLines } from '../../web/furigana/frame-lines.ts';

/** The readings of a language's sections, which come when a reader switches them on. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { handbook } = await loadLibrary();
  const read = handbook.locales.filter((locale) => traitsOf(locale).kana);
  return read.map((locale) => ({ params: { locale }, props: { locale } }));
};

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { glossary } = await loadLibrary();
  const { manuscript } = loadWhole();
  const own = ownReadings.parse(manuscript.data.get('readings')?.value ?? {});
  const lines = [
    ...(await loadTexts(locale)).flatMap(linesOf),
    ...frameLines(locale, stringsOf(locale), passagesOf(manuscript)),
  ];
  return Response.json(await furiganaOf(lines, locale, { glossary, own }, { elsewhere }));
};
