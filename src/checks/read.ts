import { join } from 'node:path';
import { problem } from '../i18n/problems/index.ts';
import { borrowedIn, type Borrowed } from '../model/borrowed.ts';
import type { Edition } from '../model/edition/edition.ts';
import { handbookSchema, type HandbookFile } from '../model/handbook.ts';
import {
  fillLanguages,
  languagesIn,
  LOCALES,
  neededIn,
  type Locale,
  type Localized,
} from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { numberingOf, type Numbering } from '../model/numbering/numbering.ts';
import { numberingSchema } from '../model/numbering/schema.ts';
import { copySequence, newSequence, type Sequence } from '../model/numbering/sequence.ts';
import {
  REPORT_FILE,
  reportSchema,
  type AccessibilityReport,
} from '../model/accessibility-report.ts';
import { LOCK_FILE, lockSchema, type TranslationLock } from '../model/translation-lock.ts';
import { slugOf } from '../model/section/file-name.ts';
import { EDITIONS, readEditions } from './editions.ts';
import {
  isFolder,
  isThere,
  listFolder,
  misnamed,
  RUBRICS,
  rubricNames,
  sectionNames,
} from './folder.ts';
import { readText } from './read-file.ts';
import { readJson, type DataFile } from './read-json.ts';
import { readOfficialFiles, type OfficialFile } from './read-official.ts';
import { readRecord } from './read-record.ts';
import { isNumberLost, readSection, type SectionFile } from './read-section.ts';

export type { DataFile } from './read-json.ts';
export type { SectionFile } from './read-section.ts';

/** The whole content as it lies in its folder. */
export interface Manuscript {
  /** The content folder's path from the project's folder. */
  folder: string;
  sections: SectionFile[];
  data: Map<string, DataFile>;
  handbook: HandbookFile | undefined;
  /** The rubrics, by the names of their files. */
  rubrics: { name: string; file: DataFile }[];
  /** The editions that were kept of it, oldest first. */
  editions: readonly Edition[];
  /** The policy's own words, in the languages that have them. */
  official: OfficialFile[];
  numbering: Numbering;
  /** Languages of the handbook; those that have a folder where `handbook.json` does not tell. */
  locales: readonly Locale[];
  /** Those of them that may leave out sections and texts which the first one has. */
  partial: ReadonlySet<Locale>;
  /** The texts that those of them borrow from the first. */
  borrowed: Borrowed;
  /** From which texts the translations were made; nothing where nobody keeps that. */
  lock: TranslationLock | undefined;
  /** What a machine found of the site’s accessibility; nothing where nobody keeps that. */
  accessibility: AccessibilityReport | undefined;
  /** Sections that are there and could not be read, or are missing: what depends on them is not told. */
  unread: { locale: Locale; name: string; anchor: string | undefined }[];
  /** Mistakes that were met while reading. */
  problems: Problem[];
}

/** The JSON files of a handbook. */
export const DATA_FILES = [
  'handbook',
  'glossary',
  'overview',
  'orientation',
  'questions',
  'readings',
] as const;
/** The file with a handbook's own words for the interface in a language, without its ending. */
export const wordsFile = (locale: Locale): string => `words.${locale}`;
const WORDS_FILES = LOCALES.map(wordsFile);
/** Every JSON file that is read, by its name without the ending. */
export const JSON_FILES: readonly string[] = [...DATA_FILES, ...WORDS_FILES];
/** The one that no handbook does without: without the others it does without what they make. */
const NEEDED = 'handbook';

