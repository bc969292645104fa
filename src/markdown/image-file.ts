import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** An image's address as its file is called; one that is no code of a name is the name itself: `50%.png`. */
export function imageName(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The file of an image, whichever form of Unicode its name is stored in; none where it is not there. */
export function findImage(path: string): string | undefined {
  const wanted = basename(path).normalize('NFC');
  try {
    const name = readdirSync(dirname(path)).find((each) => each.normalize('NFC') === wanted);
    return name === undefined ? undefined : join(dirname(path), name);
  } catch {
    return undefined;
  }
}
