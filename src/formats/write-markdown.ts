import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { DefinitionList } from '../markdown/definitions.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['paragraph']>;

/** Terms with what is said of them below, as authors write them. */
const definitionList: Handle = (list: DefinitionList, _parent, state) =>
  list.children
    .map((child, index) => {
      // To the library it is a line of words like that of a paragraph.
      const words = state.containerPhrasing(child, {
        before: '\n',
        after: '\n',
        ...START,
      });
      const describes = child.type === 'definitionDescription';
      const line = describes ? `: ${words.replace(/\n/gu, '\n  ')}` : words;
      const isNext = !describes && list.children[index - 1]?.type === 'definitionDescription';
      return isNext ? `\n${line}` : line;
    })
    .join('\n');

const START = { now: { line: 1, column: 1 }, lineShift: 0 };

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  // An address in angle brackets is no link to all who read Markdown.
  resourceLink: true,
  rule: '-',
  handlers: { definitionList },
};

const writer = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(remarkStringify, OPTIONS)
  .freeze();

/** A tree of plain Markdown (GFM, with lists of definitions) as a text that ends with a line end. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

/** Blocks as a tree. */
export function rootOf(blocks: readonly Nodes[]): Root {
  return { type: 'root', children: [...blocks] as Root['children'] };
}
