import type { Locale } from '../model/locale.ts';
import { placeFor } from '../model/section/links.ts';
import type { Section } from '../model/section/section.ts';
import type { PageContext } from './page-context.ts';

/** A link to a place of the policy, as lists show it. */
export interface PlaceLink {
  href: string;
  /** The language of the page that it leads to: another one than the reader's, where theirs lacks the section. */
  locale: Locale;
  /** The policy's number; none for what has no number. */
  number: string | undefined;
  title: string;
}

/** The link to a section or a heading by its address; none where the policy has no such place. */
export function placeLink(context: PageContext, anchor: string): PlaceLink | undefined {
  const place = placeFor(context.sections, context.originals, anchor);
  return place && linkTo(context, place);
}

/** The link to a section, or to an address inside it. */
export function linkTo(
  { urls }: Pick<PageContext, 'urls'>,
  { section, anchor }: { section: Section; anchor: string | undefined },
): PlaceLink {
  const heading = section.headings.find((each) => each.anchor === anchor);
  return {
    href: urls.section(section.locale, section.slug, anchor),
    locale: section.locale,
    number: heading?.label ?? section.number,
    title: heading?.title ?? section.title,
  };
}
