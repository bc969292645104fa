import { html, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { languageName, stringsOf } from '../i18n/index.ts';
import { borrowedFinder, type Borrowed } from '../model/borrowed.ts';
import { langTag, localeOfTag } from '../model/lang-tag.ts';
import { isLocale, type Locale } from '../model/locale.ts';

/** What has no words, or none that could be marked. */
const SILENT = new Set(['head', 'script', 'style', 'title', 'svg', 'textarea']);
/** What holds words alone: marks find no room in it. */
const BARE = new Set(['option', 'optgroup']);

/** What holds words within a sentence. */
const WORDS = new Set(['a', 'b', 'code', 'del', 'em', 'i', 'ruby', 'strong']);
/** What is the page's own, whatever stands in it. */
const FRAMES = new Set(['html', 'body', 'main', 'glossary-term']);
/** What lays text out as text, never as a row of boxes. */
const PLAIN = new Set(['dd', 'dt', 'p', 'td', 'th']);
/** What holds pieces of texts. */
const PIECES = new Set(['ins', 'del']);

/**
 * A page with each text that its language borrows marked as the other language's, by `lang`, and with a line that says
 * so. It is done to the whole page at once, so that no component has to know where a text comes from.
 *
 * @param page the page's HTML
 */
export function markBorrowed(page: string, borrowed: Borrowed, locale: Locale): string {
  const document = parse(page);
  const marker = new Marker(borrowed, locale);
  marker.mark(document, { locale, isProse: false, isShown: false });
  if (marker.isMarkedInMain) tell(document, borrowed.first, locale);
  return serialize(document);
}

/** From where to where in a text, in UTF-16 units. */
type Stretch = [start: number, end: number];

/** What is known of the place that is looked at. */
interface Around {
  /** The language of what stands there. */
  locale: Locale;
  /** Whether it is the text of a section, which is the language's own but for what components bring. */
  isProse: boolean;
  /** Whether it is a part of the page that readers see. */
  isShown: boolean;
}

class Marker {
  /** Whether the page's own texts are among what is marked in its main part. */
  isMarkedInMain = false;
  #borrowed: Borrowed;
  #page: Locale;
  /** Borrowed stretches of texts that are cut into pieces: of each piece. */
  #ofPieces = new Map<Tree.TextNode, Stretch[]>();

  constructor(borrowed: Borrowed, page: Locale) {
    this.#borrowed = borrowed;
    this.#page = page;
  }

  /** Marks what stands in a node. */
  mark(node: Tree.ParentNode, around: Around): void {
    if (childElements(node).some(({ tagName }) => PIECES.has(tagName)))
      this.#findAcross(node, around);
    // What children are put in their places is not looked at again.
    for (const child of [...node.childNodes]) {
      if (child.nodeName === '#text') this.#markText(child as Tree.TextNode, around);
      else if ('tagName' in child) this.#markElement(child, around);
    }
  }

  #markElement(element: Tree.Element, around: Around): void {
    const { tagName } = element;
    if (SILENT.has(tagName) || (around.isProse && WORDS.has(tagName))) return;
    const named = valueOf(element, 'lang');
    const told = localeOfTag(named ?? '');
    const here: Around = {
      locale: isLocale(told) ? told : around.locale,
      // A list of entries among the text is a component's.
      isProse: (around.isProse || hasClass(element, 'prose')) && !hasClass(element, 'entry-list'),
      isShown: (around.isShown || tagName === 'main') && valueOf(element, 'hidden') === undefined,
    };
    const mayBe = named === undefined && !FRAMES.has(tagName) && !holdsLanguages(element);
    if (mayBe && this.#isBorrowed(element, here.locale)) {
      this.#tellLanguage(element, this.#borrowed.first);
      for (const unseen of unseenIn(element)) this.#tellLanguage(unseen, here.locale);
      this.#count(here);
      return;
    }
    this.mark(element, here);
    if ('content' in element) {
      this.mark(element.content as Tree.DocumentFragment, { ...here, isShown: false });
    }
  }

  /** Finds what is borrowed of a text in which words stand out, as one text. */
  #findAcross(node: Tree.ParentNode, { locale }: Around): void {
    const texts = textNodesIn(node);
    const all = texts.map(({ value }) => value).join('');
    const stretches = borrowedFinder(this.#borrowed, locale)?.stretchesIn(all) ?? [];
    let begin = 0;
    for (const text of texts) {
      const [from, to] = [begin, begin + text.value.length];
      const own = stretches.filter(([start, end]) => start < to && end > from);
      this.#ofPieces.set(
        text,
        own.map(([start, end]) => [Math.max(start, from) - from, Math.min(end, to) - from]),
      );
      begin = to;
    }
  }

  /** Whether all that is seen of an element is borrowed. */
  #isBorrowed(element: Tree.Element, locale: Locale): boolean {
    const finder = borrowedFinder(this.#borrowed, locale);
    if (!finder) return false;
    const text = textOf(element);
    return finder.covers(text) || (PIECES.has(element.tagName) && finder.isPiece(text));
  }

  #tellLanguage({ attrs }: Tree.Element, locale: Locale): void {
    attrs.push({ name: 'lang', value: langTag(locale) });
  }

  #count({ locale, isShown }: Around): void {
    this.isMarkedInMain ||= isShown && locale === this.#page;
  }

  /** Marks the borrowed stretches of a text that stands between other words; the prose is the language's own. */
  #markText(node: Tree.TextNode, around: Around): void {
    const parent = node.parentNode;
    const text = node.value;
    const finder = borrowedFinder(this.#borrowed, around.locale);
    const stretches = this.#ofPieces.get(node) ?? finder?.stretchesIn(text) ?? [];
    if (!parent || stretches.length === 0 || around.isProse) return;
    if ('tagName' in parent && BARE.has(parent.tagName)) return;
    const pieces: Tree.ChildNode[] = [];
    let end = 0;
    for (const [start, stop] of stretches) {
      if (start > end) pieces.push(textNode(text.slice(end, start), parent));
      pieces.push(marked(text.slice(start, stop), this.#borrowed.first, parent));
      end = stop;
    }
    if (end < text.length) pieces.push(textNode(text.slice(end), parent));
    parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...placed(pieces, parent));
    this.#count(around);
  }
}

