import type { APIRoute } from 'astro';
import { loadLibrary } from '../../content.ts';
import { isPartial } from '../../model/handbook.ts';
import { rubricJsonSchema } from '../../model/rubric/rubric.ts';

/** One schema for all rubrics; none where there are no rubrics. */
export async function getStaticPaths(): Promise<{ params: { schema: string } }[]> {
  const { rubrics } = await loadLibrary();
  return rubrics.length > 0 ? [{ params: { schema: 'rubric' } }] : [];
}

export const GET: APIRoute = async () => {
  const { handbook } = await loadLibrary();
  const needed = handbook.locales.filter((locale) => !isPartial(handbook, locale));
  return new Response(rubricJsonSchema(handbook.locales, needed), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
