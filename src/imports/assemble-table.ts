import type { Locale } from '../model/locale.ts';
import type { WrittenRubric } from '../model/rubric/format.ts';
import { deriveIds, isIdentifier, isTakenId } from '../model/rubric/ids.ts';
import { cellIn, type WrittenCell } from './cell-words.ts';
import {
  saidIn,
  type DraftCell,
  type DraftName,
  type DraftTable,
  type Said,
} from './draft-table.ts';
import { eachIn, textIn, type WrittenText } from './text-in.ts';

type Stage = WrittenRubric['competencies'][number]['stages'][number];
/** Writes texts in the languages of a handbook. */
type Write = (said: Said) => WrittenText;

/**
 * A rubric out of what was read of a table, in the second version of the format. What can be derived is left out.
 *
 * @param usual what the table is called where nothing says it
 */
export function assembleTable(
  draft: DraftTable,
  languages: readonly Locale[],
  { id, usual }: { id: string; usual: WrittenText },
): WrittenRubric {
  const write: Write = (said) =>
    typeof said === 'string' ? said : textIn(languages, (locale) => saidIn(said, locale));
  const ids = levelIds(draft);
  const trackIds = idsOf(draft.tracks, 'track');
  const stepIds = idsOf(draft.proficiencies, 'step');
  const trackOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : trackIds[indexOfName(draft.tracks, name)];
  const stages = draft.skills.map((_, skill) =>
    stagesOf(
      draft.cells.filter((cell) => cell.skill === skill),
      ids,
      {
        write,
        languages,
        linesAreItems: draft.linesAreItems,
        step: (name) => stepIds[indexOfName(draft.proficiencies, name)],
      },
    ),
  );
  // Where each cell is of one level, and none is empty, nothing has to say of which.
  const isFull = stages.every((row) => isOneForEach(row, ids));
  const isNamed = draft.levels.map(({ id: own }, at) => !isFull || own === ids[at]);
  return {
    version: 2,
    id,
    title: draft.title === undefined ? usual : write(draft.title),
    ...(draft.tracks.length > 0 && { tracks: named(draft.tracks, trackIds, write) }),
    ...(draft.proficiencies.length > 0 && {
      proficiencies: named(draft.proficiencies, stepIds, write),
    }),
    grades: draft.levels.map(({ label, name, role, track, parallel }, at) => {
      const beside = parallel.flatMap((ref) => ids[indexOfRef(draft, ref)] ?? []);
      return {
        ...((isNamed[at] || draft.levels.some((each) => each.parallel.length > 0)) && {
          id: ids[at],
        }),
        ...(label !== undefined && { label: write(label) }),
        name: write(name),
        ...(role !== undefined && { role: write(role) }),
        ...(track !== undefined && { track: trackOf(track) }),
        ...(beside.length > 0 && { parallel: beside }),
      };
    }),
    competencies: draft.skills.flatMap(({ id: own, title, group, summary, weight }, at) => {
      const row = stages[at] ?? [];
      if (row.length === 0) return [];
      const isFree = draft.skills.findIndex((each) => each.id === own) === at;
      const keeps = own !== undefined && isFree && isIdentifier(own) && !isTakenId(own);
      return {
        ...(keeps && { id: own }),
        ...(group !== undefined && { group: write(group) }),
        title: write(title),
        ...(summary !== undefined && { summary: write(summary) }),
        ...(weight !== undefined && { weight: isNumber(weight) ? Number(weight) : write(weight) }),
        stages: isFull ? row.map((stage) => ({ ...stage, grades: undefined })) : row,
      };
    }),
    ...(draft.notes.length > 0 && { notes: draft.notes.map((text) => ({ text: write(text) })) }),
  };
}

/** The place of a level by any of its names. */
export function indexOfRef({ levels }: Pick<DraftTable, 'levels'>, ref: string): number {
  return levels.findIndex(({ refs }) => refs.some((each) => foldName(each) === foldName(ref)));
}

/** The place of a step or a track by its id or its name. */
export function indexOfName(list: readonly DraftName[], ref: string): number {
  return list.findIndex(({ id, name }) =>
    [id ?? '', ...(typeof name === 'string' ? [name] : Object.values(name))].some(
      (each) => foldName(each) === foldName(ref),
    ),
  );
}

