import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findImage, imageName } from '../../markdown/image-file.ts';

const PLACE = /^images\/[0-9a-f]+\/([^/]+)$/u;

/**
 * The path by which a template finds an image: what the image shows is part of it, so that a changed image is a
 * changed sheet. The image's own path is one name in it, for one that leads out of the templates' folder is refused.
 *
 * @param file path of the content file that shows the image
 * @param url the image's address in it
 */
export function imagePath(file: string, url: string): string {
  const wanted = join(dirname(file), imageName(url));
  const path = findImage(wanted) ?? wanted;
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
  return `images/${hash}/${encodeURIComponent(path)}`;
}

/** The images that some data of a sheet shows, to be put where the template looks for them. */
export function imagesIn(data: unknown): { path: string; bytes: Buffer }[] {
  if (typeof data !== 'object' || data === null) return [];
  const { kind, path } = data as { kind?: unknown; path?: unknown };
  const file = kind === 'image' ? PLACE.exec(String(path))?.[1] : undefined;
  if (file !== undefined)
    return [{ path: String(path), bytes: readFileSync(decodeURIComponent(file)) }];
  return Object.values(data).flatMap(imagesIn);
}
