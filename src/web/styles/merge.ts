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
        const merged = new Set<string>();
        const names = new Map<string, string>();
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const path = join(folder, name);
          // Byte by byte: what is looked for is ASCII, and all else stays as it is.
          const html = readFileSync(path, 'latin1');
          const files = [...html.matchAll(LINK)].map(([, href = '']) => href.slice(base.length));
          if (files.length === 0) continue;
          for (const file of files) merged.add(file);
          const scopes = new Set([...html.matchAll(SCOPE)].map(([scope]) => scope));
          const key = [...files, ...[...scopes].sort()].join();
          const file = names.get(key) ?? mergeFiles(folder, files, scopes);
          names.set(key, file);
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
        for (const file of merged) rmSync(join(folder, file));
        dropUnnamed(join(folder, '_astro'));
      },
    },
  };
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
function mergeFiles(folder: string, files: readonly string[], scopes: ReadonlySet<string>): string {
  const css = mergeLayers(
    files.map((file) => dropForeign(readFileSync(join(folder, file), 'utf8'), scopes)),
  );
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const name = `_astro/${MERGED}${hash}.css`;
  writeFileSync(join(folder, name), css);
  return name;
}

/** Drops the rules of components that are not on the page: no element has their mark, and scripts make none. */
export function dropForeign(css: string, scopes: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      [...selector.matchAll(SCOPE)].every(([scope]) => scopes.has(scope)),
    );
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
