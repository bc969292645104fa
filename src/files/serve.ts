import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnFiles, formatFiles, indexFiles, type SiteFile } from './site-files.ts';

/** Media types by the endings of paths. */
const TYPES: Record<string, string> = {
  bin: 'application/octet-stream',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

/** The addresses of the files that the authors’ server gives by a route such as `/pdf/[...path].pdf`. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const [, folder = '', ending = ''] = /^\/(\w+\/)?.*\.(\w+)$/u.exec(routePattern) ?? [];
  const files = await loadFiles(folder);
  return files
    .filter(({ path }) => path.startsWith(folder) && path.endsWith(`.${ending}`))
    .map((file) => ({
      params: { path: file.path.slice(folder.length, -ending.length - 1) },
      props: { file },
    }));
};

/** The files of a folder, those at all other addresses without one. */
function loadFiles(folder: string): Promise<SiteFile[]> {
  if (folder === '') return formatFiles();
  return folder === 'pagefind/' ? indexFiles() : drawnFiles();
}

export const GET: APIRoute<{ file: SiteFile }> = async ({ props: { file } }) => {
  const type = TYPES[file.path.slice(file.path.lastIndexOf('.') + 1)] ?? '';
  return new Response(Uint8Array.from(await file.load()), { headers: { 'content-type': type } });
};
