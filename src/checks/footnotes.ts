import type { FootnoteDefinition } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Problem } from '../model/problem.ts';
import type { Manuscript, SectionFile } from './read.ts';

/** Footnotes have the policy's own numbers, 1, 2, 3 … over the whole handbook, and each mark has its note. */
export function checkFootnotes({ sections, locales }: Manuscript): Problem[] {
  return locales.flatMap((locale) => {
    let next = 1;
    return sections
      .filter((file) => file.locale === locale && file.tree)
      .flatMap((file) => {
        const { references, definitions } = footnotesOf(file);
        const line = (node: FootnoteDefinition): number => node.position?.start.line ?? 1;
        const problems: Problem[] = [];
        const report = (at: number, message: string, fix: string): void => {
          problems.push({ file: file.path, line: at, message, fix });
        };
        for (const [id, nodes] of definitions) {
          const [node, twin] = nodes;
          if (!node) continue;
          if (twin) {
            report(line(twin), `the footnote ${id} is written twice`, 'take one of the two out');
          }
          if (!references.has(id)) {
            report(
              line(node),
              `nothing in the text refers to the footnote ${id}`,
              `put [^${id}] behind its word, or take the footnote out`,
            );
          }
          if (!/^\d+$/u.test(id) || Number(id) !== next) {
            report(
              line(node),
              `the footnote is numbered ${id}, but ${next} comes here`,
              'number the footnotes as the policy does: 1, 2, 3 … through all sections in reading order',
            );
          }
          next = (/^\d+$/u.test(id) ? Number(id) : next) + 1;
        }
        for (const [id, at] of references) {
          if (definitions.has(id)) continue;
          report(
            at,
            `the footnote ${id} has no text`,
            `write it at the end of the file: [^${id}]: …`,
          );
        }
        return problems;
      });
  });
}

function footnotesOf({ tree }: SectionFile): {
  /** The line of the first mark of each footnote. */
  references: Map<string, number>;
  definitions: Map<string, FootnoteDefinition[]>;
} {
  const references = new Map<string, number>();
  const definitions = new Map<string, FootnoteDefinition[]>();
  if (tree) {
    visitParents(tree, (node) => {
      if (node.type === 'footnoteReference' && !references.has(node.identifier)) {
        references.set(node.identifier, node.position?.start.line ?? 1);
      } else if (node.type === 'footnoteDefinition') {
        definitions.set(node.identifier, [...(definitions.get(node.identifier) ?? []), node]);
      } else if (node.type === 'text') {
        // A mark without a note is plain text to Markdown.
        const start = node.position?.start.line ?? 1;
        for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/gu)) {
          const before = node.value.slice(0, match.index).split('\n').length - 1;
          if (!references.has(match[1] ?? '')) references.set(match[1] ?? '', start + before);
        }
      }
    });
  }
  return { references, definitions };
}
