import { fieldOf, type Field } from '../i18n/field-words.ts';
import { foldName, indexOfName } from './assemble-table.ts';
import type { DraftTable } from './draft-table.ts';
import { ImportError } from './import-error.ts';
import { readCell, takeCell, type RawCell } from './yaml-cells.ts';
import { readLevels, readNames, readSkills } from './yaml-lists.ts';
import {
  isScalar,
  nameOf,
  partFor,
  partsIn,
  takeFor,
  type NamedPart,
  type Part,
} from './yaml-parts.ts';
import { entriesIn, groupIn, type YamlSource } from './yaml-source.ts';

/**
 * Reads a table out of YAML by its shape: a list of levels, a list of competencies, perhaps in groups, and what is said of
 * each of them at each level: in a list of its own whose entries name both, inside the competencies, or inside the levels.
 *
 * @throws ImportError where there are not two levels, or no competencies
 */
export function readYamlTable(source: YamlSource): DraftTable {
  const parts = rootOf(source.value);
  const cellsAt = parts.find(({ value }) => isCells(value));
  const rest = parts.filter((part) => part !== cellsAt && !isScalar(part.value));
  const levelsAt = partFor(rest, 'level');
  const table: DraftTable = {
    title: takeFor(source, parts, 'name'),
    notes: [takeFor(source, parts, 'summary', 'text') ?? []].flat(),
    levels: readLevels(source, levelsAt),
    skills: [],
    cells: [],
    proficiencies: readNames(source, partFor(rest, 'proficiency')),
    tracks: readNames(source, partFor(rest, 'track')),
    linesAreItems: false,
  };
  const found: RawCell[] = [];
  const groupsAt = partFor(rest, 'group');
  const skillsAt = isNested(groupsAt) ? groupsAt : (partFor(rest, 'skill') ?? groupsAt);
  if (skillsAt) readSkills(source, skillsAt, { table, found });
  const groups = readNames(source, groupsAt === skillsAt ? undefined : groupsAt);
  for (const { value, path } of entriesIn(cellsAt?.value, cellsAt?.path ?? [])) {
    found.push(...[readCell(value, path) ?? []].flat());
  }
  found.push(...inLevels(levelsAt, skillsAt === undefined && cellsAt === undefined));
  nameMissing(table, found);
  for (const cell of found) takeCell(source, table, cell);
  for (const skill of table.skills) {
    const { group } = skill;
    if (typeof group === 'string') skill.group = groups[indexOfName(groups, group)]?.name ?? group;
  }
  const lineOf = (part: Part | undefined): number => (part ? source.lineOf(part.path) : 1);
  if (table.levels.length < 2) throw new ImportError('noLevels', {}, lineOf(levelsAt));
  if (table.cells.length === 0) throw new ImportError('noSkills', {}, lineOf(skillsAt));
  return table;
}

/** The parts of the file: of the group that holds all, or the one list that it is. */
function rootOf(value: unknown): NamedPart[] {
  if (Array.isArray(value)) return [{ key: 'skills', value, path: [] }];
  let parts = partsIn(groupIn(value) ?? {}, []);
  for (
    let [only] = parts;
    only && parts.length === 1 && !isList(fieldOf(only.key));
    [only] = parts
  ) {
    const inside = groupIn(only.value);
    if (!inside) break;
    // What has nothing beside it is only a wrapping.
    parts = partsIn(inside, only.path);
  }
  return parts;
}

function isList(field: Field | undefined): boolean {
  return field === 'skill' || field === 'level' || field === 'group';
}

/** Whether groups hold their competencies. */
function isNested(groups: Part | undefined): boolean {
  return entriesIn(groups?.value, []).some(({ value }) =>
    Object.entries(groupIn(value) ?? {}).some(
      ([key, inside]) => fieldOf(key) === 'skill' && !isScalar(inside),
    ),
  );
}

/** Whether entries name both a level and a competency. */
function isCells(value: unknown): boolean {
  const entries = Array.isArray(value) ? entriesIn(value, []) : [];
  const fits = entries.filter((entry) => readCell(entry.value, entry.path));
  return fits.length > 0 && fits.length * 2 > entries.length;
}

/**
 * What levels say of competencies inside themselves.
 *
 * @param isBare whether there is no other list: then what no level has of itself is a competency
 */
function inLevels(part: Part | undefined, isBare: boolean): RawCell[] {
  return entriesIn(part?.value, part?.path ?? []).flatMap(({ key, value, path }) => {
    const level = groupIn(value);
    const name = level && (nameOf(level) ?? key);
    if (!level || name === undefined) return [];
    return partsIn(level, path).flatMap((field): RawCell[] => {
      const kind = fieldOf(field.key);
      if (isBare && kind === undefined) {
        return [{ ...field, levels: [name], skill: field.key, refs: [] }];
      }
      if (kind !== 'skill' && kind !== 'cells') return [];
      return entriesIn(field.value, field.path).flatMap((entry): RawCell[] => {
        const parts = partsIn(groupIn(entry.value) ?? {}, entry.path);
        const own = partFor(parts, 'skill', 'name');
        const skill = entry.key ?? (isScalar(own?.value) ? own.value : undefined);
        return skill === undefined
          ? []
          : [{ ...entry, levels: [name], skill, refs: own ? [own] : [] }];
      });
    });
  });
}

/** Puts in the levels and competencies that cells name and no list has, in the order in which they come. */
function nameMissing(table: DraftTable, cells: readonly RawCell[]): void {
  if (table.levels.length === 0) {
    const names = [...new Set(cells.flatMap(({ levels }) => levels))];
    table.levels = names.map((name) => ({ name, refs: [name], parallel: [] }));
  }
  if (table.skills.length > 0) return;
  for (const { skill, group } of cells) {
    const isKnown = table.skills.some(({ refs }) =>
      refs.some((ref) => foldName(ref) === foldName(String(skill))),
    );
    if (!isKnown) table.skills.push({ title: String(skill), group, refs: [String(skill)] });
  }
}
