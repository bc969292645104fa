import type { Nodes, Paragraph, Parent, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';

/** What is explained in a list of definitions. */
export interface DefinitionTerm extends Parent {
  type: 'definitionTerm';
  children: PhrasingContent[];
}

/** What is said of the terms before it. */
export interface DefinitionDescription extends Parent {
  type: 'definitionDescription';
  children: PhrasingContent[];
}

/** Terms, each with what is said of it. */
export interface DefinitionList extends Parent {
  type: 'definitionList';
  children: (DefinitionTerm | DefinitionDescription)[];
}

declare module 'mdast' {
  interface RootContentMap {
    definitionList: DefinitionList;
    definitionTerm: DefinitionTerm;
    definitionDescription: DefinitionDescription;
  }
  interface BlockContentMap {
    definitionList: DefinitionList;
  }
}

/** A line that says something of the term above it; the colon may have been typed in full width. */
const DESCRIPTION = /^(?::(?:[ \t\u3000]+|$)|\uFF1A[ \t\u3000]*)/u;

const MARKED = /\n[:\uFF1A]/u;

/** A line of a paragraph: its stretches, whether a colon stood before them, and whether it is set in. */
interface Line {
  nodes: PhrasingContent[];
  describes: boolean;
  isIndented: boolean;
}

/**
 * Reads `term` with `: what it is` on the next line as a list of definitions. Terms may follow each other with or without
 * an empty line between them; a line that is set in goes on with the one before it. There are libraries for this form: each brings forty packages along.
 */
export function remarkDefinitions(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    gather(tree, String(file));
  };
}

function gather(parent: Parents, source: string): void {
  const children: Nodes[] = [];
  for (const node of parent.children as Nodes[]) {
    const list = node.type === 'paragraph' ? listOf(node, source) : undefined;
    const last = children.at(-1);
    if (list && last?.type === 'definitionList') last.children.push(...list.children);
    else children.push(list ?? node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'blockquote') gather(node, source);
  }
  parent.children = children as never;
}

/** The definitions of a paragraph; none where it is an ordinary one. */
function listOf(paragraph: Paragraph, source: string): DefinitionList | undefined {
  // Of most paragraphs nothing more has to be known.
  if (!paragraph.children.some((node) => node.type === 'text' && MARKED.test(node.value))) {
    return undefined;
  }
  const lines = linesOf(paragraph, source);
  const last = lines.findLastIndex(({ describes }) => describes);
  if (last < 0 || lines[0]?.describes !== false) return undefined;
  const children: DefinitionList['children'] = [];
  lines.forEach(({ nodes, describes, isIndented }, index) => {
    const before = children.at(-1);
    const goesOn = !describes && (isIndented || index > last);
    if (before && goesOn) {
      before.children.push({ type: 'text', value: '\n', position: nodes[0]?.position }, ...nodes);
    } else {
      const position = nodes[0]?.position ?? before?.position ?? paragraph.position;
      const type = describes ? 'definitionDescription' : 'definitionTerm';
      children.push({ type, children: nodes, position });
    }
  });
  return { type: 'definitionList', children, position: paragraph.position };
}

function linesOf(paragraph: Paragraph, source: string): Line[] {
  const rows = source.split('\n');
  const indentOf = ({ position }: Nodes = paragraph): number =>
    /^\s*/u.exec(rows[(position?.start.line ?? 1) - 1] ?? '')?.[0].length ?? 0;
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node);
      continue;
    }
    splitText(node, source).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text.value !== '') lines.at(-1)?.push(text);
    });
  }
  return lines.map((nodes): Line => {
    const [first, ...others] = nodes;
    const mark = first?.type === 'text' ? DESCRIPTION.exec(first.value)?.[0] : undefined;
    const isIndented = indentOf(first) > indentOf();
    if (first?.type !== 'text' || mark === undefined)
      return { nodes, describes: false, isIndented };
    const value = first.value.slice(mark.length);
    const rest = value === '' ? others : [{ ...first, value }, ...others];
    return { nodes: rest, describes: true, isIndented };
  });
}

/** The lines of a text as texts of their own, each with its place in the file. */
function splitText(text: Text, source: string): Text[] {
  const { position } = text;
  if (!position || !text.value.includes('\n')) return [text];
  let offset = position.start.offset ?? 0;
  return text.value.split('\n').map((value, index): Text => {
    const start = { line: position.start.line + index, column: 1, offset };
    const lineEnd = source.indexOf('\n', offset);
    const end = Math.min(
      lineEnd < 0 ? source.length : lineEnd,
      position.end.offset ?? source.length,
    );
    offset = end + 1;
    return {
      type: 'text',
      value,
      position: { start, end: { ...start, column: 1 + end - start.offset, offset: end } },
    };
  });
}
