import { isUnnumberedTitle, readPolicyMark } from '../../i18n/policy-marks.ts';
import { wordsOf, type Para } from '../draft.ts';

/** What a stretch of the official text is, as far as it shows. */
export type PieceKind = 'heading' | 'prose' | 'cell' | 'label' | 'grade' | 'caption';

/** A stretch of the official text that is placed as one: a sentence, a heading, the name of a stage. */
export interface Piece {
  kind: PieceKind;
  text: string;
  /** From 1. */
  line: number;
  /** Pieces of the same paragraph have the same number, and stay together. */
  para: number;
  /** The number that it begins with. */
  value: number | undefined;
}

/** A longer line is a sentence. */
export const LONGEST_TITLE = 60;
const SENTENCE =
  /[^\u3002\uFF01\uFF1F]+[\u3002\uFF01\uFF1F]?[\u300D\u300F\uFF09)]*|[\u3002\uFF01\uFF1F]+/gu;
const LATIN_SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** The sentences of a text, with all its characters. */
export function sentencesOf(text: string): string[] {
  return (text.match(SENTENCE) ?? []).flatMap((each) => each.split(LATIN_SENTENCE));
}

/** The paragraphs of running text as pieces: headings whole, the others by sentences. */
export function proseIn(paras: readonly Para[], from: number): Piece[] {
  return paras.flatMap((para, index): Piece[] => {
    const text = textOf(para);
    const mark = readPolicyMark(text);
    const isTitle =
      text.length <= LONGEST_TITLE && mark !== undefined && !/[\u3002.!?]$/u.test(text);
    const common = { line: para.line, para: from + index };
    if (para.heading !== undefined || (isTitle && !para.item) || isUnnumberedTitle(text)) {
      return [{ ...common, kind: 'heading', text, value: mark?.value }];
    }
    return sentencesOf(text).map((sentence) => ({
      ...common,
      ...{ kind: 'prose', text: sentence, value: undefined },
    }));
  });
}

/** What a paragraph says, with the marks of notes as authors write them. */
export function textOf({ runs, mark = '' }: Pick<Para, 'runs' | 'mark'>): string {
  const words = runs.map(({ text, note }) => text + (note === undefined ? '' : `[^${note}]`));
  return (mark + words.join('')).trim();
}

/** Whether there is anything in a paragraph. */
export function isEmpty({ runs, rows }: Para): boolean {
  return !rows && wordsOf(runs).trim() === '';
}
