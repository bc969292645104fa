import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { CONTENT } from '../../content-folder.ts';
import { loadLibrary } from '../../content.ts';
import { accentStyle } from '../../model/look.ts';
import { lookPaths } from '../../static-paths.ts';
import { pictureType } from '../../web/look.ts';

export const getStaticPaths: GetStaticPaths = lookPaths;

export const GET: APIRoute = async ({ params: { name = '', ending = '' } }) => {
  const { accent } = (await loadLibrary()).handbook.look ?? {};
  if (ending === 'css' && accent !== undefined) {
    return new Response(accentStyle(accent), { headers: { 'content-type': 'text/css' } });
  }
  const picture = `${name}.${ending}`;
  const bytes = await readFile(join(CONTENT, picture));
  return new Response(Uint8Array.from(bytes), {
    headers: { 'content-type': pictureType(picture) },
  });
};
