import type { OfficialText } from './official.ts';
import { blockKeys } from './section/block-keys.ts';

/** A part of a section or a table: what the official text says, and how the handbook restates it; either may be empty. */
export interface OfficialRow<Block> {
  /** The address of the first place that is restated. */
  anchor: string;
  /** What that place is called, `2-(3) ¶2`. */
  label: string;
  paragraphs: readonly string[];
  blocks: readonly Block[];
}

/** A block with what it is called by, as passages are, behind the name of its file. */
export interface PlacedBlock<Block> {
  key: string;
  anchor: string;
  label: string;
  block: Block;
}

/** What a section or a table is called: by its file, in addresses, and by people. */
export interface RowsOf {
  id: string;
  anchor: string;
  label: string;
}

/** The key of the block that holds all footnotes, where they stand together. */
export const NOTES = 'notes';

/**
 * The blocks of a section with what they are called by: what has no address, by the place before it.
 *
 * @param blocks each with its address; of a heading, with what it is called
 */
export function placeBlocks<Block>(
  blocks: readonly { block: Block; id: string | undefined; heading?: string | undefined }[],
  section: RowsOf,
): PlacedBlock<Block>[] {
  const keyOf = blockKeys(section.anchor);
  let { anchor, label } = section;
  let named = label;
  return blocks.map(({ block, id, heading }) => {
    if (id !== undefined) {
      const paragraph = /-p(\d+)$/u.exec(id)?.[1];
      if (paragraph === undefined) named = heading ?? named;
      anchor = id;
      label = paragraph === undefined ? named : `${named} \u00B6${paragraph}`;
    }
    return { key: keyOf(id), anchor, label, block };
  });
}

/**
 * A section or a table beside its official text, in the order of the handbook. What is restated in several blocks stands
 * beside all of them, and what has no block of its own beside that in which it is: nothing that is placed is left out.
 */
export function officialRows<Block>(
  blocks: readonly PlacedBlock<Block>[],
  { id }: Pick<RowsOf, 'id'>,
  { passages }: Pick<OfficialText, 'passages'>,
): OfficialRow<Block>[] {
  const said = new Map(
    Object.entries(passages).flatMap(([name, passage]) =>
      name.startsWith(`${id}#`) ? [[name.slice(id.length + 1), passage]] : [],
    ),
  );
  const keys = blocks.map(({ key }) => key);
  const homes = Map.groupBy(said.keys(), (key) => homeOf(key, keys) ?? keys.at(-1));
  const rows: OfficialRow<Block>[] = [];
  let until: string | undefined;
  for (const { key, anchor, label, block } of blocks) {
    const paragraphs = (homes.get(key) ?? []).flatMap((each) =>
      (said.get(each)?.paragraphs ?? []).map((text) => withNumber(each, key, text)),
    );
    const last = rows.at(-1);
    if (until !== undefined && last) {
      rows[rows.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs, ...paragraphs],
        blocks: [...last.blocks, block],
      };
    } else rows.push({ anchor, label, paragraphs, blocks: [block] });
    const through = said.get(key)?.through?.split('#')[1];
    if (through !== undefined && keys.indexOf(through) > keys.indexOf(key)) until = through;
    if (until === key) until = undefined;
  }
  return rows;
}

/** The block at which a passage stands: its own, that of all notes, or that in which it is; none where it is in none. */
export function homeOf(key: string, keys: readonly string[]): string | undefined {
  if (keys.includes(key)) return key;
  if (key.startsWith('note-') && keys.includes(NOTES)) return NOTES;
  const around = keys.filter(
    (each) => key.startsWith(each) && /^[-/]/u.test(key.slice(each.length)),
  );
  return around.sort((a, b) => b.length - a.length)[0];
}

/** A footnote that stands with others begins with its number. */
function withNumber(key: string, home: string, text: string): string {
  const number = /^note-(.+)$/u.exec(key)?.[1];
  return number === undefined || key === home ? text : `[^${number}] ${text}`;
}
