import type { OfficialText } from '../../model/official.ts';
import {
  NOTES,
  officialRows as rowsOf,
  placeBlocks,
  type OfficialRow,
  type RowsOf,
} from '../../model/official-rows.ts';

/** A part of a section with the HTML of its blocks in the handbook. */
export interface HtmlRow extends Omit<OfficialRow<string>, 'blocks'> {
  html: string;
}

/**
 * A section beside its official text. What the official text says below the section's title, or in footnotes, stands
 * beside these.
 *
 * @param blocks the HTML of the section's blocks
 */
export function officialRows(
  blocks: readonly string[],
  section: RowsOf,
  official: Pick<OfficialText, 'passages'>,
): HtmlRow[] {
  const placed = placeBlocks(
    blocks.map((block) => ({ block, ...nameOf(block) })),
    section,
  ).map((each) => (each.block.includes('class="footnotes"') ? { ...each, key: NOTES } : each));
  const { anchor, label } = section;
  return rowsOf([{ key: 'title', anchor, label, block: '' }, ...placed], section, official)
    .map(({ blocks: own, ...row }) => ({ ...row, html: own.join('') }))
    .filter(({ paragraphs, html }) => paragraphs.length > 0 || html !== '');
}

/** The address that a block has in the policy, and what a heading is called. */
function nameOf(html: string): { id: string | undefined; heading: string | undefined } {
  const [tag = ''] = /^<[^>]*>/u.exec(html) ?? [];
  const id = tag.includes('placed') ? / id="([^"]+)"/u.exec(tag)?.[1] : undefined;
  return { id, heading: / data-label="([^"]+)"/u.exec(tag)?.[1] };
}
