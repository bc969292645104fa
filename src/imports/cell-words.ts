import type { Locale } from '../model/locale.ts';
import { eachIn } from './text-in.ts';

/** A text of a cell, and the items that stand below it. */
interface Words {
  text: string;
  items: string[];
}

/** What a cell says, as a rubric's file has it. */
export interface WrittenCell {
  text?: unknown;
  items?: unknown;
}

/** A mark of an item. Numbers stay: they are part of the text. */
const MARK =
  /^[\s\u3000]*(?:[\u30FB\uFF65\u2022\u25CF\u25CB\u25AA\u25A0\u25A1\u25C6\u25C7\u2605\u2606\u203B\u2713\u2714]|[-*\u2013\u2014](?=[\s\u3000]))[\s\u3000]*/u;
const NUMBERED = /^[\s\u3000]*(?:\(?\d+[.)\uFF0E]|\uFF08\d+\uFF09|[\u2460-\u2473])/u;

/**
 * The lines of a cell: items where they have marks.
 *
 * @param linesAreItems whether several lines without marks and numbers are items as well
 */
export function splitCell(cell: string, linesAreItems = true): Words {
  const lines = cell
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => MARK.test(line));
  if (first < 0) {
    const isList = linesAreItems && lines.length > 1 && !lines.some((line) => NUMBERED.test(line));
    return isList
      ? { text: '', items: lines.map((line) => line.trim()) }
      : { text: cell.trim(), items: [] };
  }
  const items = lines.slice(first);
  // A line without a mark goes on with what is before it: such a cell is kept as it is.
  if (!items.every((line) => MARK.test(line))) return { text: cell.trim(), items: [] };
  return {
    text: lines.slice(0, first).join('\n').trim(),
    items: items.map((line) => line.replace(MARK, '').trim()).filter(Boolean),
  };
}

/** A cell in the languages of a handbook; nothing where it says nothing. */
export function cellIn(
  languages: readonly Locale[],
  say: (locale: Locale) => string,
  linesAreItems = true,
): WrittenCell | undefined {
  const words = new Map(languages.map((locale) => [locale, splitCell(say(locale), linesAreItems)]));
  const of = (locale: Locale): Words => words.get(locale) ?? { text: '', items: [] };
  const all = [...words.values()];
  if (all.every(({ text, items }) => text === '' && items.length === 0)) return undefined;
  const isParted = all.every(({ text, items }) => text !== '' && items.length > 0);
  if (isParted) {
    return {
      text: eachIn(languages, (locale) => of(locale).text),
      items: eachIn(languages, (locale) => of(locale).items),
    };
  }
  return {
    text: eachIn(languages, (locale) => {
      const { text, items } = of(locale);
      return items.length > 0 && text === '' ? items : say(locale).trim();
    }),
  };
}
