import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';

/** The line in the file of each key of a head (`easy`), and of each item of its lists (`easy.0`). */
export type HeadLines = Readonly<Record<string, number>>;

/** What the head of a section's file says. */
export interface Head {
  /** Its values; none where it is missing or broken. */
  frontmatter: Record<string, unknown> | undefined;
  lines: HeadLines;
  problems: Problem[];
}

/** The line of a place in a head, or of what it stands in; the first line of a file where nothing of it is known. */
export function headLine(lines: HeadLines, path: readonly PropertyKey[]): number {
  if (path.length === 0) return 1;
  return lines[path.map(String).join('.')] ?? headLine(lines, path.slice(0, -1));
}

/** What stands between the lines of `---` at the beginning; none where there are no such lines. */
export function matterOf(source: string): string | undefined {
  return /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(source)?.[1];
}

/** The frontmatter, of which nothing is read otherwise than it is written. */
export function readHead(path: string, source: string): Head {
  const matter = matterOf(source);
  const lines: Record<string, number> = {};
  const none = (line: number, key: ProblemKey, values?: Record<string, ToldValue>): Head => ({
    frontmatter: undefined,
    lines,
    problems: [problem({ file: path, line }, key, values)],
  });
  if (matter === undefined) return none(1, 'headMissing');
  const rows = matter.split('\n');
  const wide = rows.findIndex((row) => /^[A-Za-z]+[ \u3000]*(?:\uFF1A|:\u3000)/u.test(row));
  if (wide >= 0) {
    const [name = ''] = /^[A-Za-z]+/u.exec(rows[wide] ?? '') ?? [];
    return none(wide + 2, 'headFullWidthColon', { name });
  }
  const counter = new LineCounter();
  const document = parseDocument(matter, { lineCounter: counter });
  const [mistake] = document.errors;
  if (mistake) {
    // A quotation mark that is not closed is missed at the end only.
    const open = rows.findIndex((row) => /^(?:[A-Za-z]+:|\s*-\s)\s*(["'])(?:(?!\1).)*$/u.test(row));
    const line = open >= 0 ? open + 1 : (mistake.linePos?.[0].line ?? 1);
    if (mistake.code === 'DUPLICATE_KEY') {
      const [name = ''] = /^[^:]+/u.exec(rows[line - 1] ?? '') ?? [];
      return none(1 + line, 'headTwice', { name: name.trim() });
    }
    const list = listAt(rows, line - 1);
    return list === undefined
      ? none(1 + line, 'headBroken')
      : none(1 + line, 'headItem', { name: list });
  }
  if (!isMap(document.contents)) return none(2, 'headBroken');
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const line = counter.linePos(key.range[0]).line;
    lines[name] = 1 + line;
    const row = rows[line - 1] ?? '';
    const written = row.slice(row.indexOf(':') + 1).trim();
    const read = readOtherwise(value, written);
    if (read !== undefined) {
      const entry = `${name}: ${JSON.stringify(written)}`;
      return none(1 + line, 'headCut', { name, read, entry });
    }
    if (!isSeq(value)) continue;
    for (const [index, item] of value.items.entries()) {
      const at = counter.linePos(item.range[0]).line;
      lines[`${name}.${index}`] = 1 + at;
      const text = (rows[at - 1] ?? '').replace(/^\s*-\s*/u, '').trim();
      const other = readOtherwise(item, text);
      if (other !== undefined) {
        return none(1 + at, 'headCut', { name, read: other, entry: `- ${JSON.stringify(text)}` });
      }
    }
  }
  const frontmatter = document.toJS() as Record<string, unknown>;
  // As it is written: `1.10` is no fraction.
  const number = document.contents.get('number', true);
  if (typeof frontmatter['number'] === 'number' && number?.source !== undefined) {
    frontmatter['number'] = number.source;
  }
  return { frontmatter, lines, problems: [] };
}

/** What people begin an item with, in whatever way. */
const BULLET = /^\s*[-*・･•●○–—－]/u;

/** The key of the list in which a row stands, or should; none where no item is begun. */
function listAt(rows: readonly string[], at: number): string | undefined {
  const key = rows.findLastIndex((row, index) => index <= at && /^[A-Za-z]+:/u.test(row));
  const items = rows.slice(key + 1, at + 1);
  if (!items.some((row) => BULLET.test(row))) return undefined;
  return /^([A-Za-z]+):\s*$/u.exec(rows[key] ?? '')?.[1];
}

/** What a value would be read as, where that is not what is written: cut at ` #`, or a sign of YAML at its start. */
function readOtherwise(value: ParsedNode | null, written: string): string | undefined {
  if (isAlias(value)) return '';
  if (!isScalar(value)) return undefined;
  if (value.anchor !== undefined || value.tag?.startsWith('!')) return String(value.value);
  if (value.type !== 'PLAIN') return undefined;
  return written === '' || value.source.startsWith(written) ? undefined : value.source;
}
