import { fieldOf, type Field } from '../i18n/field-words.ts';
import { foldName, indexOfName, indexOfRef } from './assemble-table.ts';
import type { DraftLink, DraftTable, Said } from './draft-table.ts';
import { entriesIn, groupIn, type Path, type YamlSource } from './yaml-source.ts';
import {
  isScalar,
  partFor,
  partsIn,
  takeFor,
  wordFor,
  wordsIn,
  type NamedPart,
  type Part,
} from './yaml-parts.ts';

/** A cell of the file before its level and its competency are looked up. */
export interface RawCell extends Part {
  levels: string[];
  /** By its name, or by its place among those that were read. */
  skill: string | number;
  group?: string | undefined;
  /** What names the level and the competency. */
  refs: NamedPart[];
}

/** A cell that names its level, and its competency where it does not stand inside one. */
export function readCell(value: unknown, path: Path, inside?: number): RawCell | undefined {
  const group = groupIn(value);
  if (!group) return undefined;
  const parts = partsIn(group, path);
  const level =
    partFor(parts, 'level') ?? (inside === undefined ? undefined : partFor(parts, 'name'));
  const levels = wordsIn(level?.value);
  if (!level || levels.length === 0) return undefined;
  if (inside !== undefined) return { levels, skill: inside, value, path, refs: [level] };
  const named = parts.filter(({ key, value: each }) => fieldOf(key) === 'skill' && isScalar(each));
  const heading = partFor(
    parts.filter(({ value: each }) => isScalar(each)),
    'group',
  );
  // Of an area and a competency in it, the narrower one comes last.
  const skill = named.at(-1) ?? heading;
  const above = named.length > 1 ? named[0] : skill === heading ? undefined : heading;
  const [name] = wordsIn(skill?.value);
  if (!skill || name === undefined) return undefined;
  const refs = [level, skill, ...(above ? [above] : [])];
  return { levels, skill: name, group: wordsIn(above?.value)[0], value, path, refs };
}

/** The cells that a competency has inside itself, in one of the forms in which they are written. */
export function cellsInside(
  { value, path }: Part,
  skill: number,
  { levels }: Pick<DraftTable, 'levels'>,
): RawCell[] {
  const entries = entriesIn(value, path);
  return entries.flatMap((entry, at) => {
    const { key } = entry;
    if (key !== undefined) return { ...entry, levels: [key], skill, refs: [] };
    const named = groupIn(entry.value) && readCell(entry.value, entry.path, skill);
    const isLevel = (name: string): boolean =>
      levels.length === 0 || indexOfRef({ levels }, name) >= 0;
    if (named?.levels.every(isLevel)) return named;
    // Without names they are one for each level, in order.
    const [ref = String(at + 1)] = levels[at]?.refs ?? [];
    const isInOrder = levels.length === 0 || levels.length === entries.length;
    return isInOrder ? { ...entry, levels: [ref], skill, refs: [] } : [];
  });
}

/** Takes a cell over; what names no level or competency that is there is left for the account. */
export function takeCell(source: YamlSource, table: DraftTable, raw: RawCell): void {
  const levels = raw.levels.map((ref) => indexOfRef(table, ref));
  const skill =
    typeof raw.skill === 'number'
      ? raw.skill
      : table.skills.findIndex(({ refs }) =>
          refs.some((ref) => foldName(ref) === foldName(String(raw.skill))),
        );
  if (skill < 0 || levels.some((level) => level < 0)) return;
  for (const { value, path } of raw.refs) {
    for (const entry of isScalar(value) ? [{ value, path }] : entriesIn(value, path)) {
      source.take(entry.value, entry.path);
    }
  }
  const group = groupIn(raw.value);
  // A group of texts by language is one text.
  const plain = source.takeText(raw.value, raw.path);
  const texts = (part: Part | undefined): Said[] => textsIn(source, part);
  const parts = group
    ? partsIn(group, raw.path).filter((part) => !raw.refs.some(({ key }) => key === part.key))
    : [];
  const of = (...fields: Field[]): Said[] => texts(partFor(parts, ...fields));
  const text = plain === undefined ? (group ? of('text', 'summary', 'name') : texts(raw)) : [plain];
  const step = wordFor(source, parts, 'proficiency');
  if (step !== undefined && indexOfName(table.proficiencies, step) < 0) {
    table.proficiencies.push({ name: step });
  }
  table.cells.push({
    ...{ skill, levels, text },
    items: plain === undefined ? of('items', 'skill') : [],
    examples: of('examples'),
    lookFor: of('lookFor'),
    links: linksIn(source, partFor(parts, 'links')),
    proficiency: step,
  });
}

/** Links: addresses, or groups of an address and its words; one or a list. */
function linksIn(source: YamlSource, part: Part | undefined): DraftLink[] {
  if (!part) return [];
  const list = Array.isArray(part.value) ? entriesIn(part.value, part.path) : [part];
  return list.flatMap(({ value, path }) => {
    const parts = partsIn(groupIn(value) ?? {}, path);
    const href = source.take(value, path) ?? wordFor(source, parts, 'links');
    return href === undefined ? [] : { href, text: takeFor(source, parts, 'name', 'text') };
  });
}

/** A text, or each of a list. */
function textsIn(source: YamlSource, part: Part | undefined): Said[] {
  if (!part) return [];
  const one = source.takeText(part.value, part.path);
  if (one !== undefined) return [one];
  return Array.isArray(part.value)
    ? entriesIn(part.value, part.path).flatMap(
        ({ value, path }) => source.takeText(value, path) ?? [],
      )
    : [];
}
