import type { Criterion } from '../../model/accessibility-report.ts';
import { fallbacksOf, inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en, enCriteria } from './en.ts';
import { ja, jaCriteria, type ReportWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

export type { ReportWords };

const ALL: Partial<Localized<ReportWords>> = { ja, en, 'zh-Hans': zhHans, ko };
/** The names that the standards themselves have; other languages have those of the one that stands in for them. */
const NAMES: Partial<Localized<Record<Criterion, string>>> = { ja: jaCriteria, en: enCriteria };

/** What the accessibility page says of a test by machine. */
export function reportWords(locale: Locale): ReportWords {
  return inLanguage(ALL, locale);
}

/** What a success criterion is called, and the language of that name. */
export function criterionName(
  criterion: Criterion,
  locale: Locale,
): { name: string; lang: Locale } {
  const lang = fallbacksOf(locale).find((each) => NAMES[each]) ?? locale;
  return { name: inLanguage(NAMES, locale)[criterion], lang };
}
