import { closeSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { piece, problem, type ProblemKey } from '../i18n/problems/index.ts';
import { findImage, imageName } from '../markdown/image-file.ts';
import type { Problem, Told, ToldValue } from '../model/problem.ts';
import type { Manuscript } from './read.ts';
import { visit } from './visit.ts';

/** Every image says in words what it shows, lies beside the content, and can be shown by browsers and in PDFs. */
export function checkImages({ sections }: Manuscript, root: string): Problem[] {
  return sections.flatMap(({ path, tree }) =>
    visit(tree, ['image', 'imageReference'], (node): Problem | undefined => {
      const told = (key: ProblemKey, values?: Record<string, ToldValue>): Problem =>
        problem({ file: path, line: node.position?.start.line ?? 1 }, key, values);
      if ((node.alt ?? '').trim() === '') return told('imageWithoutAlternative');
      if (node.type !== 'image') return undefined;
      const name = imageName(node.url);
      const file = findImage(join(root, dirname(path), name));
      if (file === undefined) return told('imageMissing', { name, folder: dirname(path) });
      const format = formatOf(file);
      return format === undefined ? undefined : told('imageUnknown', { name, format });
    }),
  );
}

/** What files begin with that browsers or PDFs cannot show, and the names that people know them by. */
const REFUSED: [start: RegExp, format: string][] = [
  [/^BM/u, 'BMP'],
  [/^.{4}ftyp(?:heic|heix|hevc|mif1|msf1)/su, 'HEIC'],
  [/^.{4}ftypavif/su, 'AVIF'],
  [/^(?:II\*\0|MM\0\*)/u, 'TIFF'],
  [/^%PDF/u, 'PDF'],
  [/^\u00D0\u00CF\u0011\u00E0|^PK\u0003\u0004/u, 'Office'],
];
const SHOWN =
  /^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF.{4}WEBP|\s*(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*<(?:\?xml|svg|!))/su;

/** What an image is, where it cannot be shown; nothing where it can. */
function formatOf(path: string): string | Told | undefined {
  const bytes = Buffer.alloc(64);
  try {
    const file = openSync(path, 'r');
    readSync(file, bytes, 0, bytes.length, 0);
    closeSync(file);
  } catch {
    return piece('noImage');
  }
  const start = bytes.toString('latin1');
  if (SHOWN.test(start)) return undefined;
  return REFUSED.find(([pattern]) => pattern.test(start))?.[1] ?? piece('noImage');
}
