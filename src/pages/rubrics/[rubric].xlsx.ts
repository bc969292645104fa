import type { APIRoute } from 'astro';
import { rubricXlsx } from '../../exports/write-xlsx.ts';
import { rubricFilePaths, type RubricFileProps } from '../../static-paths.ts';

export const getStaticPaths = rubricFilePaths;

export const GET: APIRoute<RubricFileProps> = async ({ props }) =>
  new Response(Uint8Array.from(await rubricXlsx(props.own, props.locales)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
