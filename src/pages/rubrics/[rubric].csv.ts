import type { APIRoute } from 'astro';
import { rubricCsv } from '../../exports/csv.ts';
import { rubricFilePaths, type RubricFileProps } from '../../static-paths.ts';

export const getStaticPaths = rubricFilePaths;

export const GET: APIRoute<RubricFileProps> = ({ props }) =>
  new Response(rubricCsv(props.own, props.locales), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
