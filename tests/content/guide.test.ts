import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../src/model/glossary.ts';
import { handbookSchema } from '../../src/model/handbook.ts';
import { isLocale } from '../../src/model/locale.ts';
import { numberingSchema } from '../../src/model/numbering/schema.ts';
import { orientationSchema } from '../../src/model/orientation.ts';
import { overviewSchema } from '../../src/model/overview.ts';
import { questionsSchema } from '../../src/model/questions.ts';
import { rubricJsonSchema } from '../../src/model/rubric/rubric.ts';
import { sectionFrontmatter } from '../../src/model/section/section.ts';
import { FORMAT_NAMES, PAGE_NAMES, SHEET_NAMES } from '../../src/model/switches.ts';

const guide = readFileSync('content/README.md', 'utf8');
const [japanese = '', english = ''] = guide.split('# For authors, in English');

/** The names of entries anywhere in a schema. */
function keysOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, unknown> };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysOf)];
}

const jsonOf = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const FILES: Record<string, unknown> = {
  'handbook.json': jsonOf(handbookSchema),
  numbering: jsonOf(numberingSchema),
  'glossary.json': jsonOf(glossarySchema),
  'orientation.json': jsonOf(orientationSchema),
  'overview.json': jsonOf(overviewSchema),
  'questions.json': jsonOf(questionsSchema),
  'rubrics/*.json': JSON.parse(rubricJsonSchema(['ja'], ['ja'])) as unknown,
  'a section': jsonOf(sectionFrontmatter),
};

/** Whether the guide has a name as code, or in an example. */
const tells = (text: string, key: string): boolean => {
  const name = key.replace('$', String.raw`\$`);
  return new RegExp(String.raw`[\x60".]${name}[\x60":.]|^${name}:`, 'mu').test(text);
};

describe.each([
  ['Japanese', japanese],
  ['English', english],
])('the guide for authors in %s', (_language, text) => {
  it.each(Object.entries(FILES))('tells each entry of %s', (_file, schema) => {
    const keys = [...new Set(keysOf(schema))].filter((key) => !isLocale(key));
    expect(keys.filter((key) => !tells(text, key))).toEqual([]);
  });

  it('tells all that can be switched off', () => {
    const names = [...PAGE_NAMES, ...SHEET_NAMES, ...FORMAT_NAMES];
    expect(names.filter((name) => !tells(text, name))).toEqual([]);
  });
});
