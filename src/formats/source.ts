import type { SectionText } from '../markdown/section-text.ts';
import type { Library } from '../model/library.ts';
import { authoritative, localized, type Locale, type Localized } from '../model/locale.ts';
import { readLink, placeFor } from '../model/section/links.ts';
import type { Urls } from '../model/urls.ts';

/** What the forms for machines are made of: all that the handbook says, with its texts. */
export interface FormatSource extends Omit<Library, 'borrowed'> {
  /** The texts of each language's sections in reading order. */
  texts: Localized<readonly SectionText[]>;
  urls: Urls;
}

/** All that a handbook says, from the gateway to its content. */
export async function formatSource(
  library: Library,
  loadTexts: (locale: Locale) => Promise<SectionText[]>,
  urls: Urls,
): Promise<FormatSource> {
  const texts = localized((): SectionText[] => []);
  for (const locale of library.handbook.locales) texts[locale] = await loadTexts(locale);
  return { ...library, texts, urls };
}

/** What is looked up in a handbook to find where a link leads. */
export type LinkSource = Pick<FormatSource, 'glossary' | 'handbook' | 'sections' | 'urls'>;

/**
 * Where a link as authors write it leads, as an address that holds outside the page too.
 *
 * @returns nothing where there is no such place: the words then stand alone
 */
export function addressOf(href: string, locale: Locale, source: LinkSource): string | undefined {
  const { glossary, handbook, sections, urls } = source;
  const to = readLink(href);
  switch (to.kind) {
    case 'place': {
      const found = placeFor(
        sections[locale],
        sections[authoritative(handbook.locales)],
        to.anchor,
      );
      if (!found) return undefined;
      const { section, anchor } = found;
      return urls.absolute(urls.section(section.locale, section.slug, anchor));
    }
    case 'glossary':
      return glossary.length > 0 ? urls.absolute(urls.glossary(locale, to.term)) : undefined;
    case 'external':
      return to.href;
    case 'unknown':
      return undefined;
  }
}
