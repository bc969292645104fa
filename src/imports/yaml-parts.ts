import { fieldOf, type Field } from '../i18n/field-words.ts';
import type { Said } from './draft-table.ts';
import { groupIn, type Group, type Path, type YamlSource } from './yaml-source.ts';

/** A part of the file and where it is. */
export interface Part {
  value: unknown;
  path: Path;
}

/** A part by its key. */
export interface NamedPart extends Part {
  key: string;
}

/** The parts of a group. */
export function partsIn(group: Group, path: Path): NamedPart[] {
  return Object.entries(group).map(([key, value]) => ({ key, value, path: [...path, key] }));
}

/** The first part that is called one of some names, best first. */
export function partFor<P extends { key: string }>(
  parts: readonly P[],
  ...fields: readonly Field[]
): P | undefined {
  for (const field of fields) {
    const found = parts.find(({ key }) => fieldOf(key) === field);
    if (found) return found;
  }
  return undefined;
}

/** The first text that is called one of some names, best first; it is taken over. */
export function takeFor(
  source: YamlSource,
  parts: readonly NamedPart[],
  ...fields: readonly Field[]
): Said | undefined {
  for (const field of fields) {
    for (const { key, value, path } of parts) {
      const text = fieldOf(key) === field ? source.takeText(value, path) : undefined;
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** The same of a word that is no text: an id, a name of something else. */
export function wordFor(
  source: YamlSource,
  parts: readonly NamedPart[],
  field: Field,
): string | undefined {
  const found = parts.find(({ key, value }) => fieldOf(key) === field && isScalar(value));
  return found && source.take(found.value, found.path);
}

/** What a group or a plain entry is called, without taking it over. */
export function nameOf(value: unknown): string | undefined {
  if (isScalar(value)) return value;
  const group = groupIn(value);
  const found =
    group &&
    partFor(
      partsIn(group, []).filter((each) => isScalar(each.value)),
      'name',
      'id',
      'label',
    );
  return isScalar(found?.value) ? found.value : undefined;
}

/** Whether a value is a plain word or text. */
export function isScalar(value: unknown): value is string {
  return typeof value === 'string';
}

/** A word, or several: in a list, or parted by commas. */
export function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter(isScalar).map((each) => each.trim());
  return isScalar(value) && value.trim() !== '' ? [value.trim()] : [];
}
