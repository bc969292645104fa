import { editionName, editionWords } from '../../i18n/editions/index.ts';
import { fill } from '../../i18n/template.ts';
import { addressesOf } from '../../model/edition/addresses.ts';
import type { Edition, Snapshot } from '../../model/edition/edition.ts';
import { goneIn, type Gone, type GonePassage, type GonePlace } from '../../model/edition/gone.ts';
import { textPath, type History } from '../../model/edition/history.ts';
import { anchorOf, pageLabel, placeLabel } from '../../model/edition/label.ts';
import type { PageContext } from '../page-context.ts';
import { perLanguage } from '../per-language.ts';

/** The addresses of a language that are no more, found once: many pages ask. */
export function goneOf({ history, locale }: PageContext): Gone {
  return history ? goneOnce(history, locale) : NONE;
}

const NONE: Gone = { pages: [], places: new Map(), replaced: new Map() };

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
  const [own] = addressesOf(passage.id, edition);
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
  const label = `${editionName(edition, locale)} ${then}`;
  return { href: textOf(context, edition, passage), label, moved: false };
}

/** Where an edition's whole text has a passage. */
function textOf(
  { locale, urls }: PageContext,
  { date }: Edition,
  { id }: Pick<GonePassage, 'id'>,
): string {
  return `${urls.page(locale, textPath(date))}#${anchorOf(id)}`;
}

/** What is told of the step of the reading path that had the address of another before, and where that leads to. */
export interface StepBefore {
  /** What it was called, and in which edition. */
  said: string;
  /** What stands before the link, where that leads to where it is now; else it leads to how it read. */
  now: string;
  href: string;
  label: string;
}

/** The step of the reading path that had the address of one before; nothing where none but this one had it. */
export function stepBefore(context: PageContext, page: string): StepBefore | undefined {
  const { locale, urls } = context;
  const found = goneOf(context).replaced.get(page);
  const [first] = found?.passages ?? [];
  if (!found || !first) return undefined;
  const { edition, after, leads } = found;
  const words = editionWords(locale);
  const name = editionName(edition, locale);
  const said = fill(words.goneLead, { title: pageLabel(edition, page, locale, words), name });
  const [lead] = leads;
  if (lead === undefined) {
    const label = fill(words.goneThen, { name });
    return { said, now: '', href: textOf(context, edition, first), label };
  }
  const label = pageLabel(after, lead, locale, words);
  return { said, now: words.goneNowAt, href: urls.page(locale, lead), label };
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
  const [address] = addressesOf(id, after);
  if (!address) return undefined;
  const { page, anchor } = address;
  return {
    href: `${urls.page(locale, page)}${anchor === undefined ? '' : `#${anchor}`}`,
    label: placeLabel(after, id, locale, editionWords(locale)),
  };
}
