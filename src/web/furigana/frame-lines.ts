import { sideWords } from '../../i18n/side/index.ts';
import type { Strings } from '../../i18n/index.ts';
import type { Locale, Localized } from '../../model/locale.ts';

/** A text of the content that is no section, and its address in it. */
interface NamedText {
  id: string;
  texts: Partial<Localized<string>>;
}

/** What sections show besides their own words: the overview figure, and the names of tables and their grades. */
const SHOWN = /^(?:overview#|rubrics\/[^#]+#(?:title|grades\/))/u;

/**
 * All that stands in sections beside their own words: what the interface says in them, and what they show of JSON files.
 * It is read in its own context too: else it would be by whichever shorter words the sections happen to have.
 */
export function frameLines(
  locale: Locale,
  { section, footnotes, figure }: Pick<Strings, 'section' | 'footnotes' | 'figure'>,
  passages: readonly NamedText[],
): string[] {
  const shown = passages
    .filter(({ id }) => SHOWN.test(id))
    .flatMap(({ texts }) => texts[locale] ?? []);
  const { inShort } = section;
  const { note, example, alt, unknown } = figure;
  const { easy } = sideWords(locale);
  return [inShort, easy, footnotes.title, note, example, alt, unknown, ...shown];
}
