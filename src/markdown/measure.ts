import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { traitsOf, type Locale } from '../model/locales.ts';

/**
 * How long the parts of a section take to read, in minutes with fractions, by anchor. The whole section stands under
 * the empty name.
 */
export function measureText(tree: Root, locale: Locale): Record<string, number> {
  const { perMinute, spaced } = traitsOf(locale);
  const size: Record<string, number> = { '': 0 };
  let part = '';
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    const properties = node.type === 'heading' ? node.data?.hProperties : undefined;
    if (properties?.['data-mark']) part = String(properties['id']);
    const text = toString(node);
    const units = spaced
      ? text.split(/\s+/u).filter(Boolean).length
      : text.replace(/\s/gu, '').length;
    const minutes = units / perMinute;
    size[''] = (size[''] ?? 0) + minutes;
    if (part !== '') size[part] = (size[part] ?? 0) + minutes;
  }
  return size;
}
