import { DECOMPOSED, INVISIBLE, kanjiOf, RADICAL } from './characters.ts';

/** A line before and after it was mended. */
export interface Mended {
  /** From 1, in the file as it was. */
  line: number;
  before: string;
  after: string;
}

/** Marks of items in Word's way, and the form that makes a list. Numbers in brackets may be the text's own. */
const ITEMS: [mark: RegExp, right: (number: string) => string][] = [
  [/^(\s*)([\uFF10-\uFF19\d]+)[\uFF0E\u3001][\s\u3000]*(?=\S)/u, (number) => `${number}. `],
  [/^(\s*)([\u30FB\uFF65\u2022\u25CF\u25A0\u25C6\u25AA\u2023])[\s\u3000]*(?=\S)/u, () => '- '],
];

/**
 * Mends what is typed in another form and can mean nothing else: signs of the text in full width, lists in Word's
 * marks, headings that all begin a level too low, invisible characters, radicals, marks of voicing apart from their
 * kana, and the head's colons and quotes.
 *
 * @param isSection whether it is a section's text; in data only the characters are mended
 */
export function mend(source: string, isSection: boolean): { text: string; mended: Mended[] } {
  const lines = source
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n');
  const mended: Mended[] = [];
  const headEnd = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const surplus = isSection ? surplusMarks(lines.slice(headEnd + 1)) : 0;
  let isCode = false;
  const text = lines.flatMap((before, index): string[] => {
    const inHead = index > 0 && index < headEnd;
    let after = mendCharacters(before);
    if (isSection) after = inHead ? mendHead(after) : index > headEnd ? mendSigns(after) : after;
    if (FENCE.test(before)) isCode = !isCode;
    else if (!isCode && index > headEnd && HEADING.test(after)) after = after.slice(surplus);
    const items = isSection && index > headEnd ? mendItem(after, lines, index) : [after];
    if (items.length > 1 || items[0] !== before) {
      mended.push({ line: index + 1, before, after: items.join('\n') });
    }
    return items;
  });
  return { text: text.join('\n'), mended };
}

const FENCE = /^ {0,3}(?:```|~~~)/u;
const HEADING = /^#{1,6}(?= )/u;

/** How many signs too many all headings of a text begin with: the first level below its title is `##`. */
function surplusMarks(lines: readonly string[]): number {
  let isCode = false;
  const depths = lines.flatMap((line): number[] => {
    if (FENCE.test(line)) isCode = !isCode;
    const marks = isCode ? undefined : HEADING.exec(mendSigns(line))?.[0];
    return marks === undefined ? [] : [marks.length];
  });
  return depths.length > 0 ? Math.max(0, Math.min(...depths) - 2) : 0;
}

function mendCharacters(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .replace(DECOMPOSED, (found) => found.normalize('NFC'))
    .replace(RADICAL, kanjiOf);
}

function mendHead(line: string): string {
  const spaced = line.replace(/^([A-Za-z]+)[ \u3000]*(?:\uFF1A|:\u3000)[\s\u3000]*/u, '$1: ');
  const [, name = '', value = ''] = /^([A-Za-z]+): *(\S.*)$/u.exec(spaced) ?? [];
  const needsQuotes =
    /^[*&!|>%@`[\]{},?#]/u.test(value) || /:\s| #/u.test(value) || /^(["']).*\1\s*\S/u.test(value);
  const isQuoted = /^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/u.test(value);
  return needsQuotes && !isQuoted ? `${name}: ${JSON.stringify(value)}` : spaced;
}

function mendSigns(line: string): string {
  return line
    .replace(
      /^(\s*)([#\uFF03]{1,6})[ \u3000]*(?=[^\s#\uFF03])/u,
      (all, space: string, marks: string) =>
        marks.includes('\uFF03') || !/^#{1,6} /u.test(all)
          ? `${space}${'#'.repeat(marks.length)} `
          : all,
    )
    .replace(/\uFF0A\uFF0A/gu, '**')
    .replace(
      /[[\uFF3B][\^\uFF3E]([^\]\uFF3D]*)[\]\uFF3D]/gu,
      (_all, id: string) => `[^${id.normalize('NFKC')}]`,
    )
    .replace(/^\s*\uFF5C.*\uFF5C\s*$/u, (row) => row.replace(/\uFF5C/gu, '|'));
}

/** A line of a list in Word's marks, with an empty line before the first. A single such line may be no item. */
function mendItem(line: string, lines: readonly string[], index: number): string[] {
  for (const [mark, right] of ITEMS) {
    const match = mark.exec(line);
    if (!match) continue;
    const [whole, space = '', sign = ''] = match;
    const isItem = (at: number): boolean => mark.test(lines[at] ?? '');
    if (!isItem(index - 1) && !isItem(index + 1)) continue;
    const item = space + right(sign.normalize('NFKC')) + line.slice(whole.length);
    const opens = (lines[index - 1] ?? '').trim() !== '' && !isItem(index - 1);
    return opens ? ['', item] : [item];
  }
  return [line];
}
