import type { Root } from 'mdast';
import { sentencesAt } from '../../markdown/sentences.ts';
import type { Locale } from '../../model/locale.ts';
import type { AskedQuestion } from '../../model/questions.ts';
import type { Section } from '../../model/section/section.ts';
import type { Asked, SearchRecord } from './record.ts';

/**
 * What readers may ask, each with the sentence that answers as a stretch of its passage's record: the words are in the
 * index already, and are not fetched twice.
 *
 * @param byPlace records by the places that stand in them
 * @param answered those that the language answers: another keeps its place, and is never asked
 * @throws where a place or a sentence is not there; the checks find that first
 */
export function askedIn(
  questions: readonly AskedQuestion[],
  texts: readonly { section: Pick<Section, 'anchors'>; tree: Root }[],
  byPlace: ReadonlyMap<string, SearchRecord>,
  locale: Locale,
  answered: readonly AskedQuestion[] = questions,
): Asked[] {
  const known = new Set(answered);
  return questions.map((question): Asked => {
    const { place, ask, sentence, silent } = question;
    if (!known.has(question)) return UNKNOWN;

    const record = byPlace.get(place);
    const tree = texts.find(({ section }) => section.anchors.includes(place))?.tree;
    const sentences = tree ? sentencesAt(tree, place, locale) : [];
    const said = sentences[(sentence?.[locale] ?? 1) - 1];
    const start = said === undefined ? -1 : (record?.text.indexOf(said) ?? -1);
    if (!record || said === undefined || start < 0) throw new Error(`No answer at ${place}`);
    return {
      ask: plain(ask[locale]),
      record: record.id,
      place,
      start,
      end: start + said.length,
      silent: silent && plain(silent[locale]),
    };
  });
}

/** Keeps the place of a question among those of other languages. */
const UNKNOWN: Asked = { ask: '', record: '', place: '', start: 0, end: 0, silent: undefined };

/** In one line, as it is fetched. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ');
