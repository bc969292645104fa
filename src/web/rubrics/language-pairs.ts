import { partnersOf } from '../../model/handbook.ts';
import type { Locale } from '../../model/locale.ts';
import { PAIR } from '../../model/rubric/comparison-address.ts';
import type { PageContext } from '../page-context.ts';

/** The pairs of languages that a page's tables can show, its own first, by their names in addresses. */
export function languagePairs({
  handbook,
  locale,
}: Pick<PageContext, 'handbook' | 'locale'>): Record<string, [Locale, Locale]> {
  const partners = partnersOf(handbook, locale);
  return Object.fromEntries(
    partners.map((other) => [
      partners.length === 1 ? PAIR : `${locale}-${other}`,
      [locale, other] satisfies [Locale, Locale],
    ]),
  );
}
