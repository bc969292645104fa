import { CONTENT } from '../content-folder.ts';
import { editionWords, wayTitle } from '../i18n/editions/index.ts';
import type { Card } from '../model/card.ts';
import { wayPath, waysOf } from '../model/edition/history.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Urls } from '../model/urls.ts';

/** The cards of the pages that tell what changed, where editions were kept. */
export function editionCards(
  { editions }: Pick<Library, 'editions'>,
  locale: Locale,
  urls: Urls,
  card: (page: string, words: Pick<Card, 'label' | 'title' | 'context' | 'source'>) => Card,
): Card[] {
  if (editions.length === 0) return [];
  const { title, lead } = editionWords(locale);
  return [
    card(urls.page(locale, 'changes'), { title, context: lead }),
    ...waysOf(editions).map((way) =>
      card(urls.page(locale, `changes/${wayPath(way)}`), {
        title: wayTitle(way, locale),
        context: title,
        source: `${CONTENT}/editions/${way.before.date}.json`,
      }),
    ),
  ];
}
