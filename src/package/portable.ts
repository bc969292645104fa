import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeHtml } from '../escape-html.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A change of a text: what stands between two places of it becomes something else. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'action']);

/**
 * A page that works wherever its folder lies, opened from a disk or a share without any web server: addresses lead from
 * page to page, and what browsers run only from servers is left out. Such a page says everything, as without JavaScript.
 *
 * @param path where it stands in the site, `ja/training/index.html`
 * @param base the path of the site that it was built for
 * @param files the paths of all files of the site
 */
export function portablePage(
  html: string,
  path: string,
  base: string,
  files: ReadonlySet<string>,
): string {
  const edits: Edit[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && editElement(node)) return;
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  const editElement = (element: Element): boolean => {
    const { sourceCodeLocation: place, tagName } = element;
    if (!place) return false;
    const attribute = (name: string): string | undefined =>
      element.attrs.find((each) => each.name === name)?.value;
    const isGone =
      tagName === 'script' ||
      attribute('role') === 'search' ||
      // Browsers do not agree on what belongs to a file; there is nothing left that could load or run.
      attribute('http-equiv') === 'content-security-policy';
    if (isGone) {
      edits.push({ from: place.startOffset, to: place.endOffset, text: '' });
      return true;
    }
    if (tagName === 'noscript' && place.startTag && place.endTag) {
      edits.push({ from: place.startTag.startOffset, to: place.startTag.endOffset, text: '' });
      edits.push({ from: place.endTag.startOffset, to: place.endTag.endOffset, text: '' });
    }
    for (const { name, value } of element.attrs) {
      const at = place.attrs?.[name];
      const address = at && ADDRESSES.has(name) && relativeAddress(value, path, base, files);
      if (!at || !address) continue;
      edits.push({
        from: at.startOffset,
        to: at.endOffset,
        text: `${name}="${escapeHtml(address)}"`,
      });
    }
    return false;
  };
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return apply(html, edits);
}

/** A style sheet for such pages: their scripts never run. */
export function portableStyle(css: string, path: string, base: string): string {
  return css
    .replace(/\(scripting:\s*enabled\)/gu, '(width<0)')
    .replace(/\(scripting:\s*none\)/gu, '(width>=0)')
    .replace(/url\((["']?)(\/[^"')]+)\1\)/gu, (whole: string, _quote: string, address: string) => {
      const found = withinSite(address, base);
      return found === undefined ? whole : `url("${wayFrom(path, found)}")`;
    });
}

/** The address as it is from the page; nothing where it is another site's, or a place of the page itself. */
function relativeAddress(
  address: string,
  path: string,
  base: string,
  files: ReadonlySet<string>,
): string | undefined {
  const [, way = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const found = withinSite(way, base);
  if (found === undefined) return undefined;
  const file = decodeURI(found).replace(/(?:^|\/)$/u, (slash) => `${slash}index.html`);
  // Without a query, which no script reads.
  const anchor = rest.includes('#') ? rest.slice(rest.indexOf('#')) : '';
  return files.has(file) ? `${wayFrom(path, encodeURI(file))}${anchor}` : undefined;
}

function withinSite(address: string, base: string): string | undefined {
  return address.startsWith(base) && !address.startsWith('//')
    ? address.slice(base.length)
    : undefined;
}

function wayFrom(path: string, file: string): string {
  return posix.relative(posix.dirname(path), file) || posix.basename(file);
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + put;
    at = to;
  }
  return result + text.slice(at);
}
