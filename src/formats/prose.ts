import type { Image, ListItem, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { captionOf, imagesAlone } from '../markdown/figures.ts';
import type { SectionText } from '../markdown/section-text.ts';
import { isComponentName } from '../markdown/vocabulary.ts';
import { bold, paragraph, words } from './blocks.ts';
import { figureBlocks } from './figures.ts';
import { addressOf, type FormatSource } from './source.ts';

/**
 * The text of a section as plain Markdown: headings with their numbers, links with whole addresses, terms as words,
 * components as what they say. Numbers of footnotes are those that pages show.
 */
export function plainProse({ section, tree }: SectionText, source: FormatSource): RootContent[] {
  const { locale, footnotes } = section;
  const inLine = (node: Nodes): Nodes[] => {
    switch (node.type) {
      case 'mdxJsxTextElement':
        return children(node);
      case 'ruby':
        return [...children(node), words(`(${node.reading})`)];
      case 'link': {
        const url = addressOf(node.url, locale, source);
        return url === undefined ? children(node) : [{ ...node, url, children: within(node) }];
      }
      case 'image':
        return [words(imageWords(node))];
      case 'footnoteReference':
      case 'footnoteDefinition': {
        const identifier = footnotes[node.identifier] ?? node.identifier;
        const inside = 'children' in node ? { children: within(node) } : {};
        return [{ ...node, ...inside, identifier, label: identifier }];
      }
      case 'listItem':
        return [withBox({ ...node, children: within(node) })];
      default:
        return ['children' in node ? { ...node, children: within(node) } : node];
    }
  };
  const children = (node: MdxJsxTextElement | Parents): Nodes[] =>
    (node.children as Nodes[]).flatMap(block);
  // What a node may hold is held by what it becomes.
  const within = (node: Parents): never => children(node) as never;
  const block = (node: Nodes): Nodes[] => {
    switch (node.type) {
      case 'yaml':
        return [];
      case 'heading': {
        const mark = node.data?.hProperties?.['data-mark'];
        const title: PhrasingContent[] = within(node);
        return [{ ...node, children: mark === undefined ? title : [words(`${mark} `), ...title] }];
      }
      case 'table': {
        const caption = node.data?.caption;
        const table = { ...node, children: within(node) };
        return caption === undefined ? [table] : [paragraph(bold(caption)), table];
      }
      case 'paragraph': {
        const images = imagesAlone(node);
        return images.length > 0
          ? images.map((image) => paragraph(imageWords(image)))
          : [{ ...node, children: within(node) }];
      }
      case 'mdxJsxFlowElement':
        return component(node);
      default:
        return inLine(node);
    }
  };
  const component = (node: MdxJsxFlowElement): Nodes[] => {
    const name = node.name ?? '';
    if (!isComponentName(name)) throw new Error(`<${name}> has no form in Markdown`);
    return figureBlocks(name, node, children(node) as never, locale, source);
  };
  return tree.children.flatMap(block) as RootContent[];
}

/** A task with its box as its first words: what writes emphasis beside Japanese well knows no boxes. */
function withBox({ checked, ...item }: ListItem): ListItem {
  const [first, ...rest] = item.children;
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph') return item;
  const box: PhrasingContent = { type: 'html', value: checked ? '[x] ' : '[ ] ' };
  return { ...item, children: [{ ...first, children: [box, ...first.children] }, ...rest] };
}

/** What a picture says, without the picture, which is for the eye alone. */
function imageWords(image: Image): string {
  return [captionOf(image), image.alt].filter(Boolean).join(': ');
}
