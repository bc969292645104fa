import {
  changeCounts,
  editionName,
  editionWords,
  wayLead,
  wayTitle,
} from '../../i18n/editions/index.ts';
import { fill } from '../../i18n/template.ts';
import { wayPath, type History, type Step } from '../../model/edition/history.ts';
import { isData } from '../../model/edition/pairs.ts';
import { changesIn, type Changes } from '../../model/edition/rows.ts';
import { fileOf, keyOf } from '../../model/passage-id.ts';
import type { Locale } from '../../model/locale.ts';
import type { PageContext } from '../page-context.ts';

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
export function stepIn(step: Step, locale: Locale): Changes {
  const known = told.get(step) ?? new Map<Locale, Changes>();
  told.set(step, known);
  const changes = known.get(locale) ?? changesIn(step, locale, editionWords(locale));
  known.set(locale, changes);
  return changes;
}

const told = new WeakMap<Step, Map<Locale, Changes>>();

/** Passages of sections that read differently since the newest edition, by their addresses in them. */
function marksIn(history: History, locale: Locale): ReadonlyMap<string, 'changed' | 'added'> {
  const known = marks.get(history) ?? new Map<Locale, Map<string, 'changed' | 'added'>>();
  marks.set(history, known);
  const made = known.get(locale) ?? new Map<string, 'changed' | 'added'>();
  if (known.has(locale) || !history.newest) return made;
  known.set(locale, made);
  for (const { rows } of stepIn(history.newest, locale).groups) {
    for (const row of rows) {
      if (row.kind !== 'changed' && row.kind !== 'added') continue;
      if (!isData(row.after.id)) made.set(keyOf(row.after.id), row.kind);
    }
  }
  return made;
}

const marks = new WeakMap<History, Map<Locale, Map<string, 'changed' | 'added'>>>();

/** The mark of a passage that reads differently since the newest edition; nothing where it does not. */
export function markOf(
  context: PageContext,
  anchor: string,
): { href: string; word: string; label: string } | undefined {
  const { history, locale } = context;
  const kind = history?.newest && marksIn(history, locale).get(anchor);
  if (!history?.newest || kind === undefined) return undefined;
  const words = editionWords(locale);
  const word = kind === 'added' ? words.markNew : words.mark;
  const lead = fill(words.markLead, { name: editionName(history.newest.before, locale) });
  return {
    href: `${tellStep(context, history.newest).href}#now-${anchor}`,
    word,
    label: `${word}: ${lead}`,
  };
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
