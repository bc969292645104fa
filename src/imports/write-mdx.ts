import { wordsOf, type Draft, type Para, type Run } from './draft.ts';
import type { PartBlock } from './split-policy.ts';

/** Signs that the grammar reads anywhere in a line. */
const SIGNS = /[\\`*{}<[\]|]|_(?=_)|~(?=~)|&(?=#?\w+;)/gu;
/** Signs that it reads at the beginning of a block. */
const BEGINNINGS = /^(?:(#+|[-+>=:](?=[\s\-=]|$)|>)|(\d{1,9})([.)])(?=\s|$))/u;
/** Words at the beginning of a line that MDX takes for code. */
const CODE = /^(import|export)(?=\s)/u;

/** Words as the grammar reads them back: what would mean something is escaped. */
export function escapeText(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/\uFFFD/gu, '');
}

function escapeBeginning(line: string): string {
  return line
    .replace(BEGINNINGS, (all, sign: string | undefined, number: string, dot: string) =>
      sign === undefined ? `${number}\\${dot}` : `\\${all}`,
    )
    .replace(CODE, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** Runs as one line of Markdown. */
export function inlineOf(runs: readonly Run[]): string {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.note === undefined && (last.strong ?? false) === (run.strong ?? false)) {
      merged.splice(-1, 1, { ...last, ...run, text: last.text + run.text });
    } else merged.push({ ...run });
  }
  return merged
    .map(({ text, strong, note }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      const escaped = escapeText(words);
      const shown = strong && words !== '' ? `**${escaped}**` : escaped;
      return `${before}${shown}${after}${note === undefined ? '' : `[^${note}]`}`;
    })
    .join('')
    .replace(/[ \t\n]+/gu, ' ')
    .trim();
}

/** The text of a section in the grammar of the handbook, with the footnotes that it cites at its end. */
export function mdxOf(blocks: readonly PartBlock[], notes: Draft['notes']): string {
  const written: string[] = [];
  let wasItem = false;
  for (const block of blocks) {
    const isItem = 'para' in block && block.para.item !== undefined;
    const text = 'para' in block ? paraMdx(block.para) : headingMdx(block);
    if (isItem && wasItem) written.splice(-1, 1, `${written.at(-1) ?? ''}\n${text}`);
    else written.push(text);
    wasItem = isItem;
  }
  const cited = new Set(blocks.flatMap((block) => ('para' in block ? citedIn(block.para) : [])));
  for (const { label, runs } of notes) {
    if (cited.has(label)) written.push(`[^${label}]: ${escapeBeginning(inlineOf(runs))}`);
  }
  return written.filter(Boolean).join('\n\n');
}

/** The labels of the footnotes that a block cites. */
export function citedIn({ runs, rows }: Para): string[] {
  return [...runs, ...(rows ?? []).flat(2)].flatMap(({ note }) => note ?? []);
}

function headingMdx({ heading, depth }: Extract<PartBlock, { depth: number }>): string {
  const mark = heading.mark ? `${heading.mark.mark} ` : '';
  return `${'#'.repeat(depth)} ${mark}${escapeText(heading.title)}`;
}

function paraMdx({ runs, item, rows }: Para): string {
  if (rows) return tableMdx(rows);
  const text = escapeBeginning(inlineOf(runs));
  if (!item) return text;
  return `${'   '.repeat(item.depth)}${item.ordered ? '1.' : '-'} ${text}`;
}

function tableMdx(rows: readonly Run[][][]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const row = (cells: readonly Run[][]): string =>
    `| ${Array.from({ length: width }, (_, at) => inlineOf(cells[at] ?? [])).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [row(head), `|${' --- |'.repeat(width)}`, ...body.map(row)].join('\n');
}

/** The first sentences of a section, to begin its summary with. */
export function firstSentence(blocks: readonly PartBlock[], longest: number): string {
  for (const block of blocks) {
    if (!('para' in block) || block.para.rows || block.para.item) continue;
    const text = wordsOf(block.para.runs).replace(/\s+/gu, ' ').trim();
    const [sentence = ''] = /^.*?[\u3002.!?\uFF01\uFF1F](?=\s|$|.)/u.exec(text) ?? [text];
    if (sentence.length > 3) return sentence.slice(0, longest);
  }
  return '';
}
