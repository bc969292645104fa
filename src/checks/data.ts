import { z } from 'astro/zod';
import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import { glossarySchema } from '../model/glossary.ts';
import { handbookSchema } from '../model/handbook.ts';
import { traitsOf, type Locale } from '../model/locale.ts';
import { orientationSchema } from '../model/orientation.ts';
import { overviewSchema } from '../model/overview.ts';
import { ownReadings } from '../model/own-readings.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { questionsSchema } from '../model/questions.ts';
import { findPlace } from '../model/section/links.ts';
import { describeIssues, pathName, suggestion } from './issues.ts';
import { placesOf, suggestPlace } from './links.ts';
import { mayBeUnread, type DATA_FILES, type DataFile, type Manuscript } from './read.ts';

const SCHEMAS: Record<(typeof DATA_FILES)[number], z.ZodType> = {
  handbook: handbookSchema,
  glossary: glossarySchema,
  overview: overviewSchema,
  orientation: orientationSchema,
  questions: questionsSchema,
  readings: ownReadings,
};

/** Each JSON file is what its schema says, and what it points to exists. */
export function checkData(manuscript: Manuscript): Problem[] {
  const { data } = manuscript;
  return Object.entries(SCHEMAS).flatMap(([name, schema]) => {
    const file = data.get(name);
    if (!file || file.value === undefined) return [];
    const result = schema.safeParse(file.value);
    if (!result.success) return schemaProblems(file, result.error, schema);
    return pointerProblems(manuscript, name, file);
  });
}

/** A schema's findings in a file, with their lines. */
export function schemaProblems(file: DataFile, error: z.ZodError, schema: z.ZodType): Problem[] {
  const keysAt = (path: readonly PropertyKey[]): string[] => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    let here: JsonSchema | undefined = json as JsonSchema;
    for (const key of path) {
      const group: JsonSchema | undefined = groupIn(here);
      here = typeof key === 'number' ? group?.items : group?.properties?.[String(key)];
    }
    return Object.keys(groupIn(here)?.properties ?? {});
  };
  return describeIssues(error, file.value, keysAt).map(({ path, key, values }) =>
    problem({ file: file.path, line: file.lineOf(path) }, key, values),
  );
}

/** What is said of groups and lists where there may be a plain text as well. */
function groupIn(schema: JsonSchema | undefined): JsonSchema | undefined {
  return schema?.anyOf?.find(({ properties, items }) => properties ?? items) ?? schema;
}

interface JsonSchema {
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

interface PairFault {
  key: ProblemKey;
  /** Where in the pair. */
  at: number[];
  values: Record<string, ToldValue>;
}

/** What is wrong with a pair of languages: two different ones of the handbook's, named once. */
function pairFaults(
  pairs: readonly (readonly Locale[])[],
  index: number,
  locales: readonly Locale[],
): PairFault[] {
  const pair = pairs[index] ?? [];
  const [one, other] = pair;
  const unknown = pair.flatMap((locale, at): PairFault[] =>
    locales.includes(locale)
      ? []
      : [
          {
            key: 'languageNotHere',
            at: [at],
            values: { name: 'pairs', locale, known: locales.join(', ') },
          },
        ],
  );
  if (unknown.length > 0) return unknown;
  if (one === other) return [{ key: 'pairOfOne', at: [1], values: {} }];
  const isTwice = pairs
    .slice(0, index)
    .some((earlier) => pair.every((locale) => earlier.includes(locale)));
  return isTwice ? [{ key: 'pairTwice', at: [], values: {} }] : [];
}

function pointerProblems(manuscript: Manuscript, name: string, file: DataFile): Problem[] {
  const [locale] = manuscript.locales;
  if (!locale) return [];
  const places = placesOf(manuscript, locale);
  const files = manuscript.sections.map(({ name: fileName }) => fileName.replace(/\.mdx$/u, ''));
  const unread = manuscript.unread.map(({ name: fileName }) => fileName.replace(/\.mdx$/u, ''));
  const problems: Problem[] = [];
  const wrong = (path: PropertyKey[], key: ProblemKey, values: Record<string, ToldValue>): void => {
    problems.push(problem({ file: file.path, line: file.lineOf(path) }, key, values));
  };
  const needPlace = (anchor: string, path: PropertyKey[]): void => {
    if (findPlace(places, anchor) || mayBeUnread(manuscript, locale, anchor)) return;
    wrong(path, 'noPlace', { anchor, suggestion: suggestPlace(anchor, places) });
  };
  const needFile = (id: string, path: PropertyKey[]): void => {
    if (files.includes(id) || unread.includes(id)) return;
    wrong(path, 'noSection', { name: id, suggestion: suggestion(id, files) });
  };
  if (name === 'handbook' && manuscript.handbook) {
    const { doors, news, pairs, policy, translations } = manuscript.handbook;
    for (const [language, how] of Object.entries(translations)) {
      const path = ['translations', language];
      const known = manuscript.locales.join(', ');
      if (how === undefined) continue;
      if (!manuscript.locales.some((each) => each === language)) {
        wrong(path, 'languageNotHere', { name: 'translations', locale: language, known });
      } else if (language === locale && how === 'partial') {
        wrong(path, 'firstPartial', { locale: language });
      }
    }
    pairs.forEach((pair, index) => {
      for (const fault of pairFaults(pairs, index, manuscript.locales)) {
        wrong(['pairs', index, ...fault.at], fault.key, {
          pair: pair.join(', '),
          ...fault.values,
        });
      }
    });
    const tables = manuscript.rubrics.map(({ name: table }) => table);
    for (const place of Object.keys(policy.pages ?? {})) {
      if (!tables.includes(place)) needPlace(place, ['policy', 'pages', place]);
    }
    doors.read.forEach((id, index) => needFile(id, ['doors', 'read', index]));
    doors.newcomers.forEach((id, index) => needFile(id, ['doors', 'newcomers', index]));
    if (doors.figure !== undefined) needFile(doors.figure, ['doors', 'figure']);
    doors.grades.forEach((place, index) => needPlace(place, ['doors', 'grades', index]));
    news.forEach(({ link }, index) => {
      if (link !== undefined) needFile(link, ['news', index, 'link']);
    });
  }
  if (name === 'glossary') {
    const { terms } = glossarySchema.parse(file.value);
    const claimed = new Map<string, string>();
    const hasReadings = manuscript.locales.some((language) => traitsOf(language).kana);
    terms.forEach((term, index) => {
      if (hasReadings && term.reading === '') {
        const path = ['terms', index, 'reading'];
        wrong(path, 'missing', { path: pathName(path), name: 'reading' });
      }
      term.sections.forEach((anchor, at) => needPlace(anchor, ['terms', index, 'sections', at]));
      for (const language of manuscript.locales) {
        for (const form of [term.name[language], ...term.forms[language]]) {
          const key = `${language} ${form.toLowerCase()}`;
          const owner = claimed.get(key);
          if (owner !== undefined) {
            wrong(['terms', index, 'name', language], 'formClaimed', { form, owner });
          }
          claimed.set(key, term.id);
        }
      }
    });
  }
  return problems;
}
