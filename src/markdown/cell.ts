import type { PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import { joinTexts, plainText, type RichText, type TextMark } from '../model/rubric/rich-text.ts';
import { inlineGrammar } from './grammar.ts';

/** What a cell has no room for: in it, the signs of these stand as they are. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

function linesOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: BLOCKS } }];
}

const processor = unified().use(remarkParse).use(linesOnly).use(inlineGrammar).freeze();

/** Signs without which a line is only words. */
const SIGNS = /[*_`[~\\&@]|https?:|www\./u;

/**
 * A cell's text as the grammar of the sections reads it, line by line: what is bold, a link, code. Lists are lines that
 * begin with a mark already; a line that is empty parts nothing.
 */
export function readCell(source: string): RichText {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return joinTexts(
    lines.map((line) => (SIGNS.test(line) ? readLine(line) : plainText(line))),
    '\n',
  );
}

/** A line of a cell as the grammar reads it. */
export function parseLine(line: string): PhrasingContent[] {
  const file = new VFile(line);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  return tree.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}

function readLine(line: string): RichText {
  return joinTexts(parseLine(line).map(read));
}

function read(node: PhrasingContent): RichText {
  switch (node.type) {
    case 'text':
      return plainText(node.value);
    case 'inlineCode':
      return marked(plainText(node.value), 'code');
    case 'strong':
    case 'emphasis':
    case 'delete':
      return marked(joinTexts(node.children.map(read)), node.type);
    case 'link':
      return marked(joinTexts(node.children.map(read)), 'link', node.url);
    default:
      return plainText('');
  }
}

function marked({ text, marks }: RichText, kind: TextMark['kind'], href?: string): RichText {
  const whole = { from: 0, to: text.length, kind, ...(href !== undefined && { href }) };
  return { text, marks: [whole, ...marks] };
}
