import type { Reading } from './reading.ts';

/** A link of the header and of the menu. */
export interface MainLink {
  /** The page's name, to mark the current one. */
  page: string;
  label: string;
  href: string;
}

/** The handbook's main ways in, in the order of the header. */
export function mainLinks({ locale, sections, strings, urls, handbook }: Reading): MainLink[] {
  const first = sections.find(({ id }) => id === handbook.doors.read[0]) ?? sections[0];
  const links: MainLink[] = [];
  if (first) {
    links.push({
      page: 'read',
      label: strings.nav.read,
      href: urls.section(locale, first.slug),
    });
  }
  for (const page of ['glossary', 'print'] as const) {
    links.push({ page, label: strings.nav[page], href: urls.page(locale, page) });
  }
  links.push({ page: 'start', label: strings.nav.newcomers, href: urls.page(locale, 'start') });
  return links;
}
