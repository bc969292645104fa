import { z } from 'astro/zod';
import { glossarySchema } from '../model/glossary.ts';
import { handbookSchema } from '../model/handbook.ts';
import { findPlace } from '../model/section/links.ts';
import { authoritative } from '../model/locale.ts';
import { orientationSchema } from '../model/orientation.ts';
import { overviewSchema } from '../model/overview.ts';
import type { Problem } from '../model/problem.ts';
import { describeIssues, suggestion } from './issues.ts';
import { placesOf } from './links.ts';
import type { DATA_FILES, DataFile, Manuscript } from './read.ts';

const SCHEMAS: Record<(typeof DATA_FILES)[number], z.ZodObject> = {
  handbook: handbookSchema,
  glossary: glossarySchema,
  overview: overviewSchema,
  orientation: orientationSchema,
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
export function schemaProblems(file: DataFile, error: z.ZodError, schema: z.ZodObject): Problem[] {
  const keysAt = (path: readonly PropertyKey[]): string[] => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    let here: JsonSchema | undefined = json as JsonSchema;
    for (const key of path)
      here = typeof key === 'number' ? here?.items : here?.properties?.[String(key)];
    return Object.keys(here?.properties ?? {});
  };
  return describeIssues(error, keysAt).map(({ path, message, fix }) => ({
    file: file.path,
    line: file.lineOf(path),
    message,
    fix,
  }));
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

function pointerProblems(manuscript: Manuscript, name: string, file: DataFile): Problem[] {
  const locale = authoritative(manuscript.locales);
  const places = placesOf(manuscript, locale);
  const anchors = places.flatMap(({ anchor, anchors: inside }) => [anchor, ...inside]);
  const files = manuscript.sections.map(({ name: fileName }) => fileName.replace(/\.mdx$/u, ''));
  const problems: Problem[] = [];
  const wrong = (path: PropertyKey[], message: string, fix: string): void => {
    problems.push({ file: file.path, line: file.lineOf(path), message, fix });
  };
  const needPlace = (anchor: string, path: PropertyKey[]): void => {
    if (findPlace(places, anchor)) return;
    wrong(
      path,
      `“${anchor}” is no place in the policy${suggestion(anchor, anchors)}`,
      'write the numbering in plain digits, 2-3-4 for 2-(3)-④, or the name of a section without a number',
    );
  };
  const needFile = (id: string, path: PropertyKey[]): void => {
    if (files.includes(id)) return;
    wrong(
      path,
      `there is no section “${id}”${suggestion(id, files)}`,
      'write the name of a section’s file without its ending',
    );
  };
  if (name === 'handbook' && manuscript.handbook) {
    const { doors, news } = manuscript.handbook;
    doors.read.forEach((id, index) => needFile(id, ['doors', 'read', index]));
    doors.newcomers.forEach((id, index) => needFile(id, ['doors', 'newcomers', index]));
    doors.grades.forEach((place, index) => needPlace(place, ['doors', 'grades', index]));
    news.forEach(({ link }, index) => {
      if (link !== undefined) needFile(link, ['news', index, 'link']);
    });
  }
  if (name === 'orientation') {
    const { steps } = orientationSchema.parse(file.value);
    steps.forEach(({ place }, index) => needPlace(place, ['steps', index, 'place']));
  }
  if (name === 'glossary') {
    const { terms } = glossarySchema.parse(file.value);
    const claimed = new Map<string, string>();
    terms.forEach((term, index) => {
      term.sections.forEach((anchor, at) => needPlace(anchor, ['terms', index, 'sections', at]));
      for (const language of manuscript.locales) {
        for (const form of [term.name[language], ...term.forms[language]]) {
          const key = `${language} ${form.toLowerCase()}`;
          const owner = claimed.get(key);
          if (owner !== undefined) {
            wrong(
              ['terms', index, 'name', language],
              `“${form}” is claimed by the term “${owner}” too`,
              'give each form of a name to one term only',
            );
          }
          claimed.set(key, term.id);
        }
      }
    });
  }
  return problems;
}
