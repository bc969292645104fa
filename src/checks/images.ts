import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';
import { visit } from './visit.ts';

/** Every image says in words what it shows, and lies beside the content. */
export function checkImages({ sections }: Manuscript, root: string): Problem[] {
  return sections.flatMap(({ path, tree }) =>
    visit(tree, ['image', 'imageReference'], (node): Problem | undefined => {
      const line = node.position?.start.line ?? 1;
      if ((node.alt ?? '').trim() === '') {
        return {
          file: path,
          line,
          message: 'the image has no text alternative',
          fix: 'say between the brackets what it shows: ![Staff at a counter](counter.png)',
        };
      }
      if (node.type === 'image' && !existsSync(join(root, dirname(path), decodeURI(node.url)))) {
        return {
          file: path,
          line,
          message: `the image ${node.url} is not there`,
          fix: `put it into ${dirname(path)}/, or correct its name; images from other sites are not loaded`,
        };
      }
      return undefined;
    }),
  );
}
