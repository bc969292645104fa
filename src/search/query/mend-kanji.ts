import { runsOf, type Word } from '../words/segment.ts';
import { isWritten } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { onlySlip, type Slip } from './one-slip.ts';

/** Letters of a name that may be typed with one wrong kanji: a shorter one is then another name. */
const SHORTEST = 4;
const KANJI = /^\p{Script=Han}$/u;

/** Names and compounds of the text by how many letters they have, and what longer ones begin with. */
interface Listed {
  whole: ReadonlyMap<number, readonly string[]>;
  /** Put together when words of a length are first asked for. */
  begun: Map<number, readonly string[]>;
}

const known = new WeakMap<Lexicon, Listed>();

function listed(lexicon: Lexicon): Listed {
  const before = known.get(lexicon);
  if (before) return before;
  const whole = new Map<number, string[]>();
  for (const key of new Set([...lexicon.byName.keys(), ...lexicon.words.keys()])) {
    if (key.length < SHORTEST || !/\p{Script=Han}/u.test(key)) continue;
    const list = whole.get(key.length);
    if (list) list.push(key);
    else whole.set(key.length, [key]);
  }
  const list: Listed = { whole, begun: new Map() };
  known.set(lexicon, list);
  return list;
}

/** What compounds and names of more letters begin with. */
function beginnings({ whole, begun }: Listed, length: number): readonly string[] {
  const before = begun.get(length);
  if (before) return before;
  const longer = [...whole].flatMap(([most, keys]) => (most > length ? keys : []));
  const list = [...new Set(longer.map((key) => key.slice(0, length)))];
  begun.set(length, list);
  return list;
}

/**
 * Mends names and compounds in which one kanji is wrong, missing or too many, or two are exchanged. The segmenter cuts
 * what is no word into single kanji: only where it did is a slip looked for, since a word that the handbook does not
 * have makes another thing of a compound.
 */
export function mendKanji(words: readonly Word[], lexicons: readonly Lexicon[]): Word[] {
  const mended = [...words];
  for (const run of runsOf(words)) {
    const found = run.some(isRemnant) ? mendRun(run, lexicons) : undefined;
    if (found) mended.splice(mended.indexOf(found.words[0] as Word), found.words.length, found.as);
  }
  return mended;
}

/** A kanji that the segmenter found no word for. */
const isRemnant = ({ key }: Word): boolean => KANJI.test(key);

function mendRun(
  run: readonly Word[],
  lexicons: readonly Lexicon[],
): { words: readonly Word[]; as: Word } | undefined {
  for (let count = run.length; count > 1; count -= 1) {
    for (let start = 0; start + count <= run.length; start += 1) {
      const words = run.slice(start, start + count);
      const typed = words.map(({ key }) => key).join('');
      if (typed.length < SHORTEST - 1 || !words.some(isRemnant)) continue;
      // What is made of words that the handbook has is no misspelling, nor is what stands in one of them.
      if (isMadeOf(typed, lexicons)) return undefined;
      const [meant] = lexicons.flatMap((lexicon) => meantBy(words, typed, lexicon, lexicons));
      const [first, last] = [words[0], words.at(-1)];
      if (meant === undefined || !first || !last) continue;
      const surface = words.map((word) => word.surface).join('');
      return { words, as: { ...first, surface, end: last.end, key: meant, script: 'han', meant } };
    }
  }
  return undefined;
}

/** Whether some letters can be cut into words, of two letters or more, that the handbook has. */
function isMadeOf(letters: string, lexicons: readonly Lexicon[]): boolean {
  if (letters === '') return true;
  for (let length = letters.length; length > 1; length -= 1) {
    const isWord = isWritten(letters.slice(0, length), lexicons);
    if (isWord && isMadeOf(letters.slice(length), lexicons)) return true;
  }
  return false;
}

function meantBy(
  words: readonly Word[],
  typed: string,
  lexicon: Lexicon,
  lexicons: readonly Lexicon[],
): string[] {
  const list = listed(lexicon);
  const doubtful = words.flatMap((word) => [...word.key].map(() => isRemnant(word)));
  const fits = (name: string): boolean => {
    const slip = onlySlip(typed, name);
    return slip !== undefined && isSlip(slip, typed, name, doubtful, lexicons);
  };
  const { length } = typed;
  const alike = [length, length + 1, length - 1].flatMap((each) => list.whole.get(each) ?? []);
  const found = alike.filter(fits);
  return found.length > 0 || length < SHORTEST ? found : beginnings(list, length).filter(fits);
}

/** Whether what differs is a slip, and no other word or one that stands before or behind a known one. */
function isSlip(
  { kind, at }: Slip,
  typed: string,
  name: string,
  doubtful: readonly boolean[],
  lexicons: readonly Lexicon[],
): boolean {
  const letter = kind === 'missing' ? name.charAt(at) : typed.charAt(at);
  if (!KANJI.test(letter)) return false;
  const inside = at > 0 && at < typed.length - (kind === 'missing' ? 0 : 1);
  switch (kind) {
    case 'wrong':
      if (doubtful[at] !== true || !KANJI.test(name.charAt(at))) return false;
      return inside || !isWritten(at === 0 ? typed.slice(1) : typed.slice(0, -1), lexicons);
    case 'exchanged':
      return doubtful[at] === true || doubtful[at + 1] === true;
    case 'extra':
      return doubtful[at] === true && (inside || typed.charAt(at - 1) === letter);
    case 'missing':
      return inside && (doubtful[at] === true || doubtful[at - 1] === true);
  }
}
