import type { PageContext } from './page-context.ts';

/** A link of the header and of the menu. */
export interface MainLink {
  /** The page's name, to mark the current one. */
  page: string;
  label: string;
  href: string;
}

/** The handbook's main ways in, in the order of the header. */
export function mainLinks({
  glossary,
  handbook,
  locale,
  orientation,
  rubrics,
  sections,
  shows,
  strings,
  urls,
}: PageContext): MainLink[] {
  const first = sections.find(({ id }) => id === handbook.doors.read[0]) ?? sections[0];
  const links: MainLink[] = [];
  if (first) {
    links.push({
      page: 'read',
      label: strings.nav.read,
      href: urls.section(locale, first.slug),
    });
  }
  if (rubrics.length > 0) {
    links.push({ page: 'compare', label: strings.nav.compare, href: urls.rubrics(locale) });
  }
  if (shows('print')) {
    links.push({ page: 'print', label: strings.nav.print, href: urls.page(locale, 'print') });
  }
  if (orientation.steps.length > 0) {
    links.push({ page: 'start', label: strings.nav.newcomers, href: urls.page(locale, 'start') });
  }
  if (glossary.length > 0) {
    links.push({ page: 'glossary', label: strings.nav.glossary, href: urls.glossary(locale) });
  }
  return links;
}
