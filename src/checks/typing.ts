import type { Heading, Link, Nodes, Paragraph, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { findLeftOver } from './left-overs.ts';
import { findTypedItem } from './list-marks.ts';
import type { Manuscript, SectionFile } from './read.ts';
import { visit } from './visit.ts';

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
  const shown = linesOfCode(tree);
  return lines.flatMap((text, index): Problem[] => {
    const line = index + 1;
    if (line <= first || shown.has(line)) return [];
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

/** The lines that stand between lines of ```, where marks are meant as they are typed. */
function linesOfCode(tree: Root | undefined): Set<number> {
  const lines = new Set<number>();
  if (tree) {
    visitParents(tree, 'code', ({ position }) => {
      const { start, end } = position ?? {};
      for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line += 1) lines.add(line);
    });
  }
  return lines;
}

/** What can be seen of the blocks that came of it. */
function checkBlocks({ path, source, tree }: SectionFile): Problem[] {
  const told = tellIn(path);
  const lines = source.split('\n');
  return [
    ...visit(tree, ['paragraph'], (node) => typedList(node, lines, told)),
    ...visit(tree, ['paragraph'], (node) => typedTable(node, lines, told)),
    ...visit(tree, ['paragraph'], (node) => typedDefinition(node, lines, told)),
    ...visit(tree, ['list'], (node) => {
      const line = node.position?.start.line ?? 1;
      const mark = /^\s*((?:19|20)\d\d[.)])\s/u.exec(lines[line - 1] ?? '')?.[1];
      return mark === undefined ? undefined : told(line, 'yearList', { mark });
    }),
    ...visit(tree, ['heading'], (node) => underlined(node, lines, told)),
    ...visit(tree, ['text'], (node) => {
      const found = findLeftOver(node, source);
      if (!found) return undefined;
      return told((node.position?.start.line ?? 1) + found.lines, found.key, found.values);
    }),
    ...visit(tree, ['link'], (node) => {
      const address = findCutAddress(node, source);
      return address === undefined
        ? undefined
        : told(node.position?.start.line ?? 1, 'addressCut', { address });
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

/** Lines of one paragraph that begin as items do: they would run together. */
function typedList(node: Paragraph, lines: readonly string[], told: Tell): Problem | undefined {
  const own = linesOf(node, lines);
  const item = findTypedItem(own.map(({ text }) => text));
  const line = item && own[item.index]?.line;
  return line === undefined
    ? undefined
    : told(line, 'typedList', { mark: item?.mark ?? '', right: item?.right ?? '' });
}

/** A line that begins with a colon: of a definition without its term, or with no space behind it. */
function typedDefinition(
  node: Paragraph,
  lines: readonly string[],
  told: Tell,
): Problem | undefined {
  const [first, ...more] = linesOf(node, lines);
  if (first && /^\s*[:\uFF1A][\s\u3000]+\S/u.test(first.text))
    return told(first.line, 'definitionAlone');
  const close = more.find(({ text }) => /^:(?!\w+:)[\p{L}\p{N}]/u.test(text));
  return close && told(close.line, 'definitionSpace');
}

/** Cells that were copied from Excel or Word, or parted by hand: two lines with tabs or wide gaps between words. */
const GAP = /\S(?:\t+|[ \u3000]*\u3000[ \u3000]+|\s{3,})\S/u;
/** A row between bars, or a line of a frame of plus signs. */
const ROW = /^\s*(?:\|.*\||\+[-=+]+\+)\s*$/u;

function typedTable(node: Paragraph, lines: readonly string[], told: Tell): Problem | undefined {
  const own = linesOf(node, lines);
  const row = own.find(({ text }) => ROW.test(text));
  if (row) return told(row.line, 'tableRule');
  const [first, ...more] = own.filter(({ text }) => GAP.test(text));
  return first && more.length > 0 ? told(first.line, 'typedTable') : undefined;
}

/**
 * What follows an address and is most likely a part of it, though an address ends where Japanese begins: names of
 * folders and files, up to a further slash, an ending or an ASCII letter of the path, or all that stands between the
 * slash and the next space or bracket.
 */
const REST =
  /^(?:[\p{Script=Han}\p{Script=Katakana}\u30FC\w]+(?:[/?=&#]|\.[A-Za-z])(?!\/)|[\p{Script=Han}\p{Script=Katakana}\u30FC]+(?:[\s)>\uFF09]|$))/u;

/** A bare address that was cut where it goes on in Japanese letters: as it was typed. */
function findCutAddress(node: Link, source: string): string | undefined {
  const [text] = node.children;
  const start = node.position?.start.offset;
  if (text?.type !== 'text' || start === undefined || source.charAt(start) === '[')
    return undefined;
  const before = source.charAt(start) === '<' ? start + 1 : start;
  const end = before + text.value.length;
  // Half of a link that is told of as one.
  if (/\]\s?\($/u.test(source.slice(0, start)) || !/[/=#?&_-]$/u.test(text.value)) return undefined;
  const typed = source.slice(end);
  if (!REST.test(typed)) return undefined;
  return text.value + (/^[^\s)>\uFF09\u3001\u3002]+/u.exec(typed)?.[0] ?? '');
}

/** A line that became a heading by the line of hyphens or equals signs below it. */
function underlined(node: Heading, lines: readonly string[], told: Tell): Problem | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.line === end.line) return undefined;
  const mark = (lines[end.line - 1] ?? '').trim();
  return /^(?:=+|-+)$/u.test(mark) ? told(start.line, 'underlined', { mark }) : undefined;
}
