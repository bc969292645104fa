import postcss, { type Plugin, type Root } from 'postcss';

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
      root.walkDecls((declaration) => {
        declaration.value = putIn(declaration.value, values);
      });
    },
  };
}

/** Tokens that are the same everywhere, on paper too: steps of sizes, and what is used in one place or two. */
export const FIXED =
  /^--(?:space-\d+|target|radius-\w+|text-\w+|leading-tight|frame|veil|paper|float|mark|surface-strong|focus(?:-ring)?|on-primary|font-latin)$/u;

/**
 * Puts the values of fixed tokens in the place of their names in every style, and leaves the list of them out: readers
 * fetch each page's styles first of all.
 *
 * @param tokens the style that tells the values
 * @param base the style of the package whose tokens stand in them
 */
export function inlineFixed(tokens: string, base: string): Plugin {
  const baseValues = valuesIn(base, /^--/u);
  const values = valuesIn(tokens, FIXED);
  for (const [name, value] of values) values.set(name, putIn(value, baseValues));
  return {
    postcssPlugin: 'inline-fixed',
    OnceExit(root: Root): void {
      root.walkDecls((declaration) => {
        if (values.has(declaration.prop)) declaration.remove();
        else declaration.value = putIn(declaration.value, values);
      });
    },
  };
}

function valuesIn(css: string, names: RegExp): Map<string, string> {
  const values = new Map<string, string>();
  postcss.parse(css).walkDecls(names, ({ prop, value }) => {
    values.set(prop, value);
  });
  return values;
}

/** Puts values in the place of their names, and of the names that stand in them in turn. */
function putIn(value: string, values: ReadonlyMap<string, string>): string {
  return value.replaceAll(/var\((--[\w-]+)\)/gu, (use, name: string) => {
    const found = values.get(name);
    return found === undefined ? use : putIn(found, values);
  });
}
