import { localizedIn, type Locale, type Localized } from '../model/locale.ts';
import type { FileCompetency, FileStage, RubricFile } from '../model/rubric/format.ts';
import { stageId } from '../model/rubric/rubric.ts';
import { inOrder } from './languages.ts';
import type { ReadSheet } from './read-sheet.ts';

/** What the sheets say, the first that is read first: what all share is told of it. */
export type Sheets = Map<Locale, ReadSheet>;

/** What the first version of the format does not leave out. */
const NEEDED_AT_FIRST = { shortTitle: 1, label: 1, role: 1, provenance: 1 };

/**
 * What the sheets say together.
 *
 * @param words the sheet that tells what all share
 * @param partial the languages that may leave texts out: those are empty in them
 */
export function joinSheets(
  read: Sheets,
  words: ReadSheet,
  partial: readonly Locale[] = [],
): RubricFile {
  const { version } = words;
  const each = (pick: (words: ReadSheet) => string | undefined): Localized<string> =>
    localizedIn(inOrder([...read.keys()]), (locale) => pick(read.get(locale) ?? words) ?? '');
  /** What may be left out, where a sheet says it. */
  const some = <Key extends string>(
    key: Key,
    pick: (words: ReadSheet) => string | undefined,
  ): Partial<Record<Key, Localized<string>>> => {
    const said = each(pick);
    const isNeeded = version === 1 && key in NEEDED_AT_FIRST;
    return isNeeded || Object.values(said).some(Boolean)
      ? ({ [key]: said } as Record<Key, Localized<string>>)
      : {};
  };
  return {
    $schema: './rubric.schema.json',
    version,
    id: words.id,
    title: each(({ title }) => title),
    ...some('shortTitle', ({ shortTitle }) => shortTitle),
    ...(words.rowsTitle !== '' && { rowsTitle: each(({ rowsTitle }) => rowsTitle) }),
    grades: words.grades.map(({ id, track, parallel }, at) => ({
      id,
      ...some('label', ({ grades }) => grades[at]?.label),
      name: each(({ grades }) => grades[at]?.name),
      ...some('role', ({ grades }) => grades[at]?.role),
      ...(track !== '' && { track }),
      ...(parallel.length > 0 && { parallel }),
    })),
    competencies: words.competencies.map(({ id, stages }, at) => ({
      id,
      number: at + 1,
      title: each(({ competencies }) => competencies[at]?.title),
      ...some('group', ({ competencies }) => competencies[at]?.group),
      ...some('summary', ({ competencies }) => competencies[at]?.summary),
      ...weightIn(
        each(({ competencies }) => competencies[at]?.weight),
        partial,
      ),
      stages: stages.map(({ grades, proficiency, links }, step) => {
        const ofStage = <Key extends 'name' | 'text' | 'examples' | 'lookFor'>(key: Key) =>
          some(key, ({ competencies }) => competencies[at]?.stages[step]?.[key]);
        return {
          id: stageId(step),
          ...ofStage('name'),
          grades,
          ...ofStage('text'),
          ...ofStage('examples'),
          ...ofStage('lookFor'),
          ...(proficiency !== '' && { proficiency }),
          ...linksOf(
            linksIn(links),
            [...read].map(([locale, sheet]) => [
              locale,
              linksIn(sheet.competencies[at]?.stages[step]?.links ?? ''),
            ]),
          ),
        };
      }),
    })),
    notes: words.notes.map(({ grades, reads }, at) => ({
      text: each(({ notes }) => notes[at]?.text),
      ...(grades.length > 0 ? { grades } : {}),
      ...(reads === undefined ? {} : { reads }),
    })),
    ...some('provenance', ({ provenance }) => provenance),
  };
}

/** A link of a cell: its address, and its words where it has some. */
interface ReadLink {
  href: string;
  text: string;
}

/** The links of a cell, one on each line. */
export function linksIn(cell: string): ReadLink[] {
  return cell.split('\n').flatMap((line) => {
    const [, href = '', text = ''] = /^(\S+)\s*(.*)$/u.exec(line.trim()) ?? [];
    return href === '' ? [] : [{ href, text }];
  });
}

/** Links with their words from the sheets of all languages. */
function linksOf(
  links: readonly ReadLink[],
  sheets: readonly (readonly [Locale, readonly ReadLink[]])[],
): Pick<FileStage, 'links'> {
  if (links.length === 0) return {};
  return {
    links: links.map(({ href, text }, at) => {
      const said = new Map(sheets);
      const words = localizedIn([...said.keys()], (locale) => said.get(locale)?.[at]?.text ?? text);
      return { href, ...(Object.values(words).some(Boolean) && { text: words }) };
    }),
  };
}

/** A weight as a number where it is one in every language. */
function weightIn(
  said: Localized<string>,
  partial: readonly Locale[],
): Pick<FileCompetency, 'weight'> {
  const [first = '', ...others] = Object.entries(said).flatMap(([locale, each]) =>
    each === '' && partial.some((may) => may === locale) ? [] : [each],
  );
  if (first === '' && others.every((each) => each === '')) return {};
  const isNumber = /^\d+(?:\.\d+)?$/u.test(first) && others.every((each) => each === first);
  return { weight: isNumber ? Number(first) : said };
}
