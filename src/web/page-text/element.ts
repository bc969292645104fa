import type { BlockContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A component of pages in the text, by its name. */
export function elementOf(
  name: string,
  props: object,
  children: readonly unknown[] = [],
): MdxJsxFlowElement {
  const own = [...children] as BlockContent[];
  return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(props), children: own };
}

/** Props as attributes; none for those that are not there. */
export function attributesOf(props: object): MdxJsxAttribute[] {
  return Object.entries(props as Record<string, string | number | undefined>).flatMap(
    ([name, value]): MdxJsxAttribute[] =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value: String(value) }],
  );
}
