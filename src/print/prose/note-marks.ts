import { mapInlines } from './pairs.ts';
import type { Block, Inline } from './printed.ts';

/**
 * Blocks whose footnotes are marks alone, with what the notes say by their numbers: where notes stand beside others, and
 * not at the foot of the page.
 */
export function takeNotes(blocks: readonly Block[]): {
  blocks: Block[];
  notes: ReadonlyMap<string, Inline[]>;
} {
  const notes = new Map<string, Inline[]>();
  const mark = (inline: Inline): Inline => {
    if (inline.kind !== 'footnote') return inline;
    if (inline.note) notes.set(inline.number, inline.note);
    return { kind: 'note-mark', number: inline.number };
  };
  return { blocks: blocks.map((block) => mapInlines(block, mark)), notes };
}
