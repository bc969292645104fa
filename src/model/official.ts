import { z } from 'astro/zod';
import { calendarDate } from './date.ts';
import { isLocale, type Locale } from './locale.ts';
import { fileOf, stagePassages } from './passage-id.ts';

const paragraph = z.string().min(1);

/** What the official text says at a place of the handbook. */
const officialPassageSchema = z.strictObject({
  paragraphs: z.array(paragraph).min(1),
  /** The last passage that these paragraphs are restated in, where the handbook has made several of them. */
  through: z.string().optional(),
});

/** A file with the organisation's own wording in a language, `official/ja.json`. */
export const officialSchema = z.strictObject({
  /** What the official text is called; the name of the policy where nothing is said. */
  title: z.string().min(1).optional(),
  /** The day of the official text. */
  date: calendarDate,
  /** The file that it was read from. */
  source: z.string().optional(),
  /** By the ids of passages, in the order of the handbook. */
  passages: z.record(z.string(), officialPassageSchema),
  /** What found no place, with its line in the file that it was read from. */
  unplaced: z.array(z.strictObject({ line: z.int().min(1), text: paragraph })).default([]),
});

/** The official text of a policy in one language, by the passages of the handbook. */
export type OfficialText = z.output<typeof officialSchema>;

/** What the official text says at a place. */
export type OfficialPassage = OfficialText['passages'][string];

/** The folder of official texts, in the content folder. */
export const OFFICIAL = 'official';

/**
 * The ids from one to another in the order of the handbook, both included; none where the second does not follow in the
 * same section or table.
 *
 * @param ids all ids of the handbook
 */
export function passagesThrough(
  ids: readonly string[],
  first: string,
  last: string = first,
): readonly string[] {
  const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
  return from < 0 || to < from || fileOf(first) !== fileOf(last) ? [] : ids.slice(from, to + 1);
}

/** An official text with the language that it is in. */
export interface Official extends OfficialText {
  locale: Locale;
}

/** The official text for readers of a language: in that language, or else the first that there is. */
export function officialFor(official: readonly Official[], locale: Locale): Official | undefined {
  return official.find((each) => each.locale === locale) ?? official[0];
}

/**
 * What the official text says at a place; nothing where it says nothing there.
 *
 * @param order the places among which one passage may be restated in several, in the order of the handbook
 */
export function officialAt(
  { passages }: Pick<OfficialText, 'passages'>,
  id: string,
  order: readonly string[] = [],
): readonly string[] {
  const own = passages[id];
  if (own) return own.paragraphs;
  const at = order.indexOf(id);
  const before = order.slice(0, Math.max(at, 0)).findLast((each) => passages[each]);
  const said = before === undefined ? undefined : passages[before];
  return said?.through !== undefined && order.indexOf(said.through) >= at ? said.paragraphs : [];
}

/** What the passages of a competency's cells are called, in the order of its stages. */
export function cellPassages(
  rubric: string,
  competency: { id: string; stages: readonly { id: string }[] },
): readonly string[] {
  return competency.stages.map(
    (stage) => `${stagePassages({ id: rubric }, competency, stage)}/text`,
  );
}

/** The address of what the official text says at a cell, from the cell's own. */
export const officialAnchor = (cell: string): string => `${cell}-official`;

/** Whether an official text says anything in a section, by the name of its file. */
export function isInSection({ passages }: Pick<OfficialText, 'passages'>, id: string): boolean {
  return Object.keys(passages).some((each) => each.startsWith(`${id}#`));
}

/** Whether an address is that of a section or a table beside its official text, `…/ja/training/official/`. */
export function isOfficialAddress(address: string): boolean {
  const [first = '', locale = '', part, last] = address.split('/').slice(-5, -1);
  if (last !== 'official' || part === undefined) return false;
  return isLocale(locale) ? part !== 'rubrics' : isLocale(first) && locale === 'rubrics';
}

/** The official text that a table stands beside on a page of its own; none where there is none of it. */
export function officialOfTable(
  official: readonly Official[],
  { id, competencies }: { id: string; competencies: readonly { id: string }[] },
  locale: Locale,
): Official | undefined {
  const text = officialFor(official, locale);
  // A competency that is called so has the address.
  if (!text || competencies.some((each) => each.id === 'official')) return undefined;
  return isInSection(text, `rubrics/${id}`) ? text : undefined;
}
