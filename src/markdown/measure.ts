import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '../model/locales.ts';
import { minutesToRead } from '../model/reading-time.ts';

/**
 * How long the parts of a section take to read, in minutes with fractions, by anchor. The whole section stands under
 * the empty name.
 */
export function measureText(tree: Root, locale: Locale): Record<string, number> {
  const size: Record<string, number> = { '': 0 };
  let part = '';
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    const properties = node.type === 'heading' ? node.data?.hProperties : undefined;
    if (properties?.['data-mark']) part = String(properties['id']);
    const minutes = minutesToRead(toString(node), locale);
    size[''] = (size[''] ?? 0) + minutes;
    if (part !== '') size[part] = (size[part] ?? 0) + minutes;
  }
  return size;
}
