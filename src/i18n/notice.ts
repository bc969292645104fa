import type { Handbook } from '../model/handbook.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import { languageName, stringsOf } from './index.ts';

/**
 * What a language's pages and sheets say of what is authoritative: the policy that they restate, or the handbook's first
 * language where they translate its own words. Nothing where they are what they seem. A language is named only where
 * the reader would take another one for it.
 */
export function noticeIn(
  {
    holds,
    locales,
    policy,
    texts,
    title,
  }: Pick<Handbook, 'holds' | 'locales' | 'policy' | 'texts' | 'title'>,
  locale: Locale,
): string | undefined {
  const first = authoritative(locales);
  const { section } = stringsOf(locale);
  const language = first === locale ? undefined : languageName(first, locale);
  if (texts === 'restated') {
    // What is called as the handbook is has no name of its own here: a handbook restates not itself.
    const name = policy.name[locale];
    return section.restates(name === title[locale] ? undefined : name, language, holds);
  }
  return language === undefined ? undefined : section.translates(language);
}
