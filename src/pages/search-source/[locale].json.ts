import type { APIRoute } from 'astro';
import type { Locale } from '../../model/locale.ts';
import { localePaths } from '../_paths.ts';
import { searchSourceOf } from '../_search.ts';

/**
 * What search shall find, for the integration that makes the index after the build: it cannot read the content itself.
 * The integration takes these files away again.
 */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(await searchSourceOf(props.locale)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
