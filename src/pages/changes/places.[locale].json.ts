import type { APIRoute } from 'astro';
import { changesPaths } from '../../static-paths.ts';
import { placesOf } from '../../web/changes/places.ts';

export const getStaticPaths = changesPaths;

export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(placesOf(locals.context)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
