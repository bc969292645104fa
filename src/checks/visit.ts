import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Problem } from '../model/problem.ts';

/** Asks about each node of certain types in a section, and gathers what is wrong. */
export function visit<Type extends Nodes['type']>(
  tree: Root | undefined,
  types: readonly Type[],
  ask: (node: Extract<Nodes, { type: Type }>) => Problem | undefined,
): Problem[] {
  const problems: Problem[] = [];
  if (!tree) return problems;
  visitParents(tree, (node) => {
    if (!(types as readonly string[]).includes(node.type)) return;
    const problem = ask(node as Extract<Nodes, { type: Type }>);
    if (problem) problems.push(problem);
  });
  return problems;
}