/** Puts a line at the beginning of the page that says that some of it is in another language. */
function tell(document: Tree.Document, first: Locale, locale: Locale): void {
  const main = elementIn(document, 'main');
  if (!main) return;
  const line = element('p', [{ name: 'class', value: 'frame some-texts' }], main);
  const said = stringsOf(locale).languages.someTexts(languageName(first, locale));
  line.childNodes.push(textNode(said, line));
  main.childNodes.unshift(line);
}

function elementIn(node: Tree.ParentNode, tagName: string): Tree.Element | undefined {
  for (const child of childElements(node)) {
    const found = child.tagName === tagName ? child : elementIn(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function valueOf({ attrs }: Tree.Element, attribute: string): string | undefined {
  return attrs.find(({ name }) => name === attribute)?.value;
}

function childElements({ childNodes }: Tree.ParentNode): Tree.Element[] {
  return childNodes.filter((child): child is Tree.Element => 'tagName' in child);
}

/** Whether something in an element has its language told already. */
function holdsLanguages(element: Tree.Element): boolean {
  return childElements(element).some(
    (child) => valueOf(child, 'lang') !== undefined || holdsLanguages(child),
  );
}

/** Words that are heard and not seen: the page itself says them. */
function isUnseen(element: Tree.Element): boolean {
  return hasClass(element, 'visually-hidden');
}

function hasClass(element: Tree.Element, name: string): boolean {
  return valueOf(element, 'class')?.split(' ').includes(name) ?? false;
}

function unseenIn(element: Tree.Element): Tree.Element[] {
  return childElements(element).flatMap((child) => (isUnseen(child) ? [child] : unseenIn(child)));
}

/** What is seen of a node. */
function textOf(node: Tree.ParentNode): string {
  return textNodesIn(node)
    .map(({ value }) => value)
    .join('');
}

function textNodesIn(node: Tree.ParentNode): Tree.TextNode[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text') return child as Tree.TextNode;
    const isSeen = 'tagName' in child && !SILENT.has(child.tagName) && !isUnseen(child);
    return isSeen ? textNodesIn(child) : [];
  });
}

function textNode(value: string, parentNode: Tree.ParentNode): Tree.TextNode {
  return { nodeName: '#text', value, parentNode };
}

function marked(text: string, lang: Locale, parent: Tree.ParentNode): Tree.Element {
  const span = element('span', [{ name: 'lang', value: langTag(lang) }], parent);
  span.childNodes.push(textNode(text, span));
  return span;
}

/** The pieces of a text for their place: in one element where a row of boxes could take each for a box of its own. */
function placed(pieces: Tree.ChildNode[], parent: Tree.ParentNode): Tree.ChildNode[] {
  if (pieces.length === 1 || ('tagName' in parent && PLAIN.has(parent.tagName))) return pieces;
  const whole = element('span', [], parent);
  for (const piece of pieces) piece.parentNode = whole;
  whole.childNodes.push(...pieces);
  return [whole];
}

function element(
  tagName: string,
  attrs: Tree.Element['attrs'],
  parentNode: Tree.ParentNode,
): Tree.Element {
  return {
    nodeName: tagName,
    tagName,
    attrs,
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode,
  };
}
