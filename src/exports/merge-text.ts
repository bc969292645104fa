import type { Locale, Localized } from '../model/locale.ts';
import { listItems } from '../model/rubric/cell-text.ts';
import { firstOf, isSame, saidIn, textFor } from './languages.ts';

/** A group of a JSON file. */
export type Group = Record<string, unknown>;

type Text = Localized<string> | undefined;

/**
 * Puts a text in place of another in a group, in the form that the group has it in; one that says the same is left as
 * it is written, and one that says nothing goes.
 */
export function putText(
  group: Group,
  key: string,
  [was, is]: readonly [Text, Text],
  languages: readonly Locale[],
): void {
  if (isSame(was, is, languages)) return;
  if (!is || languages.every((locale) => is[locale] === '')) group[key] = undefined;
  else group[key] = inFormOf(group[key], [was, is], languages);
}

/** A text in the form of what was written: plain, by language, or as a list. */
function inFormOf(
  written: unknown,
  [was, is]: readonly [Text, Localized<string>],
  languages: readonly Locale[],
): unknown {
  if (Array.isArray(written)) return asList(is, languages) ?? textFor(is, languages);
  if (typeof written !== 'object' || written === null) {
    // What is written once stays so while the first language alone says it.
    const said = saidIn(is, languages);
    const isOnce = typeof written === 'string' && said.join() === firstOf(languages);
    return isOnce ? is[firstOf(languages)] : textFor(is, languages);
  }
  const group = written as Group;
  const changed = languages.filter((locale) => was?.[locale] !== is[locale]);
  return {
    ...group,
    ...Object.fromEntries(
      changed.map((locale) => [
        locale,
        // A language that says nothing any more borrows the text again.
        (Array.isArray(group[locale]) && listItems(is[locale])) || is[locale] || undefined,
      ]),
    ),
  };
}

/** A text whose lines are all items, as a list of them; nothing where it is no such text in every language. */
function asList(text: Localized<string>, languages: readonly Locale[]): unknown {
  const said = saidIn(text, languages);
  const lists = said.map((locale) => ({ locale, items: listItems(text[locale]) }));
  const [first] = lists;
  if (!first?.items || lists.some(({ items }) => !items)) return undefined;
  if (said.join() === firstOf(languages)) return first.items;
  if (lists.some(({ items }) => items?.length !== first.items?.length)) {
    return Object.fromEntries(lists.map(({ locale, items }) => [locale, items]));
  }
  return first.items.map((_, at) =>
    Object.fromEntries(lists.map(({ locale, items }) => [locale, items?.[at]])),
  );
}
