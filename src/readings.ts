import { loadLibrary, loadTexts, loadWhole } from './content.ts';
import { elsewhere } from './furigana/elsewhere.ts';
import { furiganaOf } from './furigana/furigana.ts';
import { linesOf } from './furigana/section-lines.ts';
import { stringsOf } from './i18n/index.ts';
import { sideWords } from './i18n/side/index.ts';
import type { Readings } from './model/furigana.ts';
import type { Locale } from './model/locale.ts';
import { ownReadings } from './model/own-readings.ts';
import { passagesOf } from './passages/passages.ts';

/** What sections show besides their own words: the overview figure, and the names of tables and their grades. */
const SHOWN = /^(?:overview#|rubrics\/[^#]+#(?:title|grades\/))/u;

/** The gateway to the readings above a language's words: of all that its sections say, and of what stands around it. */
export async function loadReadings(locale: Locale): Promise<Readings> {
  const { glossary } = await loadLibrary();
  const own = ownReadings.parse(loadWhole().manuscript.data.get('readings')?.value ?? {});
  const lines = [...(await loadTexts(locale)).flatMap(linesOf), ...frameLines(locale)];
  return furiganaOf(lines, locale, { glossary, own }, { elsewhere });
}

/**
 * What the interface says in sections, and what they show of JSON files. It is read in its own context, too: else it would
 * be by whichever shorter words the sections happen to have.
 */
function frameLines(locale: Locale): string[] {
  const { section, footnotes, figure } = stringsOf(locale);
  const { note, example, alt, unknown } = figure;
  const shown = passagesOf(loadWhole().manuscript)
    .filter(({ id }) => SHOWN.test(id))
    .flatMap(({ texts }) => texts[locale] ?? []);
  const { easy } = sideWords(locale);
  return [section.inShort, easy, footnotes.title, note, example, alt, unknown, ...shown];
}
