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
          const code = file.code
            .replace(/^const __vite__mapDeps=.*\n/u, '')
            .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/gu, '');
          const [line = '', name = '', alias = name] = HELPER.exec(code) ?? [];
          file.code = name === '' ? code : withoutHelper(code.replace(line, ''), alias);
        }
        for (const name of Object.keys(bundle)) {
          if (/\/preload-helper\.[^/]+$/u.test(name)) Reflect.deleteProperty(bundle, name);
        }
      },
    },
  };
}

/** Code that calls in place what it had a function call for it: `e(()=>import(…).then(…),[])` is `import(…).then(…)`. */
function withoutHelper(code: string, helper: string): string {
  const call = `${helper}(()=>import(`;
  let start = -1;
  while ((start = indexOfCall(code, call)) >= 0) {
    const begin = start + helper.length + '(()=>'.length;
    const end = closingOf(code, begin);
    const loaded = code.slice(begin, end).replace(/,\[\]$/u, '');
    code = code.slice(0, start) + loaded + code.slice(end + 1);
  }
  // It may load what is no plain import, such as one of two files.
  return indexOfCall(code, `${helper}(`) < 0 ? code : `var ${helper}=e=>e();${code}`;
}

/** Where a function of just this name is called, not one whose name ends so. */
function indexOfCall(code: string, call: string): number {
  let at = -1;
  do at = code.indexOf(call, at + 1);
  while (at > 0 && /[\w$.]/u.test(code[at - 1] ?? ''));
  return at;
}

/** The place of the bracket that closes one opened before `from`. No text of the code that loads holds a bracket alone. */
function closingOf(code: string, from: number): number {
  let depth = 1;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    else if (code[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('An import on demand is not closed');
}
