import { Parser } from 'saxen';

/** What is done with the parts of an XML file as they come; names are without their prefixes. */
export interface XmlHandlers {
  /** @param path the names of the elements around it, outermost first, and its own */
  open: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    path: readonly string[],
  ) => void;
  text?: (text: string, path: readonly string[]) => void;
  close?: (name: string) => void;
}

/** No part of a workbook goes deeper. */
const DEEPEST = 100;

/**
 * Reads XML from its start to its end. Definitions of entities are not followed.
 *
 * @throws where it is not well-formed
 */
export function scanXml(xml: string, { open, text, close }: XmlHandlers): void {
  if (xml === '') return;
  const path: string[] = [];
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  new Parser()
    .on('error', (error) => {
      throw error;
    })
    .on('openTag', (name, attributes, decode) => {
      path.push(bare(name));
      if (path.length > DEEPEST) throw new Error('nested too deep');
      const values = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
      open(bare(name), Object.fromEntries(values) as Record<string, string>, path);
    })
    .on('text', (value, decode) => text?.(decode(value), path))
    .on('cdata', (value) => text?.(value, path))
    .on('closeTag', (name) => {
      close?.(bare(name));
      path.pop();
    })
    .parse(xml);
  if (path.length > 0) throw new Error('ends too early');
}

/** The attributes of all elements of a name. */
export function attributesOf(xml: string, wanted: string): Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === wanted) found.push(attributes);
    },
  });
  return found;
}
