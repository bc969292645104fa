import { fieldOf } from '../i18n/field-words.ts';
import { indexOfRef } from './assemble-table.ts';
import type { DraftLevel, DraftName, DraftTable, Said } from './draft-table.ts';
import { cellsInside, type RawCell } from './yaml-cells.ts';
import { entriesIn, groupIn, type YamlSource } from './yaml-source.ts';
import {
  isScalar,
  nameOf,
  partFor,
  partsIn,
  takeFor,
  wordFor,
  wordsIn,
  type NamedPart,
  type Part,
} from './yaml-parts.ts';

/** Levels, each a name or a group, in a list or by their ids. */
export function readLevels(source: YamlSource, part: Part | undefined): DraftLevel[] {
  return entriesIn(part?.value, part?.path ?? []).flatMap(({ key, value, path }) => {
    const group = groupIn(value);
    if (!group) {
      const name = source.takeText(value, path);
      return name === undefined ? [] : { id: key, name, parallel: [], refs: refsOf(key, name) };
    }
    const parts = partsIn(group, path);
    const id = wordFor(source, parts, 'id') ?? key;
    const label = takeFor(source, parts, 'label');
    const name = takeFor(source, parts, 'name') ?? label ?? id;
    if (name === undefined) return [];
    const beside = partFor(parts, 'parallel');
    for (const entry of Array.isArray(beside?.value)
      ? entriesIn(beside.value, beside.path)
      : [beside]) {
      if (entry) source.take(entry.value, entry.path);
    }
    return {
      id,
      label: label === name ? undefined : label,
      name,
      role: takeFor(source, parts, 'role', 'summary', 'text'),
      track: wordFor(source, parts, 'track'),
      parallel: wordsIn(beside?.value),
      refs: refsOf(id, name, label),
    };
  });
}

/** Steps of a scale, tracks or groups. */
export function readNames(source: YamlSource, part: Part | undefined): DraftName[] {
  return entriesIn(part?.value, part?.path ?? []).flatMap(({ key, value, path }) => {
    const group = groupIn(value);
    if (!group) {
      const name = source.takeText(value, path);
      return name === undefined ? [] : { id: key, name };
    }
    const parts = partsIn(group, path);
    const id = wordFor(source, parts, 'id') ?? key;
    const name = takeFor(source, parts, 'name', 'label') ?? id;
    return name === undefined ? [] : { id, name, text: takeFor(source, parts, 'text', 'summary') };
  });
}

/** Where competencies and what is said of them go. */
interface Found {
  table: DraftTable;
  found: RawCell[];
  /** The groups in which they stand. */
  above?: readonly Said[];
}

/** Competencies in a list or by their names, with groups of them and what they say of each level. */
export function readSkills(source: YamlSource, { value, path }: Part, into: Found): void {
  for (const entry of entriesIn(value, path)) readSkill(source, entry, into);
}

function readSkill(
  source: YamlSource,
  { key, value, path }: { key: string | undefined } & Part,
  into: Found,
): void {
  const { table, found, above = [] } = into;
  const group = groupIn(value);
  const parts = group ? partsIn(group, path) : [];
  const nested = parts.find((part) => isSkillList(part, table));
  if (nested) {
    const heading = takeFor(source, parts, 'name', 'label') ?? wordFor(source, parts, 'id') ?? key;
    const inner = heading === undefined ? above : [...above, heading];
    readSkills(source, nested, { table, found, above: inner });
    return;
  }
  const id = wordFor(source, parts, 'id') ?? key;
  const title = group
    ? (takeFor(source, parts, 'name', 'label') ?? takeSkill(source, parts) ?? id)
    : key === undefined
      ? source.takeText(value, path)
      : key;
  if (title === undefined) return;
  const place = table.skills.length;
  const own = wordFor(source, parts, 'group');
  table.skills.push({
    id,
    title,
    group: own ?? joined(above),
    summary: takeFor(source, parts, 'summary', 'text', 'role'),
    weight: takeFor(source, parts, 'weight'),
    refs: refsOf(id, title),
  });
  const inside = group ? partsOfCells(parts, table) : key === undefined ? [] : [{ value, path }];
  for (const part of inside) found.push(...cellsInside(part, place, table));
  // Where no list names the levels, other keys are levels only if nothing else says what is expected.
  if (table.levels.length > 0 || inside.length === 0)
    found.push(...keyedCells(parts, place, table));
}

/** What a competency is called that has its name under a word for competencies. */
function takeSkill(source: YamlSource, parts: readonly NamedPart[]): Said | undefined {
  const named = parts.filter(({ value }) => isScalar(value));
  return takeFor(source, named, 'skill');
}

/** Whether a part lists further competencies, and not what is said of one at each level. */
function isSkillList({ key, value }: NamedPart, { levels }: DraftTable): boolean {
  if (fieldOf(key) !== 'skill' && fieldOf(key) !== 'group') return false;
  const entries = entriesIn(value, []);
  return (
    entries.length > 0 &&
    entries.every(({ key: name, value: entry }) => {
      const group = groupIn(entry);
      if (!group) return false;
      const isCell = partsIn(group, []).some(
        (part) =>
          fieldOf(part.key) === 'level' && wordsIn(part.value).length > 0 && isScalar(part.value),
      );
      const isLevel = name !== undefined && indexOfRef({ levels }, name) >= 0;
      return !isCell && !isLevel && (name !== undefined || nameOf(group) !== undefined);
    })
  );
}

/** The parts of a competency that hold what is said of each level. */
function partsOfCells(parts: readonly NamedPart[], { levels }: DraftTable): NamedPart[] {
  return parts.filter(({ key, value }) => {
    const isMany = typeof value === 'object' && value !== null;
    const field = fieldOf(key);
    return (
      isMany &&
      indexOfRef({ levels }, key) < 0 &&
      (field === 'level' ||
        field === 'cells' ||
        field === 'text' ||
        field === 'skill' ||
        field === 'items')
    );
  });
}

/** What stands under the names of levels themselves: `junior: …`. */
function keyedCells(parts: readonly NamedPart[], skill: number, { levels }: DraftTable): RawCell[] {
  return parts
    .filter(({ key }) =>
      levels.length === 0 ? fieldOf(key) === undefined : indexOfRef({ levels }, key) >= 0,
    )
    .map(({ key, value, path }) => ({ levels: [key], skill, value, path, refs: [] }));
}

function joined(above: readonly Said[]): Said | undefined {
  const [only] = above;
  if (above.length < 2) return only;
  return above
    .map((said) => (typeof said === 'string' ? said : Object.values(said)[0]))
    .join(' / ');
}

/** What others call something: its id and its names. */
function refsOf(id: string | undefined, ...names: readonly (Said | undefined)[]): string[] {
  const words = names.flatMap((said) =>
    said === undefined ? [] : typeof said === 'string' ? [said] : Object.values(said),
  );
  return [...(id === undefined ? [] : [id]), ...words];
}
