/** A syntax tree that may be changed without changing the one it was copied from; it is of plain objects and lists. */
export function copyTree<T>(tree: T): T {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map(copyTree) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(tree)) {
    // Nobody changes where a node stood in its file.
    copy[key] = key === 'position' ? value : copyTree<unknown>(value);
  }
  return copy as T;
}
