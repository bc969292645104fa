import { problem } from '../i18n/problems/index.ts';
import { traitsOf } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { headLine } from './read-head.ts';
import type { Manuscript } from './read.ts';

/** The most characters of Japanese in a sentence of a summary in easy words, and in all of it. */
const MOST = { sentence: 60, all: 400 } as const;

/** A summary in easy words is short, and so are its sentences: else it is no easier than the section. */
export function checkEasy({ sections }: Manuscript): Problem[] {
  return sections.flatMap(({ path, locale, frontmatter, lines }) => {
    const paragraphs = [frontmatter?.['easy']]
      .flat()
      .map((text, index) => ({ text, line: headLine(lines, ['easy', index]) }))
      .filter((each): each is { text: string; line: number } => typeof each.text === 'string');
    const { breadth } = traitsOf(locale);
    const [inSentence, inAll] = [MOST.sentence * breadth, MOST.all * breadth];
    const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    const long = paragraphs
      .flatMap(({ text, line }) =>
        [...segmenter.segment(text)].map(({ segment }) => ({ sentence: segment.trim(), line })),
      )
      .filter(({ sentence }) => sentence.length > inSentence)
      .map(({ sentence, line }) =>
        problem({ file: path, line }, 'easySentence', {
          beginning: sentence.slice(0, 12 * breadth),
          length: String(sentence.length),
          most: String(inSentence),
        }),
      );
    const length = paragraphs.map(({ text }) => text).join('').length;
    if (length <= inAll) return long;
    const place = { file: path, line: headLine(lines, ['easy']) };
    return [...long, problem(place, 'easyLong', { length: String(length), most: String(inAll) })];
  });
}
