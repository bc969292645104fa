import { editionName, editionWords } from '../../i18n/editions/index.ts';
import { lostPlaces } from '../../model/edition/history.ts';
import { anchorOf, placeLabel } from '../../model/edition/label.ts';
import { isData } from '../../model/edition/pairs.ts';
import { fileOf, keyOf } from '../../model/passage-id.ts';
import type { PageContext } from '../page-context.ts';

/** Where a place of an edition has gone, by the address that it had in its section. */
export interface Gone {
  href: string;
  /** What the link is called: the place, as it is cited now, or as it was. */
  label: string;
  /** Whether its passage stands there now; else the page says how it read. */
  moved: boolean;
}

/** What became of the places that no section has any more. */
export function placesOf({ history, locale, sections, urls }: PageContext): Record<string, Gone> {
  if (!history) return {};
  const there = new Set(sections.flatMap(({ anchor, anchors }) => [anchor, ...anchors]));
  const words = editionWords(locale);
  const gone: Record<string, Gone> = {};
  for (const [id, { edition, after, now }] of lostPlaces(history)) {
    const key = keyOf(id);
    if (isData(id) || there.has(key) || anchorOf(id) !== key) continue;
    const section = sections.find((each) => each.id === fileOf(now ?? ''));
    const then = placeLabel(edition, id, locale, words);
    gone[key] =
      section && now !== undefined
        ? {
            href: urls.section(locale, section.slug, keyOf(now)),
            label: placeLabel(after, now, locale, words),
            moved: true,
          }
        : {
            href: `${urls.page(locale, `changes/${edition.date}`)}#${key}`,
            label: `${editionName(edition, locale)} ${then}`,
            moved: false,
          };
  }
  return gone;
}
