import type { z } from 'astro/zod';
import type { DataFile } from '../checks/read.ts';
import { isLocalizedText, type Locale, type Localized } from '../model/locale.ts';
import { ownTexts, type Lending } from '../model/rubric/own-texts.ts';
import { addText, type Passage } from './passage.ts';

/** What is made of other texts, or of their signs: it is in the passages that it comes from. */
const DERIVED = new Set(['own', 'marks', '$schema']);
/** What tells an entry of a list from the others, in the order in which it is asked for. */
const NAMES = ['id', 'place', 'date', 'href'] as const;

/** A JSON file of the content with the schema that it is read by. */
export interface ReadData {
  /** `glossary`, `rubrics/gyo1`: how the ids of its passages begin. */
  name: string;
  file: DataFile;
  schema: z.ZodType;
}

/**
 * Adds the passages of a JSON file: each text by language in it, by the ids of what it stands in. A file that is not
 * what its schema says has none; the checks tell of it.
 *
 * @param locales the languages of the handbook
 */
export function addData(
  passages: Map<string, Passage>,
  { name, file, schema }: ReadData,
  locales: readonly Locale[],
  lending: Lending,
): void {
  const parsed = schema.safeParse(file.value);
  if (!parsed.success) return;
  const raw = JSON.parse(file.source) as unknown;
  const own: unknown = ownTexts(parsed.data as Parameters<typeof ownTexts>[0], raw, lending);
  walk(own, { keys: [], path: [], above: [] }, ({ value, keys, path, above }) => {
    const written = writtenAt(raw, path);
    const isCell = path.includes('stages');
    // Names that are left out are those of what they stand in, and a text that stands once is the first language's.
    if (written === undefined && (!isCell || above.includes(value[lending.first]))) return;
    for (const locale of typeof written === 'string' ? [lending.first] : locales) {
      const text = value[locale];
      const place = { file: file.path, line: file.lineOf([...path, locale]) };
      addText(passages, { id: `${name}#${keys.join('/')}`, kind: 'text' }, locale, { text, place });
    }
  });
}

interface Place {
  /** What it is called by in its file. */
  keys: readonly string[];
  /** Where it stands in the file. */
  path: readonly PropertyKey[];
  /** The titles of what it stands in. */
  above: readonly unknown[];
}

type Found = Place & { value: Localized<string> };

function walk(value: unknown, place: Place, found: (each: Found) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { keys, path, above } = place;
  if (Array.isArray(value)) {
    const names = distinct(value.map((item, index) => nameOf(item) ?? String(index + 1)));
    let index = 0;
    value.forEach((item: unknown, at) => {
      // A cell in which nothing is set does not stand in the file.
      if (typeof item === 'object' && item !== null && 'empty' in item) return;
      walk(item, { keys: [...keys, names[at] ?? ''], path: [...path, index], above }, found);
      index += 1;
    });
    return;
  }
  if (isLocalizedText(value)) {
    found({ ...place, value });
    return;
  }
  const { title } = value as { title?: object };
  const titles = title && isLocalizedText(title) ? [...above, ...Object.values(title)] : above;
  for (const [key, item] of Object.entries(value)) {
    const inside = { keys: [...keys, key], path: [...path, key] };
    if (!DERIVED.has(key)) walk(item, { ...inside, above: titles }, found);
  }
}

/** The name of an entry in a list, by which it is known wherever it stands. */
function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const entry = item as Record<string, unknown>;
  const name = NAMES.map((each) => entry[each]).find((each) => typeof each === 'string');
  if (name !== undefined) return name;
  const { read } = entry;
  return Array.isArray(read) && read.length > 0 ? read.join('+') : undefined;
}

/** Names with their count where one stands again: `2-4-6-p1~2`. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}

/** What stands at a place of a file; nothing where it has no such place. */
function writtenAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    raw,
  );
}