/** Names as they are compared. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function levelIds({ levels }: DraftTable): string[] {
  return deriveIds(
    levels.map(({ id, label, name }, at) => ({
      id: free(levels, id, at),
      names: [label, name].flatMap(wordsOf),
    })),
    'level',
  );
}

function idsOf(list: readonly DraftName[], kind: string): string[] {
  return deriveIds(
    list.map(({ id, name }, at) => ({ id: free(list, id, at), names: wordsOf(name) })),
    kind,
  );
}

/** An id that can be one, and is nobody else's. */
function free(
  list: readonly { id?: string | undefined }[],
  id: string | undefined,
  at: number,
): string | undefined {
  const isFirst = list.findIndex((each) => each.id === id) === at;
  return id !== undefined && isFirst && isIdentifier(id) ? id : undefined;
}

function wordsOf(said: Said | undefined): string[] {
  return said === undefined ? [] : typeof said === 'string' ? [said] : Object.values(said);
}

function named(
  list: readonly DraftName[],
  ids: readonly string[],
  write: Write,
): { id: string; name: WrittenText; text?: WrittenText }[] {
  return list.map(({ name, text }, at) => ({
    id: ids[at] ?? '',
    name: write(name),
    ...(text !== undefined && { text: write(text) }),
  }));
}

/** How the texts of cells are read. */
interface Reading {
  languages: readonly Locale[];
  linesAreItems: boolean;
}

interface Cells extends Reading {
  write: Write;
  /** The id of a step by its name. */
  step: (name: string) => string | undefined;
}

/** The stages of a competency in the order of the levels; what is said of a level in several places is one stage. */
function stagesOf(cells: readonly DraftCell[], ids: readonly string[], how: Cells): Stage[] {
  const runs: { first: number; last: number; cells: DraftCell[] }[] = [];
  for (let level = 0; level < ids.length; level += 1) {
    const here = cells.filter(({ levels }) => levels.includes(level));
    const before = runs.at(-1);
    const isSame =
      before?.last === level - 1 &&
      before.cells.length === here.length &&
      here.every((cell) => before.cells.includes(cell));
    if (before && isSame) before.last = level;
    else if (here.length > 0) runs.push({ first: level, last: level, cells: here });
  }
  return runs.flatMap(({ first, last, cells: said }) => {
    const all = (key: 'text' | 'items' | 'examples' | 'lookFor'): Said[] =>
      said.flatMap((cell) => cell[key]);
    const step = said.find(({ proficiency }) => proficiency !== undefined)?.proficiency;
    const words = wordsIn(all('text'), all('items'), how);
    const proficiency = step === undefined ? undefined : how.step(step);
    const examples = listIn(all('examples'), how);
    const lookFor = listIn(all('lookFor'), how);
    const links = said
      .flatMap((cell) => cell.links)
      .map(({ href, text }) => ({ href, ...(text !== undefined && { text: how.write(text) }) }));
    if (!words) return [];
    return {
      grades: ids.slice(first, last + 1),
      ...words,
      ...(examples !== undefined && { examples }),
      ...(lookFor !== undefined && { lookFor }),
      ...(proficiency !== undefined && { proficiency }),
      ...(links.length > 0 && { links }),
    };
  });
}

function isNumber(said: Said): boolean {
  return typeof said === 'string' && /^[1-9]\d*(?:\.\d+)?$/u.test(said);
}

function isOneForEach(stages: readonly Stage[], ids: readonly string[]): boolean {
  return (
    stages.length === 0 ||
    (stages.length === ids.length && stages.every(({ grades }) => grades?.length === 1))
  );
}

/** A text, a list where there are several, and items below it. */
function wordsIn(
  texts: readonly Said[],
  items: readonly Said[],
  how: Reading,
): WrittenCell | undefined {
  const [text] = texts;
  if (text !== undefined && texts.length === 1 && items.length === 0) return oneIn(text, how);
  if (texts.length === 0 || items.length === 0) {
    const list = listIn([...texts, ...items], how);
    return list === undefined ? undefined : { text: list };
  }
  return { text: listIn(texts, how), items: eachList(items, how) };
}

/** A text whose own lines may be a list. */
function oneIn(said: Said, { languages, linesAreItems }: Reading): WrittenCell | undefined {
  return typeof said === 'string'
    ? cellIn(languages.slice(0, 1), () => said, linesAreItems)
    : cellIn(languages, (locale) => saidIn(said, locale), linesAreItems);
}

/** One text as it is, several as a list. */
function listIn(list: readonly Said[], how: Reading): unknown {
  const [only] = list;
  if (only === undefined) return undefined;
  if (list.length > 1) return eachList(list, how);
  const words = oneIn(only, how);
  return words?.items === undefined ? words?.text : only;
}

function eachList(list: readonly Said[], { languages }: Reading): unknown {
  return list.every((said) => typeof said === 'string')
    ? list
    : eachIn(languages, (locale) => list.map((said) => saidIn(said, locale)));
}
