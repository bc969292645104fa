import { stringsOf } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { sideWords } from '../../i18n/side/index.ts';
import { partnersOf } from '../../model/handbook.ts';
import type { Locale } from '../../model/locale.ts';
import { translationOf } from '../../model/section/beside.ts';
import type { Section } from '../../model/section/section.ts';
import { officialForms } from '../official/official-form.ts';
import type { PageContext, PageForm } from '../page-context.ts';
import { perLanguage } from '../per-language.ts';

/**
 * The forms of a section that have another text beside it: a translation, or the official text.
 *
 * @param open the one that is open, if any is
 */
export function sideForms(
  context: PageContext,
  section: Section,
  open?: Locale | 'official',
): PageForm[] {
  const { handbook, locale, sectionsIn, urls } = context;
  const partners = partnersOf(handbook, locale);
  const words = sideWords(locale);
  const sides = partners
    .filter((other) => translationOf(section, sectionsIn[other]))
    .map((other) => ({
      href: urls.beside(locale, section.slug, other),
      label: partners.length === 1 ? words.sideBySide : words.with(other),
      isOpen: other === open,
    }));
  return [...sides, ...officialForms(context, section, open === 'official')];
}

/** The lists of sections that pages with a translation beside them have, as what is made of a list is kept by it. */
const ownList = perLanguage((sections: readonly Section[]): readonly Section[] => [...sections]);

/** What a page with a translation beside it knows: its links to sections stay among such pages. */
export function sideContext(context: PageContext, section: Section, other: Locale): PageContext {
  const { locale, sections, sectionsIn, urls } = context;
  const hasBoth = new Set(
    sections.filter((each) => translationOf(each, sectionsIn[other])).map(({ slug }) => slug),
  );
  return {
    ...context,
    sections: ownList(sections, other),
    forms: sideForms(context, section, other),
    beside: other,
    urls: {
      ...urls,
      section: (to, slug, anchor) =>
        (to === locale || to === other) && hasBoth.has(slug)
          ? urls.beside(locale, slug, other, anchor)
          : urls.section(to, slug, anchor),
    },
  };
}

/** What the translation on such a page knows: it is read in its own language, and leads where the page leads. */
export function translationContext(context: PageContext, other: Locale): PageContext {
  const { handbook, sectionsIn } = context;
  return {
    ...context,
    locale: other,
    strings: stringsOf(other),
    notice: noticeIn(handbook, other),
    sections: sectionsIn[other],
  };
}
