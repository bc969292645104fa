import {
  changeCounts,
  editionName,
  editionWords,
  wayLead,
  wayTitle,
} from '../../i18n/editions/index.ts';
import { fill } from '../../i18n/template.ts';
import { wayPath, type History, type Step } from '../../model/edition/history.ts';
import { anchorOf } from '../../model/edition/label.ts';
import { isData } from '../../model/edition/passage-kinds.ts';
import { changesIn, type Changes } from '../../model/edition/rows.ts';
import { fileOf, keyOf } from '../../model/passage-id.ts';
import type { Locale } from '../../model/locale.ts';
import type { PageContext } from '../page-context.ts';
import { perLanguage } from '../per-language.ts';

/** What pages say of the changes of a step. */
export interface StepTold {
  title: string;
  lead: string;
  /** The page's name in its address. */
  name: string;
  href: string;
  /** How much was changed, in words. */
  counts: string;
}

/** What a page says of a step in its own language. */
export function tellStep({ locale, urls }: PageContext, step: Step): StepTold {
  const name = `changes/${wayPath(step)}`;
  return {
    title: wayTitle(step, locale),
    lead: wayLead(step, locale),
    name,
    href: urls.page(locale, name),
    counts: countsOf(step, locale),
  };
}

function countsOf(step: Step, locale: Locale): string {
  const { notThen } = editionWords(locale);
  return step.before.languages.includes(locale)
    ? changeCounts(stepIn(step, locale), locale)
    : notThen;
}

/** What changed in a step, in a language. It is put together once: many pages ask. */
export const stepIn = perLanguage((step: Step, locale): Changes =>
  changesIn(step, locale, editionWords(locale)),
);

/** The passages of a step's edition that have a row in its table, by their ids. */
export function placesChanged(step: Step, locale: Locale): ReadonlySet<string> {
  const rows = stepIn(step, locale).groups.flatMap((group) => group.rows);
  return new Set(
    rows.flatMap((row) =>
      row.kind === 'changed' || row.kind === 'removed' ? [row.before.id] : [],
    ),
  );
}

type Marks = ReadonlyMap<string, 'changed' | 'added'>;

/** Passages that read differently since the newest edition, by their addresses in sections, those of data by their ids. */
const marksIn = perLanguage(({ newest }: History, locale): Marks => {
  const rows = newest ? stepIn(newest, locale).groups.flatMap((group) => group.rows) : [];
  return new Map(
    rows.flatMap((row) => {
      if (row.kind !== 'changed' && row.kind !== 'added') return [];
      const { id } = row.after;
      return [[isData(id) ? id : keyOf(id), row.kind]];
    }),
  );
});

/** A mark at what reads differently, which leads to both texts. */
export interface Mark {
  href: string;
  word: string;
  label: string;
}

/** The mark of a passage that reads differently since the newest edition; nothing where it does not. */
export function markOf(context: PageContext, passage: string): Mark | undefined {
  const { history, locale } = context;
  const kind = history?.newest && marksIn(history, locale).get(passage);
  if (!history?.newest || kind === undefined) return undefined;
  const words = editionWords(locale);
  const word = kind === 'added' ? words.markNew : words.mark;
  const lead = fill(words.markLead, { name: editionName(history.newest.before, locale) });
  const anchor = passage.includes('#') ? anchorOf(passage) : passage;
  return {
    href: `${tellStep(context, history.newest).href}#now-${anchor}`,
    word,
    label: `${word}: ${lead}`,
  };
}

/**
 * The mark of a cell of a table, or of something else that has several passages, of which any reads differently; as new,
 * where all that is told of it is new.
 *
 * @param of the beginning of their ids: `rubrics/clerks#competencies/ethics/stages/ii`
 * @param without parts of it that have marks of their own
 */
export function markBelow(context: PageContext, of: string, without?: string): Mark | undefined {
  const { history, locale } = context;
  if (!history?.newest) return undefined;
  const found = marksIn(history, locale)
    .entries()
    .filter(([id]) => id === of || id.startsWith(`${of}/`))
    .filter(([id]) => without === undefined || !id.startsWith(`${of}/${without}/`))
    .toArray();
  const [first] = found.find(([, kind]) => kind === 'changed') ?? found[0] ?? [];
  return first === undefined ? undefined : markOf(context, first);
}

/** The changes of a section, or a table, since the newest edition; nothing where there are none. */
export function changedHere(
  context: PageContext,
  group: string,
): { href: string; title: string } | undefined {
  const newest = context.history?.newest;
  if (!newest) return undefined;
  const found = stepIn(newest, context.locale).groups.some(({ id }) => fileOf(id) === group);
  const { href, title } = tellStep(context, newest);
  return found ? { href: `${href}#${group.replace('/', '-')}`, title } : undefined;
}
