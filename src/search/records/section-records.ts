import type { FootnoteDefinition, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { blockLines } from '../../markdown/block-lines.ts';
import { readingsIn } from '../../markdown/ruby.ts';
import type { SectionText } from '../../markdown/section-text.ts';
import type { Locale } from '../../model/locale.ts';
import type { Overview } from '../../model/overview.ts';
import { parentOf } from '../../model/section/section-tree.ts';
import type { Section } from '../../model/section/section.ts';
import type { Urls } from '../../model/urls.ts';
import type { SearchRecord } from './record.ts';

/** A heading's part of a section, while it is put together. */
interface Part {
  anchor: string | undefined;
  blocks: string[];
  places: string[];
  cited: Set<string>;
  /** How its words are read, as the author says. */
  readings: string[];
}

/**
 * The records of a section: one for what stands before its first heading, with its summary, and one for each heading.
 * A footnote belongs to the place that cites it.
 *
 * @param sections all of the language
 */
export function sectionRecords(
  { section, tree }: Pick<SectionText, 'section' | 'tree'>,
  sections: readonly Section[],
  overview: Overview | undefined,
  urls: Urls,
): SearchRecord[] {
  const { locale, slug } = section;
  const parts: Part[] = [newPart(undefined, [section.anchor])];
  const notes = new Map<string, string>();
  parts[0]?.blocks.push(section.summary);
  for (const node of tree.children) {
    // The head of the file is for the generator.
    if (node.type === 'yaml') continue;
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, noteText(node));
    else if (node.type === 'heading') {
      const anchor = node.data?.hProperties?.id ?? '';
      parts.push(newPart(anchor, [anchor]));
      parts.at(-1)?.readings.push(...readingsIn(node));
    } else {
      const part = parts.at(-1);
      const id = node.data?.hProperties?.id;
      if (id !== undefined) part?.places.push(id);
      part?.blocks.push(...blockLines(node, (name) => figureText(name, overview, locale)));
      for (const note of citedIn(node)) part?.cited.add(note);
      part?.readings.push(...readingsIn(node));
    }
  }
  const chapter = parentOf(section, sections);
  const trail = [...(chapter ? [named(chapter)] : []), named(section)];
  return parts.map(({ anchor, blocks, places, cited, readings }): SearchRecord => {
    const heading = section.headings.find((each) => each.anchor === anchor);
    const above =
      heading &&
      section.headings.findLast(
        (each) => each !== heading && heading.anchor.startsWith(`${each.anchor}-`),
      );
    return {
      id: `section:${anchor ?? section.anchor}`,
      kind: 'section',
      locale,
      url: urls.section(locale, slug, anchor),
      number: heading ? (heading.label ?? above?.label ?? section.number) : section.number,
      title: heading?.title ?? section.title,
      trail: heading ? [...trail, ...(above ? [above.title] : [])] : trail.slice(0, -1),
      text: [...blocks, ...[...cited].map((id) => notes.get(id) ?? '')].filter(Boolean).join('\n'),
      also: [...new Set([spokenMark(heading?.mark), ...readings])].filter(Boolean).join(' '),
      places,
      about: [],
      grades: [],
      competencies: [],
    };
  });
}

/** A heading's number where it has a word of its own, by which people ask for it. */
function spokenMark(mark = ''): string {
  return /\p{L}/u.test(mark) && /\d/u.test(mark) ? mark : '';
}

function newPart(anchor: string | undefined, places: string[]): Part {
  return { anchor, blocks: [], places, cited: new Set(), readings: [] };
}

function named({ number, title }: Section): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** What the figures say that authors call in by their names. */
function figureText(name: string | null, overview: Overview | undefined, locale: Locale): string[] {
  if (!overview) return [];
  if (name === 'Ideal') return [overview.ideals.staff.text[locale]];
  return name === 'Overview' ? [overview.title[locale], overview.alt[locale]] : [];
}

function noteText(node: FootnoteDefinition): string {
  return node.children.map((child) => toString(child).replace(/\s+/gu, ' ')).join(' ');
}

function citedIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(citedIn) : [];
}
