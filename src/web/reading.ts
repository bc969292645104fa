import { stringsOf, type Strings } from '../i18n/index.ts';
import type { Term } from '../model/glossary.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Locale, Localized } from '../model/locale.ts';
import type { Orientation } from '../model/orientation.ts';
import type { Overview } from '../model/overview.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Section } from '../model/section.ts';
import type { Urls } from '../model/urls.ts';

/** The one object that a route hands to its page: whose handbook, in which language, and how to reach the rest. */
export interface Reading {
  locale: Locale;
  /** Languages of the handbook, the authoritative one first. */
  locales: readonly Locale[];
  strings: Strings;
  urls: Urls;
  handbook: Handbook;
  orientation: Orientation;
  overview: Overview;
  glossary: readonly Term[];
  rubrics: readonly Rubric[];
  /** Sections of this language in reading order. */
  sections: readonly Section[];
}

/** Puts together what a page needs from what the content says. */
export function createReading(
  content: {
    handbook: Handbook;
    orientation: Orientation;
    overview: Overview;
    glossary: readonly Term[];
    rubrics: readonly Rubric[];
    sections: Localized<readonly Section[]>;
  },
  locale: Locale,
  urls: Urls,
): Reading {
  return {
    locale,
    locales: content.handbook.locales,
    strings: stringsOf(locale),
    urls,
    handbook: content.handbook,
    orientation: content.orientation,
    overview: content.overview,
    glossary: content.glossary,
    rubrics: content.rubrics,
    sections: content.sections[locale],
  };
}
