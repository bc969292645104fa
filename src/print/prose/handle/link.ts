import { readLink } from '../../../model/section/links.ts';
import type { HandleInline, Inline } from '../printed.ts';

/** A link. On paper an address outside the handbook is told behind its words. */
export const link: HandleInline<'link'> = ({ url, children }, { inlines, place, term }) => {
  const words = inlines(children);
  const to = readLink(url);
  switch (to.kind) {
    case 'place': {
      const { told, ...target } = place(to.anchor);
      const link: Inline = { kind: 'link', target, children: words };
      return told === undefined ? [link] : [link, { kind: 'text', text: ` ${told}` }];
    }
    case 'glossary': {
      const target = term(to.term);
      return target ? [{ kind: 'link', target, children: words }] : words;
    }
    case 'external':
      return [external(to.href, words)];
    case 'unknown':
      throw new Error(`The link ${url} is of no known form`);
  }
};

/** The address of a link as it is told behind its words; nothing where it stands for itself. */
export function printedAddress(href: string, words: string | undefined): string | undefined {
  const bare = (address: string): string =>
    address.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '').replace(/\/$/u, '');
  if (words !== undefined && bare(words) === bare(href)) return undefined;
  return href.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '');
}

function external(href: string, children: Inline[]): Inline {
  const [only, ...more] = children;
  const words = more.length === 0 && only?.kind === 'text' ? only.text : undefined;
  const printed = printedAddress(href, words);
  return { kind: 'link', target: { url: href }, ...(printed && { printed }), children };
}
