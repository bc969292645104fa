import type { Heading, Nodes, Paragraph } from 'mdast';
import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import type { Manuscript, SectionFile } from './read.ts';
import { visit } from './visit.ts';

/** Marks that begin the items of lists in Word and by hand, and the form that makes a list. */
const ITEM: [mark: RegExp, right: string][] = [
  [/^\s*([\uFF10-\uFF19]+[\uFF0E.\u3001])/u, '1. '],
  [/^\s*(\d+\uFF0E)/u, '1. '],
  [/^\s*([\uFF08(][\uFF10-\uFF19\d]+[\uFF09)])/u, '1. '],
  [/^\s*([\u2460-\u2473])/u, '1. '],
  [/^\s*([\u30FB\uFF65\u2022\u25CF\u25CB\u25A0\u25A1\u25C6\u25C7\u25AA\u2023])/u, '- '],
];

/** Signs of the text that are typed in full width: the whole, and the sign itself. */
const WIDE: [pattern: RegExp, right: string][] = [
  [/\uFF0A\uFF0A/u, '**'],
  [/\uFF3B(?:\^|\uFF3E)[^\uFF3D\]]*[\uFF3D\]]|\[\uFF3E/u, '[^1]'],
  [/\uFF3B[^\uFF3D]*\uFF3D(?=[\uFF08(][#\uFF03])/u, '[ ]( )'],
];

/** A row of a table between full-width bars. */
const BARS = /^\s*\uFF5C.*\uFF5C\s*$/u;

/** What is typed in Word's or an input method's way is not what it looks like, and would be published as it is. */
export function checkTyping({ sections }: Manuscript): Problem[] {
  return sections.flatMap((file) => [...checkLines(file), ...checkBlocks(file)]);
}

type Tell = (line: number, key: ProblemKey, values?: Record<string, ToldValue>) => Problem;

const tellIn =
  (file: string): Tell =>
  (line, key, values) =>
    problem({ file, line }, key, values);

/** What can be seen of the lines as they are typed. */
function checkLines({ path, source, tree }: SectionFile): Problem[] {
  const told = tellIn(path);
  const lines = source.split('\n');
  const [head] = tree?.children ?? [];
  const first = head?.type === 'yaml' ? (head.position?.end.line ?? 0) : 0;
  return lines.flatMap((text, index): Problem[] => {
    const line = index + 1;
    if (line <= first) return [];
    const wideHeading = /^\s*(\uFF03+)/u.exec(text)?.[1];
    if (wideHeading !== undefined) {
      const right = '#'.repeat(wideHeading.length);
      return [told(line, 'typedMark', { mark: wideHeading, right })];
    }
    const marks = /^(#{1,6})(?=[^#\s]|\u3000)/u.exec(text)?.[1];
    if (marks !== undefined) return [told(line, 'headingSpace', { marks })];
    if (BARS.test(text)) {
      if (BARS.test(lines[index - 1] ?? '')) return [];
      return [told(line, 'typedMark', { mark: '\uFF5C', right: '|' })];
    }
    const wide = WIDE.flatMap(([pattern, right]) => {
      const mark = pattern.exec(text)?.[0];
      return mark === undefined ? [] : [told(line, 'typedMark', { mark, right })];
    });
    return wide.slice(0, 1);
  });
}

/** What can be seen of the blocks that came of it. */
function checkBlocks({ path, source, tree }: SectionFile): Problem[] {
  const told = tellIn(path);
  const lines = source.split('\n');
  return [
    ...visit(tree, ['paragraph'], (node) => typedList(node, lines, told)),
    ...visit(tree, ['paragraph'], (node) => typedTable(node, lines, told)),
    ...visit(tree, ['list'], (node) => {
      const line = node.position?.start.line ?? 1;
      const mark = /^\s*((?:19|20)\d\d[.)])\s/u.exec(lines[line - 1] ?? '')?.[1];
      return mark === undefined ? undefined : told(line, 'yearList', { mark });
    }),
    ...visit(tree, ['heading'], (node) => underlined(node, lines, told)),
    ...visit(tree, ['text'], (node) => {
      const at = /\*\*|__(?=\S)/u.exec(node.value);
      if (!at) return undefined;
      const before = node.value.slice(0, at.index).split('\n').length - 1;
      const line = (node.position?.start.line ?? 1) + before;
      return told(line, 'leftOver', { mark: at[0] });
    }),
  ];
}

function linesOf({ position }: Nodes, lines: readonly string[]): { text: string; line: number }[] {
  if (!position) return [];
  const { start, end } = position;
  return lines
    .slice(start.line - 1, end.line)
    .map((text, index) => ({ text, line: start.line + index }));
}

/** Lines of one paragraph that begin as items do, after the first line or from it on: they would run together. */
function typedList(node: Paragraph, lines: readonly string[], told: Tell): Problem | undefined {
  const found = linesOf(node, lines).map(({ text, line }, index) => {
    const item = ITEM.find(([mark]) => mark.test(text));
    return { index, line, mark: item?.[0].exec(text)?.[1], right: item?.[1] ?? '' };
  });
  const items = found.filter(({ mark }) => mark !== undefined);
  const [first] = items;
  if (!first || !items.some(({ index }) => index > 0)) return undefined;
  return told(first.line, 'typedList', { mark: first.mark ?? '', right: first.right });
}

/** Cells that were copied from Excel or Word: two lines with tabs between words. */
function typedTable(node: Paragraph, lines: readonly string[], told: Tell): Problem | undefined {
  const rows = linesOf(node, lines).filter(({ text }) => /\S\t+\S/u.test(text));
  const [first] = rows;
  return first && rows.length > 1 ? told(first.line, 'typedTable') : undefined;
}

/** A line that became a heading by the line of hyphens or equals signs below it. */
function underlined(node: Heading, lines: readonly string[], told: Tell): Problem | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.line === end.line) return undefined;
  const mark = (lines[end.line - 1] ?? '').trim();
  return /^(?:=+|-+)$/u.test(mark) ? told(start.line, 'underlined', { mark }) : undefined;
}
