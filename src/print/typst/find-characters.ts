import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from '../../content-folder.ts';

/** A file of the content, and a line in it, from 1. */
export interface Place {
  file: string;
  line?: number;
}

/**
 * Where some characters stand in the JSON of the content: in the file that a sheet is made
 * of, or in another one whose words it bears too; none where they are in no such file.
 */
export function findCharacters(characters: string, source: string): Place | undefined {
  const own = existsSync(source) && statSync(source).isFile() ? [source] : [];
  for (const file of [...own, ...dataBelow(CONTENT)]) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const index = lines.findIndex((line) => line.includes(characters));
    if (index >= 0) return { file, line: index + 1 };
  }
  return undefined;
}

function dataBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return dataBelow(path);
    return entry.name.endsWith('.json') && !entry.name.endsWith('.schema.json') ? [path] : [];
  });
}
