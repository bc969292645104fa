import { endsSentence, joinsWithoutSpace, readPolicyMark } from '../../i18n/policy-marks.ts';
import type { Remark } from '../draft.ts';
import { folded } from '../../passages/likeness.ts';
import { sentencesOf, type Piece } from './pieces.ts';

/** A line of a table without borders. */
export interface TableLine {
  text: string;
  line: number;
  /** Whether it stands above the table. */
  isCaption?: boolean;
}

/** The number of a stage, small Roman as the signs for it, or in letters. */
const STAGE =
  /(?:[\u2170-\u217B\u2160-\u216B]|(?<![A-Za-z])(?:x|ix|iv|vi{0,3}|i{1,3}))[.\uFF0E\u3001)][\s\u3000]*/u;
const EACH_STAGE = new RegExp(`(?=${STAGE.source})`, 'u');
const BEGINS_STAGE = new RegExp(`^(${STAGE.source})`, 'u');
const SIDE_BY_SIDE = /(?<=\u3002)[\s\u3000]+/u;
/** A shorter line that ends no sentence says something by itself, in halves of a kanji. */
const SHORT = 16;
/** A longer text behind the number of a stage is not its name alone. */
const LONGEST_LABEL = 48;

/** Whether a line names a stage. */
export function namesStage(text: string): boolean {
  return BEGINS_STAGE.test(text);
}

/** A name without the number of its stage before it. */
export function withoutStage(text: string): string {
  return text.replace(BEGINS_STAGE, '');
}

/** The grades that a line names, where it names several and nothing else. */
export function gradesIn(text: string, grades: ReadonlySet<string>): string[] | undefined {
  const words = text.split(/[\s\u3000]+/u);
  const known = words.filter((word) => grades.has(folded(word)));
  return known.length >= 2 && known.length * 2 >= words.length ? words : undefined;
}

/**
 * The pieces of a table whose borders are lost: names of stages and grades, and what stands in cells, sentence by
 * sentence. Numbers of rows that stand alone are told.
 *
 * @param grades what grades are called, folded
 * @param from the number of the first piece
 */
export function tablePieces(
  lines: readonly TableLine[],
  grades: ReadonlySet<string>,
  from: number,
): { pieces: Piece[]; remarks: Remark[] } {
  const pieces: Piece[] = [];
  const remarks: Remark[] = [];
  let open: TableLine | undefined;
  let para = from - 1;
  const add = (kind: Piece['kind'], { text, line }: TableLine, value?: number): void => {
    para += 1;
    pieces.push({ kind, text, line, para, value });
  };
  const close = (): void => {
    // Two cells beside each other stand on one line with a space between them.
    for (const cell of open?.text.split(SIDE_BY_SIDE) ?? []) {
      para += 1;
      for (const text of sentencesOf(cell)) {
        pieces.push({ kind: 'cell', text, line: open?.line ?? 1, para, value: undefined });
      }
    }
    open = undefined;
  };
  for (const { text: whole, line, isCaption } of uprightWords(lines)) {
    if (isCaption) {
      add('caption', { text: whole, line });
      continue;
    }
    const mark = readPolicyMark(whole);
    if (mark?.form === 'circled' && mark.length === whole.length) {
      close();
      remarks.push({ kind: 'numberKept', line, text: whole });
      continue;
    }
    const named = gradesIn(whole, grades);
    if (named) {
      close();
      for (const text of named) add('grade', { text, line });
      continue;
    }
    for (const text of whole.split(EACH_STAGE).map((each) => each.trim())) {
      const stage = BEGINS_STAGE.exec(text)?.[1];
      if (stage !== undefined && text.length <= LONGEST_LABEL) {
        close();
        add('label', { text, line }, stageValue(stage));
        continue;
      }
      const glue = open && !joinsWithoutSpace(open.text.at(-1) ?? '', text.charAt(0)) ? ' ' : '';
      const isWhole = !open && text.length * 2 <= SHORT && !/[\u3001,]$/u.test(text);
      open = open ? { ...open, text: open.text + glue + text } : { text, line };
      if (isWhole || endsSentence(text)) close();
    }
  }
  close();
  return { pieces, remarks };
}

const SMALL = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function stageValue(mark: string): number {
  return SMALL.indexOf(folded(mark)) + 1;
}

/** Words that are written downwards, a character a line, as one line. */
function uprightWords(lines: readonly TableLine[]): TableLine[] {
  const result: TableLine[] = [];
  let upright: TableLine | undefined;
  for (const each of lines) {
    const isSingle = [...each.text].length === 1 && readPolicyMark(each.text) === undefined;
    if (!isSingle) upright = undefined;
    else if (upright) {
      upright.text += each.text;
      continue;
    }
    const own = { ...each };
    if (isSingle) upright = own;
    result.push(own);
  }
  return result;
}
