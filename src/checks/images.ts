import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { piece, problem, type ProblemKey } from '../i18n/problems/index.ts';
import { findImage, imageName } from '../markdown/image-file.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { imageFault } from './image-formats.ts';
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
      // In an address these begin something else than the name.
      if (/[#?]/u.test(name)) return told('imageName', { name });
      const fault = imageFault(file, bytesOf(file));
      switch (fault?.kind) {
        case 'unknown':
          return told('imageUnknown', { name, format: fault.format ?? piece('noImage') });
        case 'ending':
          return told('imageEnding', { name, format: fault.format, ending: fault.ending });
        case 'broken':
          return told('imageBroken', { name });
        case undefined:
          return undefined;
      }
    }),
  );
}

/** The bytes of a file; none where it cannot be read, as a folder cannot. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
