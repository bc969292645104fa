import type { APIRoute } from 'astro';
import { rubricJson } from '../../exports/json.ts';
import { rubricFilePaths, type RubricFileProps } from '../../static-paths.ts';

export const getStaticPaths = rubricFilePaths;

export const GET: APIRoute<RubricFileProps> = ({ props }) =>
  new Response(rubricJson(props.own, props.locales), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
