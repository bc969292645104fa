import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { hashOf } from '../../cache/cache.ts';

/** The folder with the templates, from the project's folder. */
export const TEMPLATES = resolve('src/print/templates');

const COMPILER = (
  createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler/package.json') as {
    version: string;
  }
).version;

let makers: string | undefined;

/** A hash of what makes a sheet besides its data: the compiler, the templates, and what is done to a file afterwards. */
export function makersOfSheets(): string {
  makers ??= hashOf([
    COMPILER,
    ...[
      resolve('src/print/typst/row-headers.ts'),
      resolve('src/print/typst/pdf-file.ts'),
      resolve('src/print/typst/compile.ts'),
      ...readdirSync(TEMPLATES)
        .sort()
        .map((name) => join(TEMPLATES, name)),
    ].map((path) => readFileSync(path, 'utf8')),
  ]);
  return makers;
}