/** Reads the content folder: with the images, the only part of the checks that touches files. */
export function readManuscript(root: string, folder: string): Manuscript {
  const problems: Problem[] = [];
  const said: unknown[] = [];
  const data = new Map<string, DataFile>();
  const hasFolder = (locale: Locale): boolean => isThere(join(root, folder, locale));
  const own = LOCALES.filter(hasFolder);
  let needed: readonly Locale[] = own;
  let languages: readonly Locale[] = own;
  let partial: ReadonlySet<Locale> = new Set();
  const readData = (path: string): DataFile | undefined => {
    const found = readText(root, path);
    if (found.problem) {
      problems.push(found.problem);
      return undefined;
    }
    const read = readJson(path, found.text);
    if (read.problem) problems.push(read.problem);
    // The handbook's own file is the first to be read.
    if (path === `${folder}/${NEEDED}.json`) {
      const named = neededIn(read.file.value);
      if (named.length > 0) {
        needed = named;
        languages = languagesIn(read.file.value);
        partial = new Set(languages.filter((each) => !named.includes(each)));
      }
    }
    said.push(read.file.value);
    return { ...read.file, value: fillLanguages(read.file.value, needed, languages) };
  };
  for (const name of JSON_FILES) {
    const path = `${folder}/${name}.json`;
    if (!isThere(join(root, path))) {
      if (name !== NEEDED) continue;
      problems.push(
        isFolder(join(root, folder))
          ? problem({ file: path, line: 1 }, 'fileMissing', { name: `${name}.json`, path })
          : problem({ file: folder, line: 1 }, 'contentMissing', {}),
      );
      continue;
    }
    const file = readData(path);
    if (file && (name === NEEDED || !isBlank(file.value))) data.set(name, file);
  }
  const rubrics = rubricNames(join(root, folder)).flatMap((name) => {
    const file = readData(`${folder}/${RUBRICS}/${name}.json`);
    return file ? [{ name, file }] : [];
  });
  const handbook = handbookSchema.safeParse(data.get('handbook')?.value).data;
  const locales = handbook?.locales ?? own;
  const lockKind = {
    name: LOCK_FILE,
    schema: lockSchema,
    command: 'npm run translations -- begin',
  };
  const lock = readRecord(root, folder, lockKind, problems);
  const reportKind = { name: REPORT_FILE, schema: reportSchema, command: 'npm run accessibility' };
  const accessibility = readRecord(root, folder, reportKind, problems);
  const unread: Manuscript['unread'] = [];
  for (const locale of LOCALES) {
    unread.push(
      ...misnamed(join(root, folder, locale)).map((name) => ({ locale, name, anchor: undefined })),
    );
  }
  const numbering = numberingOf(handbook?.numbering ?? numberingIn(data.get('handbook')?.value));
  const [first] = locales;
  // Where the numbers had come to before each section of the first language: others may lack what comes before it.
  const reached = new Map<string, Sequence>();
  const inTurn = [...own].sort((a, b) => Number(b === first) - Number(a === first));
  const sections = inTurn.flatMap((locale) => {
    const running = newSequence();
    return sectionNames(join(root, folder, locale)).flatMap((name): SectionFile[] => {
      const path = `${folder}/${locale}/${name}`;
      const found = readText(root, path);
      if (found.problem) {
        problems.push(found.problem);
        unread.push({ locale, name, anchor: undefined });
        return [];
      }
      if (locale === first) reached.set(name, copySequence(running));
      const before = partial.has(locale) ? reached.get(name) : undefined;
      const sequence = before ? copySequence(before) : running;
      const read = readSection(path, locale, name, found.text, { numbering, sequence });
      problems.push(...read.problems);
      const { section } = read;
      if (isNumberLost(section)) unread.push({ locale, name, anchor: undefined });
      else if (!section.tree || !section.frontmatter) {
        unread.push({ locale, name, anchor: section.frontmatter && section.anchor });
      }
      return [section];
    });
  });
  return {
    borrowed: borrowedIn([...said, titlesOf(sections)], first ?? LOCALES[0], partial),
    folder,
    sections,
    data,
    rubrics,
    editions: readEditions(root, folder, listFolder(join(root, folder, EDITIONS)), problems),
    official: readOfficialFiles({ root, folder }, locales, isThere, problems),
    handbook,
    numbering,
    locales,
    partial,
    lock,
    accessibility,
    unread,
    problems,
  };
}

/** What sections and their headings are called, by their files: where a language lacks one, its name is borrowed, too. */
function titlesOf(sections: readonly SectionFile[]): Partial<Localized<unknown>>[] {
  return [...Map.groupBy(sections, ({ name }) => name).values()].map((same) =>
    Object.fromEntries(
      same.map(({ locale, frontmatter, structure }) => [
        locale,
        [frontmatter?.['title'], ...structure.headings.map(({ title }) => title)],
      ]),
    ),
  );
}

/** The numbering of a handbook of which something else is wrong. */
function numberingIn(handbook: unknown): HandbookFile['numbering'] {
  const written = (handbook as { numbering?: unknown } | undefined)?.numbering;
  return written === undefined ? undefined : numberingSchema.safeParse(written).data;
}

/** Whether a file says nothing, `{}`: it is as good as absent. What helps editors says nothing of the handbook. */
function isBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => key === '$schema');
}

/** Whether a handbook does without a file. One that is there and cannot be read is told of, and is not absent. */
export function isAbsent(
  { data, folder, problems }: Manuscript,
  name: (typeof DATA_FILES)[number],
): boolean {
  return !data.has(name) && !problems.some(({ file }) => file === `${folder}/${name}.json`);
}

/** Whether a place may stand in a section of a language that could not be read. */
export function mayBeUnread({ unread }: Manuscript, locale: string, anchor: string): boolean {
  return unread.some(
    (section) =>
      section.locale === locale &&
      (section.anchor === undefined ||
        anchor === section.anchor ||
        anchor.startsWith(`${section.anchor}-`) ||
        anchor === slugOf(section.name)),
  );
}
