import { readContent } from '../../src/content.ts';
import type { Library } from '../../src/model/library.ts';

/** The handbook of a content folder without its text. */
export function readLibrary(folder: string): Library {
  return readContent('.', folder).library;
}
