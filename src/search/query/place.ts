import { BEFORE_PLACE, CHAPTER, PARAGRAPH } from '../../i18n/function-words.ts';
import type { FoundLabel } from '../../model/numbering/find-label.ts';
import { fold } from '../words/fold.ts';

/** A place of the policy that a question names, and what else it says. */
export interface NamedPlace {
  /** `2-3-4`, `2-3-4-p2`. */
  place: string;
  /** How it was typed. */
  text: string;
  /** The question without it. */
  rest: string;
  /** Whether it may be something else: a number alone, or words that a title has as well. */
  isBare: boolean;
}

const DASH = /[\u2010-\u2015\u2212\u30FC\uFF0D]/gu;
/** `2.3.5`: dots between numbers of a place. */
const DOTTED = /(?<=(?<![\d.])\d{1,2}|\.\d{1,2})\.(?=\d{1,2}(?![\d]))/gu;
const NUMBER = /\d{1,2}/u.source;
/** What parts the numbers of a place, in writing and in speech. */
const JOINT = '[-\u306E]';
const PART = String.raw`(?:\(${NUMBER}\)|${NUMBER})`;
/** `2-(3)-④`, `2-3-4`, `2(3)④`: at least two numbers, set apart by hyphens or brackets. */
const PLACE = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}-])${NUMBER}(?:\s*${JOINT}\s*${PART}|\s*\(${NUMBER}\))(?:\s*${JOINT}?\s*${PART})?(?!\d|-\d)`,
  'u',
);
/** What stands behind the numbers of a citation that is still being typed. */
const UNFINISHED = /(?<=[\d)])\s*(?:[-(]+|-p)$/iu;
/** A bracket that is not closed yet, round the last number. */
const UNCLOSED = /\((\d{1,2})$/u;
const BARE = new RegExp(`^${NUMBER}$`, 'u');

/**
 * Finds the number of a place in a question, in any width, with or without brackets and the number of a paragraph.
 *
 * @param label what is written in the handbook's own forms, where it has any: it is read first
 */
export function findNumber(question: string, label?: FoundLabel): NamedPlace | undefined {
  const labelled = label && labelledPlace(question, label);
  if (labelled) return labelled;
  const plain = question
    .normalize('NFKC')
    .replace(DASH, '-')
    .replace(DOTTED, '-')
    .trim()
    .replace(UNFINISHED, '')
    .replace(UNCLOSED, '$1');
  const bare = BARE.exec(plain);
  const citation = bare ?? PLACE.exec(plain);
  const chapter = citation ? null : CHAPTER.exec(plain);
  const match = citation ?? chapter;
  if (!match) return undefined;
  const numbers = chapter
    ? chapter.slice(1).filter(Boolean).map(fold)
    : (match[0].match(/\d+/gu) ?? []);
  const { paragraph, rest } = paragraphIn(plain.slice(match.index + match[0].length));
  return {
    place: [...numbers.map((each) => String(Number(each))), ...paragraph].join('-'),
    isBare: bare !== null,
    text: match[0],
    rest: `${plain.slice(0, match.index).replace(BEFORE_PLACE, '')} ${rest}`,
  };
}

/** The place of what is written in the handbook's own forms. Digits alone are left to what is read in any handbook. */
function labelledPlace(question: string, label: FoundLabel): NamedPlace | undefined {
  const text = question.slice(label.start, label.end);
  if (BARE.test(text.normalize('NFKC').trim())) return undefined;
  const { paragraph, rest } = paragraphIn(question.slice(label.end).normalize('NFKC'));
  return {
    place: [label.anchor, ...paragraph].join('-'),
    isBare: true,
    text,
    rest: `${question.slice(0, label.start).normalize('NFKC')} ${rest}`,
  };
}

/** The paragraph that is named behind a number, as the end of its place, and what else stands there. */
function paragraphIn(after: string): { paragraph: string[]; rest: string } {
  const paragraph = PARAGRAPH.exec(after);
  if (!paragraph || !/^[\s,]*$/u.test(after.slice(0, paragraph.index))) {
    return { paragraph: [], rest: after };
  }
  const number = paragraph.slice(1).find(Boolean) ?? '';
  return {
    paragraph: [`p${number}`],
    rest: after.slice(paragraph.index + paragraph[0].length),
  };
}
