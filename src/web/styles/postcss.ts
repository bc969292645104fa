import type { Plugin, Root } from 'postcss';

/** The layers of all styles: what comes later wins, however specific the rest is. */
export const LAYERS = [
  'tokens',
  'base',
  'layout',
  'prose',
  'components',
  'forced-colors',
  'print',
  'hidden',
] as const;

/** Says the order of the layers first in every style, so that it holds in whichever order a page loads its files. */
export function orderLayers(): Plugin {
  return {
    postcssPlugin: 'order-layers',
    OnceExit(root: Root): void {
      root.prepend(`@layer ${LAYERS.join(', ')};`);
    },
  };
}

/**
 * Puts the values of a package's tokens in the place of their names, and leaves the package's own list out: readers
 * would fetch hundreds of tokens for the few that the roles of `tokens.css` name.
 */
export function inlineTokens(from: string): Plugin {
  return {
    postcssPlugin: 'inline-tokens',
    OnceExit(root: Root): void {
      const values = new Map<string, string>();
      root.walkDecls(/^--/u, (declaration) => {
        if (declaration.source?.input.file?.includes(from) !== true) return;
        values.set(declaration.prop, declaration.value);
        declaration.remove();
      });
      if (values.size === 0) return;
      root.walkRules((rule) => {
        if (rule.nodes.length === 0) rule.remove();
      });
      const resolve = (value: string): string =>
        value.replaceAll(/var\((--[\w-]+)\)/gu, (use, token: string) => {
          const found = values.get(token);
          return found === undefined ? use : resolve(found);
        });
      root.walkDecls((declaration) => {
        declaration.value = resolve(declaration.value);
      });
    },
  };
}
