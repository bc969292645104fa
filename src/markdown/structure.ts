import type { Heading as HeadingNode, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Form } from '../model/numbering/form.ts';
import { headingAnchor, headingLabel, readHeadingMark } from '../model/numbering/heading-mark.ts';
import { numberingOf, type Numbering } from '../model/numbering/numbering.ts';
import { readNumber } from '../model/numbering/section-number.ts';
import { slugOf } from '../model/section/file-name.ts';
import type { Heading } from '../model/section/section.ts';

/** What {@link remarkStructure} found in a section: its headings and every address in it, in reading order. */
export interface Structure {
  headings: Heading[];
  anchors: string[];
}

declare module 'mdast' {
  interface Data {
    /** Attributes of its element on a page: the place of a block in the policy's numbering, and those of cells. */
    hProperties?: {
      id?: string;
      'data-mark'?: string | undefined;
      'data-label'?: string | undefined;
      'data-paragraph'?: number;
      className?: string[];
      scope?: string;
      'data-caption'?: string;
      'data-name'?: string;
    };
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The section's number, as it is cited, and the numbering it is of: the policy's form where none is named. */
    number: string | undefined;
    numbering: Numbering | undefined;
    structure: Structure;
  }
}

/** Blocks that have a paragraph number of their own. A list is one paragraph, as in the citation of statutes. */
const NUMBERED_BLOCKS = new Set<RootContent['type']>([
  'paragraph',
  'list',
  'blockquote',
  'table',
  'code',
  'definitionList',
]);

/** A numbered heading, or the section itself, under which paragraphs are counted. */
interface Scope {
  depth: number;
  anchor: string;
  label: string | undefined;
  paragraphs: number;
  unnumbered: number;
  /** The form of the last number below it. */
  form: Form | undefined;
}

/**
 * Gives each heading and each paragraph of a section its address in the policy's numbering (`2-3-4`, `2-3-4-p2`), in
 * `data.hProperties`, and takes the mark (`④`) off the headings' words.
 * The section's own number comes with the file, its slug from the file's name.
 */
export function remarkStructure(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const structure: Structure = { headings: [], anchors: [] };
    file.data.structure = structure;
    const { number, numbering = numberingOf() } = file.data;
    const section = number === undefined ? undefined : readNumber(numbering, number);
    const none = { paragraphs: 0, unnumbered: 0, form: undefined };
    const root: Scope = {
      depth: 1,
      anchor: section?.anchor ?? slugOf(file.basename ?? ''),
      label: number,
      ...none,
    };
    const open: Scope[] = [root];
    const scope = (): Scope => open.at(-1) ?? root;

    for (const node of tree.children) {
      if (node.type === 'heading') {
        const above = open.findLast(({ depth }) => depth < node.depth) ?? root;
        const mark = readHeadingMark(toString(node), numbering, above.form);
        if (mark) {
          while (open.length > 1 && scope().depth >= node.depth) open.pop();
          takeOff(node, mark.length);
          const anchor = headingAnchor(scope().anchor, mark);
          const label = headingLabel(numbering, scope().label, mark);
          scope().form = mark.form;
          open.push({ depth: node.depth, anchor, label, ...none });
          structure.headings.push(heading(node, anchor, mark.mark, label));
        } else {
          scope().unnumbered += 1;
          const anchor = `${scope().anchor}-h${scope().unnumbered}`;
          structure.headings.push(heading(node, anchor, undefined, undefined));
        }
        structure.anchors.push(structure.headings.at(-1)?.anchor ?? '');
      } else if (NUMBERED_BLOCKS.has(node.type)) {
        const { anchor, label } = scope();
        scope().paragraphs += 1;
        const paragraph = scope().paragraphs;
        const id = `${anchor}-p${paragraph}`;
        structure.anchors.push(id);
        node.data = {
          ...node.data,
          hProperties: { id, 'data-paragraph': paragraph, 'data-label': label },
        };
      }
    }
  };
}

function heading(
  node: HeadingNode,
  anchor: string,
  mark: string | undefined,
  label: string | undefined,
): Heading {
  node.data = {
    ...node.data,
    hProperties: { id: anchor, 'data-mark': mark, 'data-label': label },
  };
  return { anchor, mark, label, title: toString(node).trim(), depth: node.depth };
}

/** Removes characters from the beginning of a heading's first text. */
function takeOff(node: HeadingNode, length: number): void {
  const first = node.children[0];
  if (first?.type === 'text') first.value = first.value.slice(length);
}
