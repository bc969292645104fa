import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from '../fonts/index.ts';
import type { CardLook } from '../model/card.ts';

/** The height of a logo on a card, in pixels. */
export const LOGO_HEIGHT = 44;
/** A drawing is made finer than it is shown. */
const FINER = 2;

/** The logo that was read last: all cards of a handbook show the same. */
let last: { hash: string; address: string } | undefined;

/** A logo as cards show it: an address that holds the picture. */
export function logoAddress({ path, hash }: NonNullable<CardLook['logo']>): string {
  if (last?.hash !== hash) last = { hash, address: read(path) };
  return last.address;
}

function read(path: string): string {
  const bytes = readFileSync(path);
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const picture = ending === 'svg' ? { type: 'png', bytes: draw(bytes) } : { type: ending, bytes };
  return `data:image/${picture.type};base64,${picture.bytes.toString('base64')}`;
}

/** A drawing as a picture: only on its own are its words drawn. */
function draw(svg: Buffer): Buffer {
  const image = new Resvg(svg, {
    fitTo: { mode: 'height', value: FINER * LOGO_HEIGHT },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles([]),
      defaultFontFamily: 'BIZ UDPGothic',
    },
  });
  return image.render().asPng();
}
