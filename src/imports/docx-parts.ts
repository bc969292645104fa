import { strFromU8, unzipSync } from 'fflate';
import { scanXml } from '../exports/xlsx/scan-xml.ts';
import { ImportError } from './import-error.ts';

const MB = 1024 * 1024;
/** A policy has some 100 kB without its pictures, which stay packed. */
const LARGEST = 32 * MB;
const READ = /^word\/(?:document|styles|numbering|footnotes|endnotes)\.xml$/u;

/** The parts of a Word document that hold its words, as XML, by their names: `document`. */
export function unpackDocx(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0;
  let parts: Record<string, Uint8Array> = {};
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        size += originalSize;
        return size <= LARGEST;
      },
    });
  } catch {
    throw new ImportError('notWord');
  }
  if (size > LARGEST) throw new ImportError('hugeDocument', { most: String(LARGEST / MB) });
  const texts = new Map(
    Object.entries(parts).map(([name, part]) => [name.slice(5, -4), strFromU8(part)]),
  );
  if (!texts.has('document')) throw new ImportError('notWord');
  return texts;
}

/** An attribute whatever its prefix: `w:val`. */
export function attribute(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  return Object.entries(attributes).find(([key]) => key.replace(/^\w+:/u, '') === name)?.[1];
}

/** What a style means for its paragraphs. */
export interface Style {
  /** The level of a heading, from 1. */
  heading?: number;
  numId?: string;
  depth?: number;
}

/** The styles of a document by their ids. */
export function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = {};
  scanXml(xml, {
    open: (name, attributes, path) => {
      const value = attribute(attributes, 'val');
      if (name === 'style') {
        style = {};
        styles.set(attribute(attributes, 'styleId') ?? '', style);
      } else if (name === 'name' && path.at(-2) === 'style') {
        const level = /^heading (\d)$/iu.exec(value ?? '')?.[1];
        if (level !== undefined) style.heading = Number(level);
        if (/^title$/iu.test(value ?? '')) style.heading = 1;
      } else if (name === 'outlineLvl' && Number(value) < 6) style.heading ??= Number(value) + 1;
      else if (name === 'numId' && value !== undefined) style.numId = value;
      else if (name === 'ilvl') style.depth = Number(value);
    },
  });
  return styles;
}

/** A level of a numbered or bulleted list. */
export interface ListLevel {
  format: string;
  /** `第%1章`. */
  text: string;
  start: number;
}

/** The levels of each list of a document, by its id. */
export function readNumbering(xml: string): ReadonlyMap<string, readonly ListLevel[]> {
  const abstract = new Map<string, ListLevel[]>();
  const lists = new Map<string, ListLevel[]>();
  let levels: ListLevel[] = [];
  let level: ListLevel = { format: '', text: '', start: 1 };
  let list = '';
  scanXml(xml, {
    open: (name, attributes, path) => {
      const value = attribute(attributes, 'val') ?? '';
      if (name === 'abstractNum') {
        levels = [];
        abstract.set(attribute(attributes, 'abstractNumId') ?? '', levels);
      } else if (name === 'lvl' && path.at(-2) === 'abstractNum') {
        level = { format: 'decimal', text: '', start: 1 };
        levels[Number(attribute(attributes, 'ilvl'))] = level;
      } else if (name === 'numFmt' && path.at(-2) === 'lvl') level.format = value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'start') level.start = Number(value);
      else if (name === 'num') list = attribute(attributes, 'numId') ?? '';
      else if (name === 'abstractNumId') lists.set(list, abstract.get(value) ?? []);
    },
  });
  return lists;
}

/** Whether a switch such as bold is on. */
export function isOn(xmlAttributes: Readonly<Record<string, string>>): boolean {
  return !['0', 'false', 'none'].includes(attribute(xmlAttributes, 'val') ?? '1');
}
