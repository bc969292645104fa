import type { DataFile, Manuscript } from '../checks/read.ts';
import { glossarySchema } from '../model/glossary.ts';
import { handbookSchema } from '../model/handbook.ts';
import { orientationSchema } from '../model/orientation.ts';
import { overviewSchema } from '../model/overview.ts';
import { questionsSchema } from '../model/questions.ts';
import { rubricSchema } from '../model/rubric/rubric.ts';
import { addData, type ReadData } from './data-passages.ts';
import type { Passage } from './passage.ts';
import { addSection } from './section-passages.ts';

const SCHEMAS = {
  handbook: handbookSchema,
  glossary: glossarySchema,
  overview: overviewSchema,
  questions: questionsSchema,
  orientation: orientationSchema,
};

/**
 * All that a handbook says, passage by passage in the order of the first language's files: sections, then the JSON
 * files, then the tables. What cannot be read has no passages; the checks tell of it.
 */
export function passagesOf(manuscript: Manuscript): readonly Passage[] {
  const known = kept.get(manuscript);
  if (known) return known;
  const passages = readPassages(manuscript);
  kept.set(manuscript, passages);
  return passages;
}

/** Checks, notes, editions and pages ask for them, each in its turn. */
const kept = new WeakMap<Manuscript, readonly Passage[]>();

function readPassages(manuscript: Manuscript): Passage[] {
  const { data, locales, partial, rubrics, sections } = manuscript;
  const passages = new Map<string, Passage>();
  const [first] = locales;
  if (first === undefined) return [];
  // The first language's own order; what others have besides follows.
  const inTurn = [...sections].sort(
    (a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale),
  );
  for (const file of inTurn) if (locales.includes(file.locale)) addSection(passages, file);
  const named = Object.entries(SCHEMAS).flatMap(([name, schema]): ReadData[] =>
    readable(data.get(name)).map((file) => ({ name, file, schema })),
  );
  const tables = rubrics.flatMap(({ name, file }): ReadData[] =>
    readable(file).map((each) => ({
      ...{ name: `rubrics/${name}`, file: each, schema: rubricSchema },
    })),
  );
  for (const read of [...named, ...tables]) addData(passages, read, locales, { first, partial });
  return [...passages.values()];
}

function readable(file: DataFile | undefined): DataFile[] {
  return file?.value === undefined ? [] : [file];
}
