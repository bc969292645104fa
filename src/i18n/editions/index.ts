import type { Edition } from '../../model/edition/edition.ts';
import type { Way } from '../../model/edition/history.ts';
import type { Changes } from '../../model/edition/rows.ts';
import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { stringsOf } from '../index.ts';
import { fill } from '../template.ts';
import { en } from './en.ts';
import { ja, type EditionWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

export type { EditionWords };

const ALL: Partial<Localized<EditionWords>> = { ja, en, 'zh-Hans': zhHans, ko };

/** What readers are told of editions, in a language. */
export function editionWords(locale: Locale): EditionWords {
  return inLanguage(ALL, locale);
}

/** What an edition is called in a language: by its name, or by its day where it has none in that language. */
export function editionName({ name, date }: Edition, locale: Locale): string {
  return name[locale] ?? stringsOf(locale).date(date);
}

/** What the changes from an edition are called, to a later one or to the content as it stands. */
export function wayTitle(way: Way, locale: Locale): string {
  const words = editionWords(locale);
  return fill(way.to ? words.between : words.since, wayNames(way, locale));
}

/** What is compared, in a sentence. */
export function wayLead(way: Way, locale: Locale): string {
  const words = editionWords(locale);
  return fill(way.to ? words.betweenLead : words.sinceLead, wayNames(way, locale));
}

function wayNames({ before, to }: Way, locale: Locale): { name: string; to: string } {
  return { name: editionName(before, locale), to: to ? editionName(to, locale) : '' };
}

/** How much changed, in words. */
export function changeCounts({ groups }: Pick<Changes, 'groups'>, locale: Locale): string {
  const { counts, unchanged } = editionWords(locale);
  const rows = groups.flatMap((group) => group.rows);
  const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;
  const told = { changed: count('changed'), added: count('added'), removed: count('removed') };
  return Object.values(told).some((each) => each > 0) ? fill(counts, told) : unchanged;
}
