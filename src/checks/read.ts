import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { parseSection } from '../markdown/grammar.ts';
import type { Structure } from '../markdown/structure.ts';
import { handbookSchema, type Handbook } from '../model/handbook.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { orderOf, sectionNumber, slugOf } from '../model/section/numbering.ts';
import type { Problem } from '../model/problem.ts';

/** A section's file as its author wrote it. */
export interface SectionFile {
  /** Path from the project's folder. */
  path: string;
  locale: Locale;
  /** `23-training.mdx`. */
  name: string;
  slug: string;
  source: string;
  /** The frontmatter's values; none where it is missing or broken. */
  frontmatter: Record<string, unknown> | undefined;
  /** The line of each key of the frontmatter. */
  lines: Record<string, number>;
  number: string | undefined;
  /** None where the text is not well-formed. */
  tree: Root | undefined;
  structure: Structure;
}

/** A JSON file of the content. */
export interface DataFile {
  path: string;
  source: string;
  /** None where the JSON is broken. */
  value: unknown;
  /** The line of a place in the file, by its path (`['terms', 3, 'id']`); the nearest that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** The whole content as it lies in its folder. */
export interface Manuscript {
  /** The content folder's path from the project's folder. */
  folder: string;
  sections: SectionFile[];
  data: Map<string, DataFile>;
  handbook: Handbook | undefined;
  /** The rubrics, by the names of their files. */
  rubrics: { name: string; file: DataFile }[];
  /** Languages of the handbook; all known ones where `handbook.json` does not tell. */
  locales: readonly Locale[];
  /** Mistakes that were met while reading. */
  problems: Problem[];
}

/** The JSON files that every handbook has. */
export const DATA_FILES = ['handbook', 'glossary', 'overview', 'orientation'] as const;

/** Reads the content folder: the only part of the checks that touches files. */
export function readManuscript(root: string, folder: string): Manuscript {
  const problems: Problem[] = [];
  const data = new Map<string, DataFile>();
  for (const name of DATA_FILES) {
    const path = `${folder}/${name}.json`;
    if (!existsSync(join(root, path))) {
      problems.push({
        file: path,
        line: 1,
        message: `the file ${name}.json is missing`,
        fix: `create ${path}; content/README.md shows what goes into it`,
      });
      continue;
    }
    data.set(name, readData(path, readFileSync(join(root, path), 'utf8'), problems));
  }
  const rubrics = rubricNames(join(root, folder)).map((name) => {
    const path = `${folder}/${RUBRICS}/${name}.json`;
    return { name, file: readData(path, readFileSync(join(root, path), 'utf8'), problems) };
  });
  const handbook = handbookSchema.safeParse(data.get('handbook')?.value).data;
  const locales = handbook?.locales ?? LOCALES;
  const sections = LOCALES.flatMap((locale) => {
    const directory = join(root, folder, locale);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => name.endsWith('.mdx'))
      .sort((a, b) => (orderOf(a) ?? 0) - (orderOf(b) ?? 0) || (a < b ? -1 : 1))
      .map((name) => {
        const path = `${folder}/${locale}/${name}`;
        const source = readFileSync(join(directory, name), 'utf8');
        return readSection(path, locale, name, source, problems);
      });
  });
  return { folder, sections, data, rubrics, handbook, locales, problems };
}

const RUBRICS = 'rubrics';

/** The rubrics of a content folder, by name; none where it has no such tables. */
export function rubricNames(folder: string): string[] {
  const directory = join(folder, RUBRICS);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /^[^.]+\.json$/u.test(name))
    .map((name) => name.replace(/\.json$/u, ''))
    .sort();
}

function readData(path: string, source: string, problems: Problem[]): DataFile {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lineOf = (keys: readonly PropertyKey[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return counter.linePos(range[0]).line;
    }
    return 1;
  };
  try {
    return { path, source, value: JSON.parse(source) as unknown, lineOf };
  } catch (error) {
    problems.push({
      file: path,
      line: lineOfJsonError(source, error),
      message: `the JSON is broken: ${(error as Error).message.split('\n')[0] ?? ''}`,
      fix: 'look for a missing or extra comma, quotation mark or bracket on this line or the one above',
    });
    return { path, source, value: undefined, lineOf };
  }
}

function lineOfJsonError(source: string, error: unknown): number {
  const message = (error as Error).message;
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  const end = position === undefined ? source.length : Number(position);
  return source.slice(0, end).split('\n').length;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

function readSection(
  path: string,
  locale: Locale,
  name: string,
  source: string,
  problems: Problem[],
): SectionFile {
  const matter = FRONTMATTER.exec(source);
  const lines: Record<string, number> = {};
  let frontmatter: Record<string, unknown> | undefined;
  if (!matter) {
    problems.push({
      file: path,
      line: 1,
      message: 'the file does not begin with its frontmatter',
      fix: 'begin with a line ---, then title, number, summary and revised, then a line ---',
    });
  } else {
    const counter = new LineCounter();
    const document = parseDocument(matter[1] ?? '', { lineCounter: counter });
    const mistake = document.errors[0];
    if (mistake) {
      problems.push({
        file: path,
        line: 1 + (mistake.linePos?.[0].line ?? 1),
        message: `the frontmatter is broken: ${mistake.message.split(/ at line |\n/u)[0] ?? ''}`,
        fix: 'write each entry as “key: text” on one line; put text with a colon in quotation marks',
      });
    } else if (isMap(document.contents)) {
      frontmatter = document.toJS() as Record<string, unknown>;
      for (const { key } of document.contents.items) {
        if (isScalar(key) && key.range) {
          lines[String(key.value)] = 1 + counter.linePos(key.range[0]).line;
        }
      }
    }
  }
  const number = sectionNumber.safeParse(frontmatter?.['number']).data;
  const section = { path, locale, name, slug: slugOf(name), source, frontmatter, lines, number };
  try {
    return { ...section, ...parseSection({ path, source, number }) };
  } catch (error) {
    const { reason, place } = error as VFileMessage;
    problems.push({
      file: path,
      line: (place && ('start' in place ? place.start.line : place.line)) ?? lineInWords(reason),
      message: `the text cannot be read: ${reason.replace(/ \(\d+:\d+-\d+:\d+\)/gu, '')}`,
      fix: 'check < > and { } on this line: they are signs of the components, and every opened tag must be closed',
    });
    return { ...section, tree: undefined, structure: { headings: [], anchors: [] } };
  }
}

/** Some of the parser's messages tell the place in words only: « (23:1-23:7)». */
function lineInWords(reason: string): number {
  return Number(/\((\d+):\d+-/u.exec(reason)?.[1] ?? 1);
}
