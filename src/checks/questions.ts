import { problem } from '../i18n/problems/index.ts';
import { sentencesAt } from '../markdown/sentences.ts';
import type { Problem } from '../model/problem.ts';
import { questionsSchema, type AskedQuestion } from '../model/questions.ts';
import { findPlace } from '../model/section/links.ts';
import { placesOf, suggestPlace } from './links.ts';
import { mayBeUnread, type DataFile, type Manuscript } from './read.ts';

/** Each question has its answer in a paragraph that there is, and is asked once. */
export function checkQuestions(manuscript: Manuscript): Problem[] {
  const file = manuscript.data.get('questions');
  const { data } = questionsSchema.safeParse(file?.value);
  // A file of another shape is told of by `checkData`.
  if (!file || !data) return [];
  return [
    ...data.questions.flatMap((question, index) => checkAnswer(manuscript, file, question, index)),
    ...findRepeated(manuscript, file, data.questions),
  ];
}

function checkAnswer(
  manuscript: Manuscript,
  file: DataFile,
  { place, sentence = {} }: AskedQuestion,
  index: number,
): Problem[] {
  const [first] = manuscript.locales;
  if (!first) return [];
  const lineOf = (...path: PropertyKey[]): { file: string; line: number } => ({
    file: file.path,
    line: file.lineOf(['questions', index, ...path]),
  });
  const places = placesOf(manuscript, first);
  const found = findPlace(places, place);
  if (!found) {
    if (mayBeUnread(manuscript, first, place)) return [];
    const values = { anchor: place, suggestion: suggestPlace(place, places) };
    return [problem(lineOf('place'), 'noPlace', values)];
  }
  if (!/-p\d+$/u.test(found.anchor ?? '')) {
    return [problem(lineOf('place'), 'noParagraph', { anchor: place })];
  }
  return manuscript.locales.flatMap((locale): Problem[] => {
    const number = sentence[locale];
    if (number === undefined) return [];
    const tree = manuscript.sections.find(
      (section) => section.locale === locale && section.structure.anchors.includes(place),
    )?.tree;
    const many = tree && sentencesAt(tree, place, locale).length;
    if (many === undefined || number <= many) return [];
    const values = { place, number, many };
    return [problem(lineOf('sentence', locale), 'noSentence', values)];
  });
}

function findRepeated(
  { locales }: Manuscript,
  file: DataFile,
  questions: readonly AskedQuestion[],
): Problem[] {
  return locales.flatMap((locale) => {
    const seen = new Set<string>();
    return questions.flatMap(({ ask }, index): Problem[] => {
      const key = ask[locale]
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const line = file.lineOf(['questions', index, 'ask', locale]);
      return [problem({ file: file.path, line }, 'askedTwice', { ask: ask[locale] })];
    });
  });
}
