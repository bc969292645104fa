import { editionName, editionWords } from '../../i18n/editions/index.ts';
import { addressesOf } from '../../model/edition/addresses.ts';
import type { Snapshot } from '../../model/edition/edition.ts';
import { goneIn, type Gone, type GonePlace } from '../../model/edition/gone.ts';
import { textPath, type History } from '../../model/edition/history.ts';
import { anchorOf, pageLabel, placeLabel } from '../../model/edition/label.ts';
import type { PageContext } from '../page-context.ts';
import { perLanguage } from '../per-language.ts';

/** The addresses of a language that are no more, found once: many pages ask. */
export function goneOf({ history, locale }: PageContext): Gone {
  return history ? goneOnce(history, locale) : { pages: [], places: new Map() };
}

const goneOnce = perLanguage<History, Gone>(goneIn);

/** Where a place has gone. */
export interface Lead {
  href: string;
  /** What the link is called: the place, as it is cited now, or as it was. */
  label: string;
  /** Whether its passage stands there now; else the page says how it read. */
  moved: boolean;
}

/** Where the passage of a place that is no more stands now, or else how it read. */
export function leadFrom(context: PageContext, { edition, after, passage }: GonePlace): Lead {
  const { locale, urls } = context;
  const now = passage.now === undefined ? undefined : placeNow(context, after, passage.now);
  if (now) return { ...now, moved: true };
  const words = editionWords(locale);
  // What has a page of its own, such as a competency, may have it still.
  const [own] = addressesOf(passage.id);
  const page = goneOf(context).pages.find(({ name }) => name === own?.page);
  if (page) {
    const href = urls.page(locale, page.name);
    const isThere = page.passages.some(({ anchor }) => anchor === passage.anchor);
    return {
      href: isThere ? `${href}#${passage.anchor}` : href,
      label: `${editionName(edition, locale)} ${pageLabel(edition, page.name, locale, words)}`,
      moved: false,
    };
  }
  const then = placeLabel(edition, thingOf(passage.id), locale, words);
  return {
    href: `${urls.page(locale, textPath(edition.date))}#${anchorOf(passage.id)}`,
    label: `${editionName(edition, locale)} ${then}`,
    moved: false,
  };
}

/** What a passage of data is of, by whose name the place is called: `glossary#terms/ojt` of its definition. */
function thingOf(id: string): string {
  const [thing = id] = /^[^#]+#[^/]+\/[^/]+(?:\/stages\/[^/]+)?/u.exec(id) ?? [];
  return thing;
}

/** The place of a passage of the content as it stands; nothing where no page is about it. */
export function placeNow(
  { locale, urls }: PageContext,
  after: Snapshot,
  id: string,
): Omit<Lead, 'moved'> | undefined {
  const [address] = addressesOf(id);
  if (!address) return undefined;
  const { page, anchor } = address;
  return {
    href: `${urls.page(locale, page)}${anchor === undefined ? '' : `#${anchor}`}`,
    label: placeLabel(after, id, locale, editionWords(locale)),
  };
}
