import { toString } from 'mdast-util-to-string';
import type { SectionFile } from '../checks/read.ts';
import { blockLines } from '../markdown/block-lines.ts';
import { keyed } from '../markdown/keyed.ts';
import { addText, type Passage, type PassageKind } from './passage.ts';

/** The entries of a section's head that are texts. */
const HEAD = ['title', 'summary'] as const;

/**
 * Adds the passages of a section's file: what its head says, headings, numbered blocks, notes and what stands in
 * components. A file that could not be read has none.
 */
export function addSection(passages: Map<string, Passage>, file: SectionFile): void {
  const { locale, path, name, tree, frontmatter, lines } = file;
  if (!tree || !frontmatter) return;
  const add = (key: string, kind: PassageKind, text: string, line: number): void => {
    const id = `${name.replace(/\.mdx$/u, '')}#${key}`;
    addText(passages, { id, kind }, locale, { text, place: { file: path, line } });
  };
  for (const key of HEAD) {
    const said = frontmatter[key];
    if (typeof said === 'string') add(key, key, said, lines[key] ?? 1);
  }
  for (const { node, key } of keyed(tree, file.anchor)) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') add(key, 'heading', toString(node).trim(), line);
    else {
      const kind = node.type === 'footnoteDefinition' ? 'footnote' : 'block';
      add(key, kind, blockLines(node).join('\n'), line);
    }
  }
}
