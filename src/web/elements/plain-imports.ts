import type { Plugin } from 'vite';

const HELPER = /import\{(\w+)(?: as (\w+))?\}from"\.\/preload-helper\.[^"]+";/u;

/**
 * Lets scripts import on demand without the bundler's helper, which fetches in advance what such imports need in turn:
 * with its lists of files it weighs more than most of what is imported, and pages would load it at once.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'post',
    load(id) {
      return id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : null;
    },
    generateBundle: {
      // After the bundler has put in its lists.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          file.code = file.code
            .replace(/^const __vite__mapDeps=.*\n/u, '')
            .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/gu, '')
            .replaceAll(/(?<=import\(`[^`]+`\)),\[\]/gu, '')
            .replace(HELPER, (_import, name: string, alias = name) => `var ${alias}=e=>e();`);
        }
        for (const name of Object.keys(bundle)) {
          if (/\/preload-helper\.[^/]+$/u.test(name)) Reflect.deleteProperty(bundle, name);
        }
      },
    },
  };
}
