import { z } from 'astro/zod';
import { localizedText } from '../locale.ts';
import { listLines } from './cell-lines.ts';

export { listLines } from './cell-lines.ts';

/** The items of a text whose every line is one; nothing of any other text. */
export function listItems(text: string): string[] | undefined {
  const items = text.split('\n').map((line) => line.replace(/^(?:\u30FB|\u2022 )/u, ''));
  return text !== '' && listLines(items) === text ? items : undefined;
}

/**
 * A text that may be a list: of texts, of texts by language, or a list for each language. It is read as one text whose
 * lines are the items. What is neither is left to the schema of texts.
 */
export const textOrList = z.preprocess(flatten, localizedText);

function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return fromList(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([language, each]: [string, unknown]) => [
      language,
      isTexts(each) ? listLines(each) : each,
    ]),
  );
}

function fromList(list: readonly unknown[]): unknown {
  if (isTexts(list)) return listLines(list);
  const maps = list.filter((each) => typeof each === 'object' && each !== null);
  if (list.length === 0 || maps.length < list.length) return list;
  const languages = new Set(maps.flatMap((each) => Object.keys(each)));
  return Object.fromEntries(
    [...languages].map((language) => {
      const items = maps.map((each) => (each as Record<string, unknown>)[language]);
      // An item that a language lacks is for the schema of texts to tell.
      return [language, isTexts(items) ? listLines(items) : undefined];
    }),
  );
}

function isTexts(list: unknown): list is string[] {
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((each) => typeof each === 'string' && each.trim() !== '')
  );
}
