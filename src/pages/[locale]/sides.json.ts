import type { APIRoute, GetStaticPaths } from 'astro';
import { besidePaths } from '../../static-paths.ts';

/** The sections that have a translation beside them, for the readers of a language: none where there are none. */
export const getStaticPaths: GetStaticPaths = async () => {
  const paths = (await besidePaths()).map(({ params }) => params);
  return [...new Set(paths.map(({ locale }) => locale))].map((locale) => ({
    params: { locale },
    props: { paths: paths.filter((path) => path.locale === locale) },
  }));
};

interface Props extends Record<string, unknown> {
  paths: { section: string; other: string }[];
}

export const GET: APIRoute<Props> = ({ props: { paths } }) => {
  const sides: Record<string, string[]> = {};
  for (const { section, other } of paths) (sides[other] ??= []).push(section);
  return new Response(JSON.stringify(sides), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
