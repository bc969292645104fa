import { officialWords } from '../../i18n/official/index.ts';
import { fill } from '../../i18n/template.ts';
import type { Locale } from '../../model/locale.ts';
import type { Official } from '../../model/official.ts';
import {
  officialRows,
  placeBlocks,
  type OfficialRow,
  type PlacedBlock,
  type RowsOf,
} from '../../model/official-rows.ts';
import type { DataPlace } from '../../model/official-table.ts';
import { takeNotes } from '../prose/note-marks.ts';
import { withoutPlace } from '../prose/pairs.ts';
import type { Block, Inline } from '../prose/printed.ts';
import { blocksOf } from '../prose/prose.ts';
import type { SheetSource } from './sheet.ts';

/** What stands at a place in each of a sheet's languages. */
type Sides = readonly (readonly Block[])[];

/** A row of the sheet, as its template takes it. */
export interface RowData {
  label: string;
  /** What the official text says, by paragraphs. */
  official: Inline[][];
  sides: Block[][];
}

const NOTE_MARK = /\[\^([^\]]+)\]/u;

/** The words of an official text with the numbers of notes set up. */
export function officialLine(text: string): Inline[] {
  return text
    .split(NOTE_MARK)
    .map((part, at): Inline =>
      at % 2 === 1 ? { kind: 'note-mark', number: part } : { kind: 'text', text: part },
    )
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

/**
 * The rows of a section in some languages, the addresses with the first of them: its title, its blocks, and its notes.
 *
 * @param id the name of its file
 */
export function sectionRows(
  source: SheetSource,
  id: string,
  languages: readonly Locale[],
  official: Official,
): RowData[] {
  const texts = languages.map((language) =>
    source.texts[language].find(({ section }) => section.id === id && !section.isDigest),
  );
  const section = texts.find((text) => text !== undefined)?.section;
  if (!section) return [];
  const read = texts.map((text) => {
    if (!text) return { blocks: [], notes: new Map<string, Inline[]>() };
    const { locale } = text.section;
    return takeNotes(blocksOf(source, text, 'outside').map((block) => figureTold(block, locale)));
  });
  const [first] = read;
  const named: RowsOf = { id, anchor: section.anchor, label: section.number ?? section.title };
  const headings = new Map(section.headings.map(({ anchor, label }) => [anchor, label]));
  const placed = placeBlocks(
    (first?.blocks ?? []).map((block, at) => {
      const anchor = 'anchor' in block ? (block.anchor ?? undefined) : undefined;
      const sides = read.map(({ blocks }, side) => {
        const own = blocks[at];
        if (!own) return [];
        return [side === 0 ? own : withoutPlace(own)];
      });
      return { block: sides, id: anchor, heading: headings.get(anchor ?? '') };
    }),
    named,
  );
  const { anchor, label } = named;
  const title = texts.map((text): Block[] =>
    text ? [heading(text.section.number ?? '', text.section.title, anchor)] : [],
  );
  const notes = Object.entries(section.footnotes).map(([key, number]): PlacedBlock<Sides> => ({
    key: `note-${key}`,
    anchor,
    label: fill(officialWords(source.locale).sheet.note, { number }),
    block: read.map((side) => {
      const note = side.notes.get(number);
      return note ? [paragraph(note)] : [];
    }),
  }));
  return rowsIn(
    [{ key: 'title', anchor, label, block: title }, ...placed, ...notes],
    named,
    official,
  );
}

/** The rows of a table or a figure, whose texts are in each language. */
export function dataRows(
  places: readonly PlacedBlock<DataPlace>[],
  id: string,
  languages: readonly Locale[],
  official: Official,
): RowData[] {
  const placed = places.map(({ block: { text, isHeading }, ...place }) => ({
    ...place,
    block: languages.map((language): Block[] => {
      const said = text?.[language] ?? '';
      if (said === '') return [];
      return isHeading
        ? [heading('', said, '')]
        : said.split('\n').map((line) => paragraph([{ kind: 'text', text: line }]));
    }),
  }));
  return rowsIn(placed, { id }, official);
}

function rowsIn(
  placed: readonly PlacedBlock<Sides>[],
  of: Pick<RowsOf, 'id'>,
  official: Official,
): RowData[] {
  return officialRows(placed, of, official)
    .map(({ label, paragraphs, blocks }: OfficialRow<Sides>) => ({
      label,
      official: paragraphs.map(officialLine),
      sides: (blocks[0] ?? []).map((_side, at) => blocks.flatMap((sides) => sides[at] ?? [])),
    }))
    .filter(
      ({ official: said, sides }) => said.length > 0 || sides.some((side) => side.length > 0),
    );
}

function heading(mark: string, text: string, anchor: string): Block {
  return { kind: 'heading', line: 1, level: 2, anchor, mark, children: [{ kind: 'text', text }] };
}

function paragraph(children: Inline[]): Block {
  return { kind: 'paragraph', line: 1, anchor: null, paragraph: null, children };
}

/** A figure that needs the width of a page is told in words: it is on the page of the handbook. */
function figureTold(block: Block, locale: Locale): Block {
  if (block.kind !== 'component') return block;
  if (['example', 'note'].includes(block.component.figure)) return block;
  return {
    ...paragraph([{ kind: 'text', text: officialWords(locale).sheet.figure }]),
    line: block.line,
  };
}
