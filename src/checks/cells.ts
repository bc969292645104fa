import type { Nodes, Root } from 'mdast';
import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import { parseLine } from '../markdown/cell.ts';
import { isLocale } from '../model/locale.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { listIn, valueIn } from '../model/rubric/raw.ts';
import { findLeftOver } from './left-overs.ts';
import { faultOfLink, termIds } from './links.ts';
import type { DataFile, Manuscript } from './read.ts';
import { visit } from './visit.ts';

/** A text of a cell, and the way to it in the file. */
interface CellText {
  path: PropertyKey[];
  text: string;
}

/** What is read in cells as in the lines of sections. */
const TEXTS = ['text', 'items', 'examples', 'lookFor'];

/** The texts of a table's cells; none in the first version of the format, where all signs stand as they are. */
export function cellTexts({ value }: Pick<DataFile, 'value'>): CellText[] {
  if (valueIn(value, 'version') === 1) return [];
  return stagesIn(value).flatMap(({ stage, path }) =>
    TEXTS.flatMap((key) => textsIn(valueIn(stage, key), [...path, key])),
  );
}

/** Signs of the prose that cells have no form for. */
const UNKNOWN = /<\/?[A-Za-z][^<>]*>|\[\^[^\]]*\]/u;

/** What is marked in cells is well-formed, and their links lead somewhere. */
export function checkCells(manuscript: Manuscript): Problem[] {
  const terms = termIds(manuscript);
  return manuscript.rubrics.flatMap(({ file }) => {
    const told = (
      path: readonly PropertyKey[],
      key: ProblemKey,
      values: Record<string, ToldValue> = {},
    ): Problem => problem({ file: file.path, line: file.lineOf(path) }, key, values);
    const linkFault = (path: readonly PropertyKey[], href: string): Problem | undefined => {
      const locale = path.map(String).find(isLocale) ?? manuscript.locales[0];
      const fault = locale && faultOfLink(manuscript, locale, href, terms);
      return fault && told(path, fault.key, fault.values);
    };
    const ask = (node: Nodes, { path }: CellText, line: string): Problem | undefined => {
      if (node.type === 'link') return linkFault(path, node.url);
      if (node.type !== 'text') return undefined;
      const found = findLeftOver(node, line);
      // Lines of low dashes are blanks to fill in.
      if (found && found.values['mark'] !== '__') return told(path, found.key, found.values);
      const mark = UNKNOWN.exec(node.value)?.[0];
      return mark === undefined ? undefined : told(path, 'plainMark', { mark });
    };
    return [
      ...cellTexts(file).flatMap((cell) =>
        cell.text.split('\n').flatMap((line) => {
          const children = [{ type: 'paragraph', children: parseLine(line) }] as Root['children'];
          return visit({ type: 'root', children }, ['link', 'text'], (node) =>
            ask(node, cell, line),
          );
        }),
      ),
      ...stagesIn(file.value).flatMap(({ stage, path }) =>
        listIn(stage, 'links').flatMap((link, index) => {
          const href = valueIn(link, 'href');
          if (typeof href !== 'string') return [];
          return linkFault([...path, 'links', index, 'href'], href) ?? [];
        }),
      ),
    ];
  });
}

function stagesIn(rubric: unknown): { stage: unknown; path: PropertyKey[] }[] {
  return listIn(rubric, 'competencies').flatMap((competency, row) =>
    listIn(competency, 'stages').map((stage, index) => ({
      stage,
      path: ['competencies', row, 'stages', index],
    })),
  );
}

function textsIn(value: unknown, path: PropertyKey[]): CellText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => textsIn(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}
