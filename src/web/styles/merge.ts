import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type ChildNode, type Root } from 'postcss';
import { LAYERS } from './postcss.ts';

/** The mark of a component whose styles are its own, on its elements and in its rules. */
const SCOPE = /data-astro-cid-\w+/gu;
/** How the names begin of the files that pages link. */
const MERGED = 'page.';
const CLASSES = /\bclass="([^"]*)"/gu;
const TEMPLATE = /<template\b[\s\S]*?<\/template>/gu;
const LINK = /<link rel="stylesheet" href="([^"]+)">/gu;

/**
 * Gives each kind of page one file with all of its styles, where the bundler leaves one for each set of components:
 * fewer requests, and fewer bytes, since files compress better together.
 */
export function mergeStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'merge-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = asBytes(config.base.replace(/\/?$/u, '/'));
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readPages(folder, base);
        const kinds = Map.groupBy(pages, ({ files, scopes }) => [...files, ...scopes].join());
        const merged = new Set(pages.flatMap(({ files }) => files));
        const made = madeByScripts(folder, pages);
        for (const kind of kinds.values()) {
          const [{ files, scopes } = { files: [], scopes: [] }] = kind;
          const classes = new Set(kind.flatMap((page) => [...page.classes]));
          const file = mergeFiles(folder, files, {
            scopes: new Set(scopes),
            isClass: (name) => classes.has(name) || made(name),
          });
          for (const { path } of kind) {
            const html = readFileSync(path, 'latin1');
            let isFirst = true;
            writeFileSync(
              path,
              html.replace(LINK, () => {
                const link = isFirst ? `<link rel="stylesheet" href="${base}${file}">` : '';
                isFirst = false;
                return link;
              }),
              'latin1',
            );
          }
        }
        for (const file of merged) rmSync(join(folder, file));
        dropUnnamed(join(folder, '_astro'));
      },
    },
  };
}

/** A page with the styles that it links and what they may be about. */
interface StyledPage {
  path: string;
  files: string[];
  scopes: string[];
  classes: ReadonlySet<string>;
  /** What scripts put into this page or another one. */
  templates: string;
}

/** The pages of a folder that link styles. Byte by byte: what is looked for is ASCII, and all else stays as it is. */
function readPages(folder: string, base: string): StyledPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (!name.endsWith('.html')) return [];
    const path = join(folder, name);
    const html = readFileSync(path, 'latin1');
    const files = [...html.matchAll(LINK)].map(([, href = '']) => href.slice(base.length));
    if (files.length === 0) return [];
    const scopes = [...new Set([...html.matchAll(SCOPE)].map(([scope]) => scope))].sort();
    const templates = [...html.matchAll(TEMPLATE)].map(([template]) => template).join('');
    return [{ path, files, scopes, classes: classesIn(html), templates }];
  });
}

function classesIn(html: string): Set<string> {
  return new Set([...html.matchAll(CLASSES)].flatMap(([, names = '']) => names.split(/\s+/u)));
}

/** Tells of a class whether scripts may give it to an element: it is named in one, in their data, or in a template. */
function madeByScripts(folder: string, pages: readonly StyledPage[]): (name: string) => boolean {
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:_astro\/.*\.js|rubrics\/.*\.json)$/u.test(name.replaceAll('\\', '/')))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
  const inTemplates = classesIn([...new Set(pages.map(({ templates }) => templates))].join(''));
  return (name) => inTemplates.has(name) || code.includes(name);
}

/** Removes the styles that neither a page nor a script asks for: those of further scripts, in most handbooks. */
function dropUnnamed(folder: string): void {
  const names = readdirSync(folder);
  const scripts = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'latin1'));
  for (const name of names) {
    const isLeft = name.endsWith('.css') && !name.startsWith(MERGED);
    if (isLeft && !scripts.some((code) => code.includes(name))) rmSync(join(folder, name));
  }
}

/** A text as a page's bytes are read: each byte is one character. */
function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** Writes some styles into one file, in their order, and tells its name. */
function mergeFiles(folder: string, files: readonly string[], shown: Shown): string {
  const css = mergeLayers(
    files.map((file) => dropForeign(readFileSync(join(folder, file), 'utf8'), shown)),
  );
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const name = `_astro/${MERGED}${hash}.css`;
  writeFileSync(join(folder, name), css);
  return name;
}

/** What may stand on a page. */
interface Shown {
  /** The marks of its components. */
  scopes: ReadonlySet<string>;
  /** Whether an element may have a class. */
  isClass: (name: string) => boolean;
}

/** Drops the rules of what is not on the page: no element has their component's mark, or their class, nor do scripts make one. */
export function dropForeign(css: string, { scopes, isClass }: Shown): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      // What is told inside brackets may be one of several, or what is not there.
      const needed = selector.replace(/:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/gu, '');
      return (
        [...selector.matchAll(SCOPE)].every(([scope]) => scopes.has(scope)) &&
        [...needed.matchAll(/\.(-?[A-Za-z_][\w-]*)/gu)].every(([, name = '']) => isClass(name))
      );
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  return root.toString();
}

/**
 * Joins styles layer by layer, which leaves their effect as it is, since a layer wins by its name's place alone.
 *
 * @throws Error where a rule stands in none of the layers
 */
export function mergeLayers(styles: readonly string[]): string {
  const layers = new Map<string, Root>(LAYERS.map((name) => [name, postcss.root()]));
  for (const node of styles.flatMap((css) => postcss.parse(css).nodes)) {
    const layer = node.type === 'atrule' && node.name === 'layer' ? node : undefined;
    if (!layer) throw new Error(`A style stands in no layer: ${node.toString().slice(0, 80)}`);
    // Without rules it says the order only.
    if (!layer.nodes) continue;
    const target = layers.get(layer.params);
    if (!target) throw new Error(`There is no layer “${layer.params}”`);
    for (const rule of [...layer.nodes]) if (!isEmpty(rule)) append(target, rule);
  }
  const filled = [...layers].filter(([, { nodes }]) => nodes.length > 0);
  const order = `@layer ${LAYERS.join(',')};`;
  return order + filled.map(([name, root]) => `@layer ${name}{${root.toString()}}`).join('');
}

/** Adds a rule; one of the same condition as the last goes into that one. */
function append(target: Root, node: ChildNode): void {
  const { last } = target;
  if (
    node.type === 'atrule' &&
    node.nodes &&
    last?.type === 'atrule' &&
    node.name === last.name &&
    node.params === last.params
  ) {
    last.append(...node.nodes);
  } else target.append(node);
}

/** Whether a condition holds no rule any more. */
function isEmpty(node: ChildNode): boolean {
  return node.type === 'atrule' && node.nodes?.every(isEmpty) === true;
}
