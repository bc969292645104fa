import type { OfficialText } from '../../model/official.ts';

/** A part of a section: what the official text says, and how the handbook restates it; either may be empty. */
export interface OfficialRow {
  /** The address of the first place that is restated. */
  anchor: string;
  /** What that place is called, `2-(3) ¶2`. */
  label: string;
  paragraphs: readonly string[];
  /** The HTML of the blocks of the handbook. */
  html: string;
}

/**
 * A section beside its official text, in the order of the handbook. What is restated in several blocks stands beside all
 * of them; what the official text says below the section's title or in footnotes, beside these.
 *
 * @param blocks the HTML of the section's blocks
 * @param section the name of its file, its own address, and what it is called
 */
export function officialRows(
  blocks: readonly string[],
  section: { id: string; anchor: string; label: string },
  { passages }: Pick<OfficialText, 'passages'>,
): OfficialRow[] {
  const saidAt = (key: string): readonly string[] =>
    passages[`${section.id}#${key}`]?.paragraphs ?? [];
  const title = saidAt('title');
  const rows: OfficialRow[] = [];
  if (title.length > 0) {
    rows.push({ anchor: section.anchor, label: section.label, paragraphs: title, html: '' });
  }
  let until: string | undefined;
  for (const { key, html, anchor, label } of keyed(blocks, section)) {
    const isNotes = html.includes('class="footnotes"');
    const paragraphs = isNotes ? notesOf(passages, section.id) : saidAt(key);
    const last = rows.at(-1);
    if (until !== undefined && last) {
      rows[rows.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs, ...paragraphs],
        html: last.html + html,
      };
    } else rows.push({ anchor, label, paragraphs, html });
    const through = passages[`${section.id}#${key}`]?.through?.split('#')[1];
    if (through !== undefined) until = through;
    if (until === key) until = undefined;
  }
  return rows;
}

/** The footnotes of the official text in a section, each with its number. */
function notesOf(passages: OfficialText['passages'], id: string): string[] {
  const prefix = `${id}#note-`;
  return Object.entries(passages)
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([key, { paragraphs }]) =>
      paragraphs.map((text) => `[^${key.slice(prefix.length)}] ${text}`),
    );
}

interface Keyed {
  key: string;
  html: string;
  anchor: string;
  label: string;
}

/** The blocks with what they are called by, as passages are: what has no address, by the place before it. */
function keyed(blocks: readonly string[], section: Parameters<typeof officialRows>[1]): Keyed[] {
  let { anchor, label } = section;
  let heading = label;
  let unnamed = 0;
  return blocks.map((html) => {
    const [tag = ''] = /^<[^>]*>/u.exec(html) ?? [];
    const id = / id="([^"]+)"/u.exec(tag)?.[1];
    if (id === undefined || !tag.includes('placed')) {
      unnamed += 1;
      return { key: `${anchor}-x${unnamed}`, html, anchor, label };
    }
    const paragraph = /-p(\d+)$/u.exec(id)?.[1];
    if (paragraph === undefined) heading = / data-label="([^"]+)"/u.exec(tag)?.[1] ?? heading;
    anchor = id;
    label = paragraph === undefined ? heading : `${heading} \u00B6${paragraph}`;
    unnamed = 0;
    return { key: id, html, anchor, label };
  });
}
