import type { APIRoute } from 'astro';
import { loadLibrary } from '../../content.ts';
import { rubricCase } from '../../exports/case.ts';
import { siteUrls } from '../../sheets.ts';
import { casePaths, type RubricFileProps } from '../../static-paths.ts';

export const getStaticPaths = casePaths;

export const GET: APIRoute<RubricFileProps> = async ({ props: { rubric } }) => {
  const { handbook } = await loadLibrary();
  return new Response(rubricCase(rubric, handbook, siteUrls()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
