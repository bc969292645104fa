import type { TextlintMessage } from '@textlint/kernel';
import { isMeantTwice } from '../i18n/house-style/marks.ts';
import type { StyleKey } from '../i18n/house-style/index.ts';
import { limitOf, type StyleChoice } from '../model/house-style.ts';
import { traitsOf } from '../model/locale.ts';
import { textOf, type StyledFile } from './block.ts';
import { finding, type StyleFinding } from './finding.ts';
import { longestSentence, proseRules } from './prose-rules.ts';
import { beginning, sentencesOf, type Sentence } from './sentences.ts';
import { styleTree } from './tree.ts';

/** textlint tells files apart by their endings, and asks a plugin for the tree of one. */
const ENDING = '.blocks';

/**
 * What textlint's rules find in a file. The dictionary of Japanese is opened with the first file that needs it: that
 * takes about a second.
 */
export async function lintProse(file: StyledFile, choice: StyleChoice): Promise<StyleFinding[]> {
  const rules = proseRules(file, choice);
  if (rules.length === 0 || file.blocks.length === 0) return [];
  // Loaded here: who asks for no house style does without it.
  const { TextlintKernel } = await import('@textlint/kernel');
  const { text, tree, placeOf } = styleTree(file.blocks);
  const filePath = `${file.path}${ENDING}`;
  class Processor {
    availableExtensions(): string[] {
      return [ENDING];
    }
    processor(): {
      preProcess: () => typeof tree;
      postProcess: (messages: TextlintMessage[]) => {
        messages: TextlintMessage[];
        filePath: string;
      };
    } {
      return { preProcess: () => tree, postProcess: (messages) => ({ messages, filePath }) };
    }
  }
  const plugins = [{ pluginId: 'blocks', plugin: { Processor } }];
  const { messages } = await new TextlintKernel().lintText(text, {
    ...{ ext: ENDING, filePath, rules, plugins },
  });
  const found = messages.flatMap((message): StyleFinding[] => {
    const { block, offset } = placeOf(message.range[0]);
    if (!block) return [];
    const told = tell(message, file, { text: textOf(block), offset }, choice);
    const spot = { file, block, start: told?.start ?? offset, end: offset };
    return told ? [finding(message.ruleId as StyleKey, spot, told.values)] : [];
  });
  const long = new Set(found.filter(({ key }) => key === 'sentenceLength').map(sentenceOf));
  // Who parts a long sentence has fewer commas in each.
  return found.filter((each) => each.key !== 'commas' || !long.has(sentenceOf(each)));
}

function sentenceOf({ line, values }: StyleFinding): string {
  return `${line} ${values['sentence'] ?? ''}`;
}

/** What is told of a message of textlint's, whose own words are for those who write of computers; nothing of some. */
function tell(
  { ruleId, message }: TextlintMessage,
  { locale }: StyledFile,
  { text, offset }: { text: string; offset: number },
  choice: StyleChoice,
): { start: number; values: Record<string, string | number> } | undefined {
  const { breadth, spaced } = traitsOf(locale);
  const most = longestSentence(choice, locale);
  const sentences = sentencesOf(text, locale);
  const isLength = ruleId === 'sentenceLength';
  const at =
    isLength && spaced
      ? tooLong(sentences, offset, { length: lengthIn(message), most })
      : sentences.findLastIndex(({ start }) => start <= offset);
  if (at < 0 && isLength) return undefined;
  const here = sentences[at] ?? { text, start: 0 };
  const last = ruleId === 'missingPeriod' ? (sentences.at(-1) ?? here) : here;
  // «"word"» or «（word）».
  const [, quoted, bracketed] = /"\s*([^"]+)"|\uFF08([^\uFF09]+)\uFF09/u.exec(message) ?? [];
  const word = quoted ?? bracketed ?? '';
  const values = {
    sentence: beginning(last.text, breadth),
    length: isLength && !spaced ? lengthIn(message) : last.text.length,
    word,
    most: ruleId === 'commas' ? limitOf(choice, 'commas') : most,
  };
  // Within sentences conjunctions join words.
  const before = sentences[at - 1];
  if (ruleId === 'doubledConjunction') {
    if (!here.text.startsWith(word) || !before?.text.startsWith(word)) return undefined;
  }
  if (ruleId === 'doubledParticle' && isMeantTwice(word, text.slice(0, offset))) return undefined;
  if (ruleId === 'missingPeriod' && isName(text)) return undefined;
  // Two brackets that close are no slip.
  if (ruleId === 'repeatedWord' && !/\p{L}/u.test(word)) return undefined;
  return { start: isLength ? here.start : offset, values };
}

/** How long a sentence is, as textlint says it. */
function lengthIn(message: string): number {
  return Number(/\((\d+)\)/u.exec(message)?.[1]);
}

/**
 * Which sentence is too long, if any, of those that textlint takes for one: where spaces part words it thinks that none
 * ends in a number, as in `since April 2022`.
 *
 * @param offset where that one begins
 */
function tooLong(
  sentences: readonly Sentence[],
  offset: number,
  { length, most }: { length: number; most: number },
): number {
  return sentences.findIndex(
    ({ start, text }) =>
      start + text.length > offset && start < offset + length && text.length > most,
  );
}

/** What has no comma and is short is a name that stands alone. */
function isName(text: string): boolean {
  return text.length < SHORTEST && !/[\u3001\u3002,]/u.test(text);
}

/** Fewer characters than a sentence of Japanese has. */
const SHORTEST = 15;
