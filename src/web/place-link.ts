import { findPlace } from '../model/section/links.ts';
import type { Section } from '../model/section/section.ts';
import type { PageContext } from './page-context.ts';

/** A link to a place of the policy, as lists show it. */
export interface PlaceLink {
  href: string;
  /** The policy's number; none for what has no number. */
  number: string | undefined;
  title: string;
}

/** The link to a section or a heading by its address; none where the policy has no such place. */
export function placeLink(context: PageContext, anchor: string): PlaceLink | undefined {
  const place = findPlace(context.sections, anchor);
  return place && linkTo(context, place);
}

/** The link to a section, or to an address inside it. */
export function linkTo(
  { locale, urls }: PageContext,
  { section, anchor }: { section: Section; anchor: string | undefined },
): PlaceLink {
  const heading = section.headings.find((each) => each.anchor === anchor);
  return {
    href: urls.section(locale, section.slug, anchor),
    number: heading?.label ?? section.number,
    title: heading?.title ?? section.title,
  };
}
