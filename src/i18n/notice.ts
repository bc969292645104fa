import type { Handbook } from '../model/handbook.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import { languageName, stringsOf } from './index.ts';

/**
 * What a language's pages and sheets say of what is authoritative: the policy that they restate, or the handbook's first
 * language where they translate its own words. Nothing where they are what they seem. A language is named only where
 * the reader would take another one for it.
 */
export function noticeIn(
  { locales, policy, texts }: Pick<Handbook, 'locales' | 'policy' | 'texts'>,
  locale: Locale,
): string | undefined {
  const first = authoritative(locales);
  const { section } = stringsOf(locale);
  const language = first === locale ? undefined : languageName(first, locale);
  if (texts === 'restated') return section.restates(policy.name[locale], language);
  return language === undefined ? undefined : section.translates(language);
}
