import type { APIRoute } from 'astro';
import { loadLibrary } from '../../content.ts';
import { rubricCase } from '../../exports/case.ts';
import { siteUrls } from '../../sheets.ts';
import { casePaths, type CaseFileProps } from '../../static-paths.ts';

export const getStaticPaths = casePaths;

export const GET: APIRoute<CaseFileProps> = async ({ props: { locale, ...tables } }) => {
  const { handbook } = await loadLibrary();
  return new Response(rubricCase({ ...tables, handbook, urls: siteUrls() }, locale), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
