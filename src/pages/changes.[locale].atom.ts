import type { APIRoute } from 'astro';
import { changesPaths } from '../edition-paths.ts';
import { feedXml } from '../web/changes/feed.ts';

export const getStaticPaths = changesPaths;

export const GET: APIRoute = ({ locals }) =>
  new Response(feedXml(locals.context), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
