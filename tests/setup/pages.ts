import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { BuiltSite } from './sites.ts';

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A page of a built site. */
export interface Page {
  /** Its address below the host, `/handbook/ja/training/`. */
  path: string;
  html: string;
  elements: Element[];
}

/** All files of a built site, by their paths in it. */
export function filesOf({ folder }: Pick<BuiltSite, 'folder'>): string[] {
  const walk = (path: string): string[] =>
    statSync(path).isDirectory()
      ? readdirSync(path).flatMap((name) => walk(join(path, name)))
      : [path];
  return walk(folder).map((path) => relative(folder, path));
}

const read = new Map<string, Page[]>();

/** All pages of a built site; they are read once. */
export function pagesOf(site: Pick<BuiltSite, 'folder' | 'base'>): Page[] {
  const pages = read.get(site.folder) ?? readPages(site);
  read.set(site.folder, pages);
  return pages;
}

function readPages(site: Pick<BuiltSite, 'folder' | 'base'>): Page[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      const path = site.base + file.replace(/index\.html$/u, '');
      return { path, html, elements: elementsOf(html) };
    });
}

/** Whether a page is not for search engines: «not found», and what leads on from the address of a page that is no more. */
export function isHidden({ elements }: Page): boolean {
  return elements.some(
    (element) =>
      attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex',
  );
}

/** The elements of a document in its order, those inside `<template>` too. */
export function elementsOf(html: string): Element[] {
  return elementsIn(parse(html));
}

/** An element and the elements inside it, or those of a document. */
export function elementsIn(root: DefaultTreeAdapterTypes.Node): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return found;
}

/** An element and the elements around it, from the inside out. */
export function elementsAround(element: Element): Element[] {
  const { parentNode } = element;
  return [element, ...(parentNode && 'tagName' in parentNode ? elementsAround(parentNode) : [])];
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/u).includes(name) ?? false;
}

/** The language of what an element says. */
export function languageOf(element: Element): string | undefined {
  return elementsAround(element)
    .map((each) => attribute(each, 'lang'))
    .find((lang) => lang !== undefined);
}

/** The value of an attribute, if it is there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Where a link leads; nowhere without an address. */
export function hrefOf(element: Element): string {
  return attribute(element, 'href') ?? '';
}

/** The words in an element. */
export function textOf(element: DefaultTreeAdapterTypes.Node): string {
  if ('value' in element) return element.value;
  return 'childNodes' in element ? element.childNodes.map(textOf).join('') : '';
}
