import { stringsOf, type Strings } from '../i18n/index.ts';
import { noticeIn } from '../i18n/notice.ts';
import type { History } from '../model/edition/history.ts';
import type { Library } from '../model/library.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import { answeredIn } from '../model/questions.ts';
import type { Section } from '../model/section/section.ts';
import { hasPage, type SwitchedPage } from '../model/switches.ts';
import type { Urls } from '../model/urls.ts';

/** A form in which a page can be read besides its own language: with another text beside it. */
export interface PageForm {
  href: string;
  label: string;
  /** Whether it is the one that is open. */
  isOpen: boolean;
}

/** What every page knows: whose handbook, in which language, and how to reach the rest. Set once, by the middleware. */
export interface PageContext extends Omit<Library, 'editions' | 'sections'> {
  locale: Locale;
  /** Languages of the handbook, the authoritative one first. */
  locales: readonly Locale[];
  strings: Strings;
  /** What this language's pages say of what is authoritative; nothing where there is nothing to say. */
  notice: string | undefined;
  urls: Urls;
  /** Sections of this language in reading order. */
  sections: readonly Section[];
  /** Those of the first language, to which readers go for what this one lacks. */
  originals: readonly Section[];
  /** The sections of each language. */
  sectionsIn: Library['sections'];
  /** The editions that were kept, beside the content as it stands; none where none was. */
  history: History | undefined;
  /** Other forms of this very page, beside its languages; most pages have none. */
  forms: readonly PageForm[];
  /** The language of a translation that stands beside the section; most pages have none. */
  beside?: Locale;
  /** Whether there is a page that a handbook may switch off. */
  shows: (page: SwitchedPage) => boolean;
}

/** Puts together what a page needs from what the content says. */
export function createPageContext(
  library: Library,
  locale: Locale,
  urls: Urls,
  history?: History,
): PageContext {
  const sections = library.sections[locale];
  return {
    ...library,
    locale,
    locales: library.handbook.locales,
    strings: stringsOf(locale),
    history,
    notice: noticeIn(library.handbook, locale),
    urls,
    sections,
    sectionsIn: library.sections,
    forms: [],
    originals: library.sections[authoritative(library.handbook.locales)],
    questions: answeredIn(library.questions, sections),
    shows: (page) => hasPage(library.handbook, page),
  };
}
