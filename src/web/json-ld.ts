import { langTag } from '../model/lang-tag.ts';
import type { Term } from '../model/glossary.ts';
import { authoritative } from '../model/locale.ts';
import { parentOf } from '../model/section/section-tree.ts';
import type { Section } from '../model/section/section.ts';
import { hasFormat } from '../model/switches.ts';
import type { PageContext } from './page-context.ts';

/** What a page tells search engines of itself, in the words of schema.org. */
export type Facts = Readonly<Record<string, unknown>>;

/** What facts are told with. */
type Context = Pick<PageContext, 'handbook' | 'locale' | 'sections' | 'sectionsIn' | 'urls'>;

/**
 * Facts as JSON-LD for a page's head. It is data, which no browser runs.
 *
 * @returns nothing where it is switched off, and where the site's host is not known: things are told apart by whole addresses
 */
export function jsonLd(
  facts: Facts | undefined,
  { handbook, urls }: Pick<Context, 'handbook' | 'urls'>,
): string | undefined {
  if (!facts || !urls.hasHost || !hasFormat(handbook, 'jsonLd')) return undefined;
  return JSON.stringify({ '@context': 'https://schema.org', ...facts }).replaceAll('<', '\\u003c');
}

/** The home page: the site, and whose it is. */
export function siteFacts({ handbook, locale, urls }: Context): Facts {
  return {
    '@type': 'WebSite',
    '@id': urls.absolute(urls.home(locale)),
    name: handbook.title[locale],
    inLanguage: langTag(locale),
    publisher: { '@type': 'Organization', name: handbook.organisation[locale] },
  };
}

/** A section: an article of the site, of which text it is a translation, and what it is a part of. */
export function sectionFacts(section: Section, context: Context): Facts {
  const { handbook, locale, sections, sectionsIn, urls } = context;
  const first = authoritative(handbook.locales);
  const isTranslation =
    locale !== first && !section.isDigest && sectionsIn[first].some(({ id }) => id === section.id);
  const parent = parentOf(section, sections);
  const address = (each: Section): string => urls.absolute(urls.section(each.locale, each.slug));
  return {
    '@type': 'Article',
    '@id': address(section),
    headline: section.title,
    inLanguage: langTag(locale),
    dateModified: section.revised,
    isPartOf: { '@id': urls.absolute(urls.home(locale)) },
    ...(isTranslation && {
      translationOfWork: { '@id': urls.absolute(urls.section(first, section.slug)) },
    }),
    // A trail of home and the page itself would tell nothing.
    ...(parent && {
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [parent, section].map((each, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: each.title,
          item: address(each),
        })),
      },
    }),
  };
}

/** The glossary: its terms with their addresses. */
export function glossaryFacts(terms: readonly Term[], context: Context): Facts {
  const { locale, urls } = context;
  return {
    '@type': 'DefinedTermSet',
    '@id': urls.absolute(urls.glossary(locale)),
    inLanguage: langTag(locale),
    isPartOf: { '@id': urls.absolute(urls.home(locale)) },
    hasDefinedTerm: terms.map(({ id, name }) => ({
      '@type': 'DefinedTerm',
      '@id': urls.absolute(urls.glossary(locale, id)),
      name: name[locale],
    })),
  };
}
