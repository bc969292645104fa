import type { FootnoteDefinition, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

const isNumber = (label: string): boolean => /^\d+$/u.test(label);

/** Whether footnotes bear the author's own numbers: all of them do, or all are counted. */
export function haveOwnNumbers(labels: readonly string[]): boolean {
  return labels.every(isNumber);
}

/**
 * The footnotes of a section in the order in which pages list them: by their numbers, or, where one has a name, in the
 * order in which the text cites them; what it does not cite comes last.
 */
export function footnotesOf(tree: Root): FootnoteDefinition[] {
  const notes = new Map<string, FootnoteDefinition>();
  const cited: string[] = [];
  visitParents(tree, (node) => {
    if (node.type === 'footnoteReference') cited.push(node.identifier);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) {
      notes.set(node.identifier, node);
    }
  });
  const labels = [...notes.keys()];
  const ordered = haveOwnNumbers(labels)
    ? labels.sort((a, b) => Number(a) - Number(b))
    : [...new Set([...cited, ...labels])];
  return ordered.flatMap((label) => notes.get(label) ?? []);
}

/**
 * The numbers that footnotes are shown by, 1, 2, 3 … through all sections: the author's own, or, where one footnote has
 * a name (`[^merger]`), counted, so that a new one in the middle changes no other mark.
 *
 * @param sections the labels of each section's footnotes, in reading order
 * @returns for each section its footnotes' numbers by their labels
 */
export function numberFootnotes(
  sections: readonly (readonly string[])[],
): Readonly<Record<string, string>>[] {
  const own = haveOwnNumbers(sections.flat());
  let before = 0;
  return sections.map((labels) =>
    Object.fromEntries(
      labels.map((label) => {
        before += 1;
        return [label, own ? label : String(before)];
      }),
    ),
  );
}
