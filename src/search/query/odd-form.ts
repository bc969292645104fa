import { fold } from '../words/fold.ts';
import type { Word } from '../words/segment.ts';
import { isWritten } from './known.ts';
import type { Lexicon } from './lexicon.ts';

/** What stands behind the stem of most forms of a word: they are not looked at for slips. */
const USUAL =
  /^(?:s|es|e|ed|er|ers|or|ors|ing|ings|y|ies|ion|ions|ation|ations|al|als|ity|ities|ment|ments|ly|ive|able)?$/u;

/** Whether a word has a stem that lexicons know, and is none of its usual forms: `trainning`. It may be misspelt. */
export function isOddForm({ script, key, surface }: Word, lexicons: readonly Lexicon[]): boolean {
  if (script !== 'latin') return false;
  const typed = fold(surface);
  const isUsual = typed.startsWith(key) && USUAL.test(typed.slice(key.length));
  return !isUsual && isWritten(key, lexicons);
}
