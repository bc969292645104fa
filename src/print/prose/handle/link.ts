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

function external(href: string, children: Inline[]): Inline {
  const bare = (address: string): string =>
    address.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '').replace(/\/$/u, '');
  const [only, ...more] = children;
  // An address that stands for itself is not told again.
  const isItself = more.length === 0 && only?.kind === 'text' && bare(only.text) === bare(href);
  const printed = isItself ? undefined : href.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '');
  return { kind: 'link', target: { url: href }, ...(printed && { printed }), children };
}
