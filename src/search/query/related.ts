import { AND, GOES_ON, inflectionsOf, STANDS } from '../words/related.ts';
import type { Word } from '../words/segment.ts';

/** What a word is related to. */
export interface Related {
  /** Whether it is another name of the same, or merely hints at it. */
  way: 'same' | 'hint';
  /** What the handbook says: the keys of a word, or of the words of a phrase. */
  targets: readonly (readonly string[])[];
}

/** Related words by their keys; those that go on in kana by what they begin with. */
export type RelatedByKey = ReadonlyMap<string, readonly Related[]>;

/** Reads the related words of a lexicon as they were fetched. */
export function readRelatedLines(lines: string): RelatedByKey {
  const found = new Map<string, Related[]>();
  if (lines === '') return found;
  const add = (key: string, related: Related): void => {
    if (related.targets.length === 0) return;
    const before = found.get(key);
    if (before) before.push(related);
    else found.set(key, [related]);
  };
  for (const line of lines.split('\n')) {
    const [names = [], leads = [], others = []] = line
      .split('\t')
      .map((list) => list.split(' ').filter(Boolean));
    const said = names.filter((name) => name.startsWith(STANDS)).map((name) => name.slice(1));
    const all = [...said, ...others].map((target) => target.split(AND));
    for (const name of names) {
      const key = name.replace(STANDS, '');
      add(key, { way: 'same', targets: all.filter(([first]) => first !== key) });
    }
    for (const key of leads) add(key, { way: 'hint', targets: all });
  }
  return found;
}

/**
 * What a key is related to. A verb is known by its beginning, whatever kana follow.
 *
 * @param last the key of the last word, where there are several: only its ending changes
 */
export function relatedTo(related: RelatedByKey, key: string, last = key): readonly Related[] {
  const before = key.slice(0, key.length - last.length);
  const forms = inflectionsOf(last, before !== '').map((form) => before + form);
  return [
    ...(related.get(key) ?? []),
    ...forms.flatMap((form) => related.get(form + GOES_ON) ?? []),
  ];
}

/** Whether some words in a row, the last of them in any form, are related to what lexicons know. */
export function isRelated(
  words: readonly Word[],
  lexicons: readonly { related: RelatedByKey }[],
  as?: Related['way'],
): boolean {
  const key = words.map((word) => word.key).join('');
  return lexicons.some(({ related }) =>
    relatedTo(related, key, words.at(-1)?.key).some(({ way }) => as === undefined || way === as),
  );
}

/** What of a word has to be typed before it is looked for: two letters with kanji, three kana, four of the alphabet. */
const START = /\p{Script=Han}.|.\p{Script=Han}|^\p{Script=Hiragana}{3}|^[a-z0-9]{4}/u;
/** More words that begin alike tell nothing of which is meant. */
const MOST_STARTS = 3;

/** What the words are related to that begin with a key, where they are few. */
export function beginningWith(related: RelatedByKey, key: string): readonly Related[] {
  if (!START.test(key)) return [];
  const begun = [...related.keys()].filter((known) => known.startsWith(key));
  return begun.length > MOST_STARTS ? [] : begun.flatMap((known) => related.get(known) ?? []);
}
