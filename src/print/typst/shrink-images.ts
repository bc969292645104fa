import { imagesIn } from '../prose/images.ts';

/** So many pixels are 300 an inch over the width of the text: more of them make files larger, and nothing clearer. */
const MOST = 1600;

const RASTER = /\.(?:jpe?g|png|webp)$/iu;

/** Images that were made smaller, by the paths that templates find them by. */
const shrunk = new Map<string, Buffer>();

/**
 * Makes photographs in some data of a sheet no larger than paper needs: as they come from a camera, each sheet that shows
 * them would take megabytes. Where there is no library for it on a machine, they stay as they are.
 */
export async function shrinkImages(data: unknown): Promise<void> {
  const images = imagesIn(data).filter(({ path }) => RASTER.test(path) && !shrunk.has(path));
  if (images.length === 0) return;
  const sharp = (await import('sharp').catch(() => undefined))?.default;
  if (!sharp) return;
  for (const { path, bytes } of images) {
    const { width, height } = await sharp(bytes).metadata();
    if (Math.max(width, height) <= MOST) continue;
    const size = { width: MOST, height: MOST, fit: 'inside' } as const;
    shrunk.set(path, await sharp(bytes).autoOrient().resize(size).toBuffer());
  }
}

/** The images that some data of a sheet shows, as small as they were made. */
export function printedImages(data: unknown): { path: string; bytes: Buffer }[] {
  return imagesIn(data).map(({ path, bytes }) => ({ path, bytes: shrunk.get(path) ?? bytes }));
}
