import { endsSentence, readPolicyMark } from '../../i18n/policy-marks.ts';
import type { OfficialText } from '../../model/official.ts';
import { countedText, without, wordsOf, type Draft, type Remark } from '../draft.ts';
import { ImportError } from '../import-error.ts';
import { align } from './align.ts';
import { folded, gramsOf, Weights } from '../../passages/likeness.ts';
import type { Place, Places } from './places.ts';
import { readOfficial } from './read-official.ts';
import { spread, type Placed } from './spread.ts';

/** What came of an official text. */
export interface FromOfficial extends Pick<OfficialText, 'passages' | 'unplaced'> {
  /** What was left out, or moved. */
  remarks: readonly Remark[];
  /** How many paragraphs found a place. */
  placed: number;
  /** How many characters were read, without spaces. */
  characters: number;
  /** How many of them stand at a place, found none, or are told as left out. */
  counts: { placed: number; unplaced: number; removed: number };
  /** Those that are in none of these. */
  lost: string;
}

/** What is known only by its words must be that much like them. */
const SURE = 0.6;

/**
 * Finds the place of each paragraph of an official text in the handbook.
 *
 * @param before what stood there so far: a paragraph that says the same stays where it was put
 * @throws ImportError where the file cannot be read, or says nothing
 */
export function fromOfficial(
  file: string,
  bytes: Uint8Array,
  places: Places,
  before?: Pick<OfficialText, 'passages'>,
): FromOfficial {
  const all = [...places.inOrder, ...places.footnotes, ...places.loose];
  const weights = new Weights(all.map(({ grams }) => grams));
  const read = readOfficial(file, bytes, places, weights);
  if (read.pieces.length === 0) throw new ImportError('emptyDocument');
  const aligned = align(read.pieces, places.inOrder, weights);
  const spreadOut = spread(read.pieces, aligned, places.inOrder, weights);
  const kept = keptPlaces(before, all);
  const found = spreadOut.map((each) => ({ ...each, ...placeOfWords(each, all, weights) }));
  const paragraphs = [
    ...withoutNamesakes(found).map((each) => ({ ...each, ...kept.get(folded(each.text)) })),
    ...placeNotes(read.notes, places.footnotes, weights),
  ];
  const passages: OfficialText['passages'] = {};
  for (const { id } of all) {
    const here = paragraphs.filter(({ place }) => place?.id === id);
    if (here.length === 0) continue;
    const through = here.findLast((each) => each.through)?.through;
    passages[id] = {
      paragraphs: here.map(({ text }) => text),
      ...(through && through !== id && { through }),
    };
  }
  const unplaced = paragraphs.filter(({ place }) => !place);
  const removed = read.remarks.filter(({ kind }) => LEFT_OUT.has(kind)).map(({ text }) => text);
  const marks = read.notes.map(({ mark = '' }) => mark);
  // The numbers of notes are characters of a text, and none of a Word document, which counts them itself.
  const counted = new Set(
    read.notes.flatMap(({ label, mark }) => (mark === undefined ? [] : label)),
  );
  const plain = (text: string): string =>
    text.replace(/\[\^([^\]]+)\]/gu, (_, label: string) => (counted.has(label) ? label : ''));
  const said = paragraphs.map(({ text }) => plain(text));
  const sizeOf = (texts: readonly string[]): number => [...countedText(texts.join(''))].length;
  return {
    passages,
    unplaced: unplaced.map(({ line, text }) => ({ line: Math.max(1, line), text })),
    remarks: read.remarks,
    placed: paragraphs.length - unplaced.length,
    characters: [...read.characters].length,
    counts: {
      placed: sizeOf(paragraphs.flatMap(({ place, text }) => (place ? [plain(text)] : []))),
      unplaced: sizeOf(unplaced.map(({ text }) => plain(text))),
      removed: sizeOf([...removed, ...marks]),
    },
    lost: without(read.characters, [...said, ...removed, ...marks]),
  };
}

/** The kinds of remarks that tell of text that was left out. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'pageNumber',
  'running',
  'contents',
  'numberKept',
]);

/** The places that paragraphs were given before. */
function keptPlaces(
  before: Pick<OfficialText, 'passages'> | undefined,
  places: readonly Place[],
): Map<string, { place: Place; through?: string | undefined }> {
  const kept = new Map<string, { place: Place; through?: string | undefined }>();
  const byId = new Map(places.map((place) => [place.id, place]));
  const twice = new Set<string>();
  for (const [id, { paragraphs, through }] of Object.entries(before?.passages ?? {})) {
    const place = byId.get(id);
    for (const text of paragraphs) {
      const words = folded(text);
      if (kept.has(words)) twice.add(words);
      if (place) kept.set(words, { place, through });
    }
  }
  // What is said in two places is found by what stands around it.
  for (const words of twice) kept.delete(words);
  return kept;
}

/** Where one paragraph says a heading word for word, others that are like it are no headings of that place. */
function withoutNamesakes(paragraphs: readonly Placed[]): Placed[] {
  const isSame = ({ text, place }: Placed): boolean =>
    place?.kind === 'heading' && headingIn(text) === place.folded;
  const said = new Set(paragraphs.filter(isSame).map(({ place }) => place));
  return paragraphs.map((each) =>
    said.has(each.place) && !isSame(each)
      ? { ...each, place: undefined, through: undefined }
      : each,
  );
}

/** What a heading says without its number. */
function headingIn(text: string): string {
  return folded(text.slice(readPolicyMark(text)?.length ?? 0));
}

/** The place that says the same, where none was found. */
function placeOfWords(
  { text, place }: Placed,
  places: readonly Place[],
  weights: Weights,
): Partial<Placed> {
  if (place) return {};
  const grams = gramsOf(text);
  const title = places.find((each) => each.kind === 'title' && folded(text).includes(each.folded));
  if (title && !endsSentence(text)) return { place: title };
  const [best] = places
    .map((each) => ({ place: each, like: weights.likeness(grams, each.grams) }))
    .sort((a, b) => b.like - a.like);
  return best && best.like >= SURE ? { place: best.place } : {};
}

/** Footnotes go to those of the same number, or to the likest. */
function placeNotes(notes: Draft['notes'], places: readonly Place[], weights: Weights): Placed[] {
  return notes.map(({ label, runs, line }) => {
    const text = wordsOf(runs);
    const grams = gramsOf(text);
    const [best] = places
      .map((place) => {
        const own = place.value === Number(label) ? 0.2 : 0;
        return { place, like: weights.share(grams, place.grams) + own };
      })
      .sort((a, b) => b.like - a.like);
    return { text, line, place: best && best.like >= 0.35 ? best.place : undefined };
  });
}
