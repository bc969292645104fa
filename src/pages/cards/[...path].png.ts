import type { APIRoute, GetStaticPaths } from 'astro';
import { cardsOf } from '../../cards/cards.ts';
import { loadCard } from '../../cards/cached.ts';
import { loadLibrary } from '../../content.ts';
import type { Card } from '../../model/card.ts';
import { PAGES_ONLY } from '../../sheets.ts';

export const getStaticPaths = (async () =>
  (PAGES_ONLY ? [] : cardsOf(await loadLibrary())).map((card) => ({
    params: { path: card.path },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(Uint8Array.from(await loadCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
