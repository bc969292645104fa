import type { APIRoute, GetStaticPaths } from 'astro';
import { loadThumbnail } from '../../print/typst/cached.ts';
import type { PrintedSheet } from '../../print/sheets/kinds.ts';
import { examplesOf, THUMBNAIL_WIDTH } from '../../print/sheets/offers.ts';
import { loadSheets } from '../../sheets.ts';

export const getStaticPaths = (async () =>
  examplesOf(await loadSheets()).map((sheet) => ({
    params: { path: sheet.path },
    props: { sheet },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: PrintedSheet }> = async ({ props }) =>
  new Response(Uint8Array.from(await loadThumbnail(props.sheet, THUMBNAIL_WIDTH)), {
    headers: { 'content-type': 'image/png' },
  });
