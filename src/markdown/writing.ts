import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';

/** Letters that are written without spaces between words, and the marks that go with them. */
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Reads text as people type it who write without spaces: a line that ends between two Japanese characters is no space
 * on the page; an address ends where its letters end, though Japanese follows; and a single star between words is a
 * star.
 */
export function remarkWriting(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    rewrite(tree, String(file));
  };
}

/** What is set in lines. */
const LINES = new Set<Parents['type']>([
  'paragraph',
  'heading',
  'tableCell',
  'definitionTerm',
  'definitionDescription',
]);

function rewrite(parent: Parents, source: string): void {
  const children = parent.children as Nodes[];
  parent.children = children.flatMap((node): Nodes[] => {
    if (node.type === 'link') return endAddress(node, source);
    if (node.type === 'emphasis' && isBetweenWords(node, source)) {
      rewrite(node, source);
      return [star(), ...node.children, star()];
    }
    if ('children' in node) rewrite(node, source);
    return [node];
  }) as never;
  if (LINES.has(parent.type)) joinLines(parent);
}

const star = (): Text => ({ type: 'text', value: '*' });

/** Whether a stretch in single stars begins and ends inside words, as in `3*4*5`. */
function isBetweenWords({ position }: Nodes, source: string): boolean {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined || source.charAt(start) !== '*') return false;
  return WORD.test(source.charAt(start - 1)) && WORD.test(source.charAt(end));
}

/** A bare address without the Japanese text that follows it; links in brackets stay as they are. */
function endAddress(link: Link, source: string): PhrasingContent[] {
  const [text] = link.children;
  const start = link.position?.start.offset;
  if (text?.type !== 'text' || (start !== undefined && source.charAt(start) === '[')) return [link];
  const length = /^[!-~]+/u.exec(text.value)?.[0].replace(/[.,:;!?'")\]]+$/u, '').length ?? 0;
  if (length === text.value.length || length === 0) return [link];
  const rest = text.value.slice(length);
  const address: Link = {
    ...link,
    url: link.url.slice(0, link.url.length - rest.length),
    children: [{ ...text, value: text.value.slice(0, length) }],
  };
  // A host without its rest is an address as well; the parser has encoded nothing in `url`.
  return link.url.endsWith(rest) ? [address, ...findAddresses(rest)] : [link];
}

const ADDRESS = /(?:https?:\/\/|www\.)[!-~]*[^\s.,:;!?'")\]\P{ASCII}]/gu;

/** A text with further addresses in it, which the parser took for a part of the first. */
function findAddresses(text: string): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > end) found.push({ type: 'text', value: text.slice(end, index) });
    const url = address.startsWith('www.') ? `http://${address}` : address;
    found.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
    end = index + address.length;
  }
  return end < text.length ? [...found, { type: 'text', value: text.slice(end) }] : found;
}

/** Takes line ends away that stand between two Japanese characters, also where one of them is in another node. */
function joinLines(block: Parents): void {
  const texts = textsOf(block);
  texts.forEach((text, index) => {
    const before = texts[index - 1]?.value.at(-1) ?? '';
    const after = texts[index + 1]?.value.at(0) ?? '';
    text.value = text.value.replace(/\n/gu, (line, at: number, whole: string) => {
      const left = whole.slice(0, at).at(-1) ?? before;
      const right = whole.slice(at + 1).at(0) ?? after;
      return CJK.test(left) && CJK.test(right) ? '' : line;
    });
  });
}

function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
