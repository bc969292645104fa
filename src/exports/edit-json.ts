import { isDeepStrictEqual } from 'node:util';
import { applyEdits, modify } from 'jsonc-parser';

type Path = (string | number)[];

/** One place that is not as it was; without a value it goes. */
interface Change {
  path: Path;
  value?: unknown;
  /** Whether it is put between what is there. */
  isNew?: true;
}

/**
 * JSON with another value, in which all that stays the same keeps its bytes: its order, its spaces, its line breaks.
 *
 * @param source the JSON of `before`
 */
export function editJson(source: string, before: unknown, after: unknown): string {
  const [, indent = '  '] = /^([ \t]+)"/mu.exec(source) ?? [];
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: source.includes('\r\n') ? '\r\n' : '\n',
  };
  let text = source;
  for (const { path, value, isNew = false } of changesIn(before, after, [])) {
    text = applyEdits(
      text,
      modify(text, path, value, { formattingOptions, isArrayInsertion: isNew }),
    );
  }
  return text;
}

/** The places that are not as they were. */
export function changedPlaces(before: unknown, after: unknown): Path[] {
  return changesIn(before, after, []).map(({ path }) => path);
}

/** Changes in an order in which each finds its place after those before it. */
function changesIn(before: unknown, after: unknown, path: Path): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (!isGroup(before) || !isGroup(after)) return [{ path, value: after }];
  return [
    ...Object.keys(before)
      .filter((key) => after[key] === undefined)
      .map((key) => ({ path: [...path, key] })),
    ...Object.entries(after).flatMap(([key, value]) =>
      changesIn(before[key], value, [...path, key]),
    ),
  ];
}

function listChanges(before: readonly unknown[], after: readonly unknown[], path: Path): Change[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isDeepStrictEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isDeepStrictEqual(before.at(-1 - end), after.at(-1 - end))) {
    end += 1;
  }
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  const both = Math.min(was.length, is.length);
  const place = (at: number): Path => [...path, start + at];
  return [
    ...is.slice(0, both).flatMap((value, at) => changesIn(was[at], value, place(at))),
    ...is.slice(both).map((value, at) => ({ path: place(both + at), value, isNew: true as const })),
    ...was
      .slice(both)
      .map((_, at) => ({ path: place(both + at) }))
      .reverse(),
  ];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
