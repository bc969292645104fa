import { inLanguage, traitsOf, type Locale, type Localized } from '../../model/locales.ts';
import type { RubricChange } from '../../model/rubric/changes.ts';
import { fill } from '../template.ts';
import { en } from './en.ts';
import { ja, type RubricCommandWords } from './ja.ts';

const ALL: Partial<Localized<RubricCommandWords>> = { ja, en };

/** What `npm run rubric` says in a language. */
export function rubricCommandWords(locale: Locale): RubricCommandWords {
  return inLanguage(ALL, locale);
}

/** How many characters are shown of a text before and after what changes in it. */
const AROUND = 12;
const LONGEST = 60;

/** A change to a rubric, on one line. */
export function describeChange(change: RubricChange, locale: Locale): string {
  const { changes, fields } = inLanguage(ALL, locale);
  const template = changes[change.kind];
  if (change.kind !== 'text') return fill(template, { ...change });
  const { field, locale: language, name, before, after } = change;
  const line = fill(template, {
    field: fields[field],
    name,
    language: traitsOf(language).name,
    before: aroundChange(before, after),
    after: aroundChange(after, before),
  });
  return line.replace(/ {2,}/gu, ' ').replace(/: \(/u, ' (');
}

/** The part of a text that another has not, with some of what stands around it; line breaks as `⏎`. */
function aroundChange(text: string, other: string): string {
  const [own, others] = [[...text], [...other]];
  const shorter = Math.min(own.length, others.length);
  let start = 0;
  while (start < shorter && own[start] === others[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === others.at(-1 - end)) end += 1;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(own.length, own.length - end + AROUND);
  const shown = own
    .slice(from, Math.min(to, from + LONGEST))
    .join('')
    .replaceAll('\n', '⏎');
  return `${from > 0 ? '…' : ''}${shown}${from + LONGEST < to || to < own.length ? '…' : ''}`;
}
