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

/** Steps of sizes, which are the same everywhere: `--space-4`, `--target`, `--text-label`. */
const STEP = /^--(?:space-\d+|target|radius-\w+|text-(?:body|label|small|h4))$/u;

/**
 * Puts the values of steps in the place of their names, which are longer, in every style, and leaves the list of them
 * out: readers fetch each page's styles first of all.
 *
 * @param tokens the style that tells the steps
 */
export function inlineSteps(tokens: string): Plugin {
  const steps = new Map<string, string>();
  postcss.parse(tokens).walkDecls(STEP, ({ prop, value }) => {
    steps.set(prop, value);
  });
  return {
    postcssPlugin: 'inline-steps',
    OnceExit(root: Root): void {
      root.walkDecls((declaration) => {
        if (steps.has(declaration.prop)) declaration.remove();
        else {
          declaration.value = declaration.value.replaceAll(
            /var\((--[\w-]+)\)/gu,
            (use, name: string) => steps.get(name) ?? use,
          );
        }
      });
    },
  };
}
