import type { APIRoute } from 'astro';
import { loadLibrary } from '../../content.ts';
import { loadChoiceSheets } from '../../sheets.ts';
import { rubricFilePaths, type RubricFileProps } from '../../static-paths.ts';
import { comparisonFile } from '../../web/rubrics/comparison-file.ts';

export const getStaticPaths = rubricFilePaths;

export const GET: APIRoute<RubricFileProps> = async ({ props: { rubric } }) => {
  const { handbook } = await loadLibrary();
  const file = comparisonFile(rubric, handbook.locales, await loadChoiceSheets(rubric.id));
  return new Response(JSON.stringify(file), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
