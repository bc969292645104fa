import { stringsOf } from '../i18n/index.ts';
import type { Localized } from '../model/locale.ts';
import { nearestIn } from '../model/section/section-tree.ts';
import type { Section } from '../model/section/section.ts';
import type { PageContext } from './page-context.ts';

/** Where the readers of a language go for a page that their language lacks. */
export interface Instead {
  href: string;
  /** What the page there is called. */
  title: string;
}

/** For each language that lacks a section: the nearest section above that it has, or its contents. */
export function insteadOf(
  { locales, sections, sectionsIn, urls }: PageContext,
  section: Section,
): Partial<Localized<Instead>> {
  const found: Partial<Localized<Instead>> = {};
  for (const locale of locales) {
    const near = nearestIn(section, sections, sectionsIn[locale]);
    if (near?.id === section.id) continue;
    found[locale] = near
      ? { href: urls.section(locale, near.slug), title: titleOf(near) }
      : { href: `${urls.home(locale)}#contents`, title: stringsOf(locale).home.contents };
  }
  return found;
}

function titleOf({ number, title }: Section): string {
  return number === undefined ? title : `${number} ${title}`;
}
