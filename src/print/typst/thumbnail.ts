import { Resvg } from '@resvg/resvg-js';
import { layOut, type LaidOut, type Sheet } from './compile.ts';

/** A sheet as its picture shows it, laid out. */
export function layOutPicture(sheet: Sheet): LaidOut {
  return layOut(sheet.preview ? { ...sheet, data: sheet.preview } : sheet);
}

/**
 * Draws a picture of a sheet's first page, as PNG.
 *
 * @param width in pixels
 */
export function renderThumbnail({ svg, pages }: LaidOut, width: number): Uint8Array {
  return new Resvg(placeGlyphs(firstPage(svg(), pages)), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: width },
    background: '#fff',
  })
    .render()
    .asPng();
}

/** The white ground of a page, which the compiler draws over the first page whichever page it belongs to. */
const GROUND = /<path class="typst-shape" fill="#ffffff"[^>]* d="M 0 0v \S+ h \S+ v -\S+ Z "\/>/gu;

/** Pages stand one under another in the compiler's SVG: the frame is cut to the first. */
function firstPage(svg: string, pages: number): string {
  return svg
    .replace(GROUND, '')
    .replace(/^<svg[^>]*>/u, (root) =>
      root
        .replace(
          /viewBox="0 0 ([\d.]+) ([\d.]+)"/u,
          (_all, width: string, height: string) =>
            `viewBox="0 0 ${width} ${Number(height) / pages}"`,
        )
        .replace(
          / height="([\d.]+)(pt)?"/u,
          (_all, height: string, unit = '') => ` height="${Number(height) / pages}${unit}"`,
        ),
    );
}

/** Outlines of glyphs where they are used: the renderer takes ten times as long to look each of them up. */
function placeGlyphs(svg: string): string {
  const outlines = new Map(
    [...svg.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path d="([^"]*)"/gu)].map(([, id, path]) => [
      id,
      path,
    ]),
  );
  return svg.replace(
    /<use xlink:href="#([^"]+)" x="([^"]+)" y="([^"]+)"/gu,
    (use, id: string, x: string, y: string) => {
      const path = outlines.get(id);
      return path === undefined ? use : `<path d="${path}" transform="translate(${x} ${y})"`;
    },
  );
}
