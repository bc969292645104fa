import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFile } from '../../print/typst/cached.ts';
import type { PrintedSheet } from '../../print/sheets/kinds.ts';
import { loadSheets } from '../../sheets.ts';

export const getStaticPaths = (async () =>
  (await loadSheets()).map((sheet) => ({
    params: { path: sheet.path },
    props: { sheet },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: PrintedSheet }> = async ({ props }) =>
  new Response(Uint8Array.from((await loadFile(props.sheet)).bytes), {
    headers: { 'content-type': 'application/pdf' },
  });
