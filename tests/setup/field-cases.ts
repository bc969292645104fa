import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import { describeProblem, TOLD_LOCALES } from '../../src/i18n/problems/index.ts';
import type { Locale } from '../../src/model/locale.ts';

/** What somebody does to a file of the content. */
export interface CaseEdit {
  /** Path in the content folder. */
  file: string;
  /** Replaces a text, which must be there, by another. */
  from?: string;
  to?: string;
  /** Writes the whole file. */
  text?: string;
  /** The same in bytes, as base64. */
  bytes?: string;
  /** Puts a text before all that is there, so many times. */
  before?: string;
  times?: number;
  remove?: boolean;
  /** A new name in the same folder, or another path in the content folder. */
  rename?: string;
  copy?: string;
  folder?: boolean;
  pipe?: boolean;
  /** A symbolic link to a path. */
  link?: string;
}

/** What the author is told of it: place, and `message → remedy` in each language. */
export type ToldOf = { file: string; line: number } & Record<Locale, string>;

/** An input that people met in the field, and what comes of it. */
export interface FieldCase {
  /** The folder that it lies in: its kind. */
  kind: string;
  name: string;
  edits: CaseEdit[];
  told: ToldOf[];
  /** What readers get of it, where nothing is told. */
  shown: CaseShown | undefined;
}

/** What a case shows in the section `ja/20-work`, or in another. */
export interface CaseShown {
  section?: string;
  /** What the page, the PDF and the search records all say. */
  text?: string[];
  /** What the page alone says, or is made of. */
  html?: string[];
  /** What none of them says. */
  never?: string[];
}

const FOLDER = 'tests/fixtures/field-cases';

/** All cases, one a file. */
export function readCases(): FieldCase[] {
  return readdirSync(FOLDER).flatMap((kind) =>
    readdirSync(join(FOLDER, kind)).map((file): FieldCase => {
      const { edits, told, shown } = parse(readFileSync(join(FOLDER, kind, file), 'utf8')) as Pick<
        FieldCase,
        'edits'
      > &
        Partial<Pick<FieldCase, 'told' | 'shown'>>;
      const name = file.replace(/\.yml$/u, '').replaceAll('-', ' ');
      return { kind, name, edits, told: told ?? [], shown };
    }),
  );
}

/** Does the edits to a copy of the fixture organisation and says what its author is told. */
export function tellOf(edits: readonly CaseEdit[]): ToldOf[] {
  return withEdits(edits, (root) => {
    const { problems } = checkContent(root, 'content');
    return problems.map((problem) => {
      const inWords = TOLD_LOCALES.map((locale) => {
        const { message, fix } = describeProblem(problem, locale);
        return [locale, `${message} → ${fix}`];
      });
      const { file, line } = problem;
      return { file, line, ...Object.fromEntries(inWords) } as ToldOf;
    });
  });
}

/** The folders that were made: they are wanted until the tests are through. */
const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/** Does the edits to a copy of the fixture organisation, `content` below a folder, for as long as something is done with it. */
export function withEdits<Result>(
  edits: readonly CaseEdit[],
  use: (root: string) => Result,
): Result {
  const root = mkdtempSync(join(tmpdir(), 'field-case-'));
  made.push(root);
  const content = join(root, 'content');
  cpSync('tests/fixtures/organisation', content, { recursive: true });
  for (const edit of edits) apply(content, edit);
  return use(root);
}

function apply(content: string, edit: CaseEdit): void {
  const path = join(content, edit.file);
  if (edit.text !== undefined || edit.bytes !== undefined || edit.folder) {
    mkdirSync(dirname(path), { recursive: true });
  }
  if (edit.from !== undefined) {
    const before = readFileSync(path, 'utf8');
    if (!before.includes(edit.from)) throw new Error(`“${edit.from}” is not in ${edit.file}`);
    writeFileSync(
      path,
      before.replace(edit.from, () => edit.to ?? ''),
    );
  }
  if (edit.text !== undefined) writeFileSync(path, edit.text);
  if (edit.bytes !== undefined) writeFileSync(path, Buffer.from(edit.bytes, 'base64'));
  if (edit.before !== undefined) {
    writeFileSync(path, edit.before.repeat(edit.times ?? 1) + readFileSync(path, 'utf8'));
  }
  if (edit.copy !== undefined) {
    mkdirSync(dirname(join(content, edit.copy)), { recursive: true });
    cpSync(path, join(content, edit.copy));
  }
  if (edit.rename !== undefined) renameSync(path, join(content, edit.rename));
  if (edit.remove) rmSync(path, { recursive: true });
  if (edit.folder) mkdirSync(path);
  if (edit.link !== undefined) symlinkSync(edit.link, path);
  if (edit.pipe) execFileSync('mkfifo', [path]);
}
