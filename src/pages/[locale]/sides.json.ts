import type { APIRoute, GetStaticPaths } from 'astro';
import { sidesPaths } from '../../static-paths.ts';

export const getStaticPaths: GetStaticPaths = sidesPaths;

interface Props extends Record<string, unknown> {
  sides: Record<string, string[]>;
}

export const GET: APIRoute<Props> = ({ props: { sides } }) =>
  new Response(JSON.stringify(sides), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
