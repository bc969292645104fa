import { parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A text as its blocks, one after another. */
export interface Blocks {
  /** The HTML of each block: a heading, a paragraph, a list, a table … */
  blocks: string[];
  /** What stands between them and shows nothing, such as scripts. */
  rest: string;
}

/** Elements that show nothing by themselves. */
const UNSEEN = new Set(['script', 'style', 'link', 'template']);

/** Attributes that name other elements by their ids. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/**
 * Cuts the HTML of a text into its blocks.
 *
 * @param html as the components of the text have rendered it
 */
export function blocksOf(html: string): Blocks {
  const elements = elementsIn(parseFragment(html));
  const isSeen = ({ tagName }: Tree.Element): boolean => !UNSEEN.has(tagName);
  return {
    blocks: elements.filter(isSeen).map((each) => serializeOuter(each)),
    rest: elements
      .filter((each) => !isSeen(each))
      .map((each) => serializeOuter(each))
      .join(''),
  };
}

/** The same with each note that a translation is older than its original in the block that it is of. */
export function withNotesBehind({ blocks, rest }: Blocks): Blocks {
  const held: string[] = [];
  for (const html of blocks) {
    const isNote = html.startsWith('<div class="stale"') && held.length > 0;
    if (isNote) held.push((held.pop() ?? '') + html);
    else held.push(html);
  }
  return { blocks: held, rest };
}

/**
 * The blocks of a text that stands beside another one whose places have the same addresses: those stay with the other
 * one. Numbers that are links to their own place become words, or are left out where they are of paragraphs; footnotes
 * and whatever else has an id get one of their own.
 *
 * @param blocks HTML, as `blocksOf` gives it
 * @param suffix what ids of this text end with, `-en`
 * @param away where links lead to pages in another language than this text: how their addresses begin, and its tag
 */
export function quietBlocks(
  blocks: readonly string[],
  suffix: string,
  away?: { home: string; lang: string },
): string[] {
  return blocks.map((html) => {
    const fragment = parseFragment(html);
    quiet(fragment, suffix);
    if (away) tellLanguage(fragment, away.home, away.lang);
    return elementsIn(fragment)
      .map((each) => serializeOuter(each))
      .join('');
  });
}

function quiet(node: Tree.ParentNode, suffix: string): void {
  node.childNodes = node.childNodes.filter(
    (child) => !('tagName' in child && classesOf(child).includes('place')),
  );
  for (const child of elementsIn(node)) {
    const isPlace = classesOf(child).includes('placed');
    if (isPlace) {
      child.attrs = child.attrs.filter(({ name }) => name !== 'id' && name !== 'data-label');
      for (const number of elementsIn(child)) {
        if (number.tagName === 'a' && classesOf(number).includes('number')) asWords(number);
      }
    }
    renameIds(child, suffix);
    quiet(child, suffix);
  }
}

/** Links to pages in another language than the words around them say so. */
function tellLanguage(node: Tree.ParentNode, home: string, lang: string): void {
  for (const child of elementsIn(node)) {
    const href = child.attrs.find(({ name }) => name === 'href')?.value;
    if (href?.startsWith(home)) child.attrs.push({ name: 'hreflang', value: lang });
    tellLanguage(child, home, lang);
  }
}

/** Makes a link of its words alone. */
function asWords(link: Tree.Element): void {
  link.tagName = link.nodeName = 'span';
  link.attrs = link.attrs.filter(({ name }) => name === 'class');
}

function renameIds({ attrs }: Tree.Element, suffix: string): void {
  for (const attribute of attrs) {
    const { name, value } = attribute;
    if (name === 'id' || (name === 'href' && /^#note-/u.test(value))) {
      attribute.value = `${value}${suffix}`;
    } else if (REFERENCES.includes(name)) {
      attribute.value = value
        .split(/\s+/u)
        .map((id) => `${id}${suffix}`)
        .join(' ');
    }
  }
}

function elementsIn({ childNodes }: Tree.ParentNode): Tree.Element[] {
  return childNodes.filter((child): child is Tree.Element => 'tagName' in child);
}

function classesOf({ attrs }: Tree.Element): string[] {
  return attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u) ?? [];
}
