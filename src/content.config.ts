import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { glossarySchema, termSchema } from './model/glossary.ts';
import { handbookSchema } from './model/handbook.ts';
import { LOCALES } from './model/locale.ts';
import { orientationSchema } from './model/orientation.ts';
import { overviewSchema } from './model/overview.ts';
import { rubricSchema } from './model/rubric/rubric.ts';
import { sectionFrontmatter } from './model/section/section.ts';

/** The folder with the handbook's content; another organisation's, or a test's, can be named in its place. */
const folder = process.env['CONTENT'] ?? 'content';

/** A JSON file that holds one object becomes a collection with one entry of the same name. */
const single = (name: string): ReturnType<typeof file> =>
  file(`${folder}/${name}.json`, {
    parser: (source) => ({ [name]: JSON.parse(source) as Record<string, unknown> }),
  });

export const collections = {
  sections: defineCollection({
    loader: glob({
      base: `./${folder}`,
      pattern: LOCALES.map((locale) => `${locale}/*.mdx`),
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: sectionFrontmatter,
  }),
  handbook: defineCollection({ loader: single('handbook'), schema: handbookSchema }),
  orientation: defineCollection({ loader: single('orientation'), schema: orientationSchema }),
  overview: defineCollection({ loader: single('overview'), schema: overviewSchema }),
  rubrics: defineCollection({
    loader: glob({
      base: `./${folder}/rubrics`,
      pattern: ['*.json', '!*.schema.json'],
    }),
    schema: rubricSchema,
  }),
  glossary: defineCollection({
    loader: file(`${folder}/glossary.json`, {
      parser: (source) => glossarySchema.parse(JSON.parse(source)).terms,
    }),
    schema: termSchema,
  }),
};
