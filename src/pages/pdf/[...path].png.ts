import type { APIRoute, GetStaticPaths } from 'astro';
import { drawThumbnail } from '../../print/typst/compile.ts';
import { examplesOf, type PrintedSheet } from '../../print/sheets/sheet.ts';
import { allSheets } from '../_sheets.ts';

const WIDTH = 320;

export const getStaticPaths = (async () =>
  examplesOf(await allSheets()).map((sheet) => ({
    params: { path: sheet.path },
    props: { sheet },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: PrintedSheet }> = async ({ props }) =>
  new Response(Uint8Array.from(await drawThumbnail(props.sheet, WIDTH)), {
    headers: { 'content-type': 'image/png' },
  });
