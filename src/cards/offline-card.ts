import { offlineWords } from '../i18n/offline/index.ts';
import type { Card } from '../model/card.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { hasPage } from '../model/switches.ts';
import type { Urls } from '../model/urls.ts';

/** The card of the page where the handbook is saved, where there is one. */
export function offlineCard(
  { handbook }: Pick<Library, 'handbook'>,
  locale: Locale,
  urls: Urls,
  card: (page: string, words: Pick<Card, 'title' | 'context'>) => Card,
): Card[] {
  if (!hasPage(handbook, 'offline')) return [];
  const { title, lead } = offlineWords(locale);
  return [card(urls.page(locale, 'offline'), { title, context: lead })];
}
