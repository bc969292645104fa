import type { Term } from '../model/glossary.ts';
import type { Locale } from '../model/locale.ts';
import { textOf, type StyledFile } from './block.ts';
import type { Spot } from './finding.ts';
import { foldText, isWhole } from './fold-text.ts';

/** Words of a text that are those of a term, however they are spelt. */
export interface Mention extends Spot {
  term: Term;
  /** Whether they are its name or a form of it, or another name. */
  by: 'name' | 'synonym';
  /** As the text has them. */
  words: string;
}

interface Word {
  folded: string;
  term: Term;
  by: Mention['by'];
}

/** What terms are called in a language, the longest words first: those inside them are no mentions of their own. */
export function wordsOf(terms: readonly Term[], locale: Locale): Word[] {
  const words = new Map<string, Word>();
  const add = (term: Term, by: Mention['by'], all: readonly string[]): void => {
    for (const each of all) {
      const folded = foldText(each).text;
      if (folded.length > 1 && !words.has(folded)) words.set(folded, { folded, term, by });
    }
  };
  for (const term of terms) add(term, 'name', [term.name[locale], ...term.forms[locale]]);
  for (const term of terms) add(term, 'synonym', term.synonyms[locale]);
  return [...words.values()].sort((a, b) => b.folded.length - a.folded.length);
}

/** All mentions of terms in a file. */
export function mentionsIn(file: StyledFile, words: readonly Word[]): Mention[] {
  return file.blocks.flatMap((block) => {
    const written = textOf(block);
    const { text, places } = foldText(written);
    const taken = new Uint8Array(text.length);
    const found: Mention[] = [];
    for (const { folded, term, by } of words) {
      for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
        if (taken[at] || taken[at + folded.length - 1]) continue;
        const start = places[at] ?? 0;
        const last = places[at + folded.length - 1] ?? start;
        // A long vowel that was left out belongs to the word.
        const end = written.charAt(last + 1) === '\u30FC' ? last + 2 : last + 1;
        if (!isWhole(written, start, end)) continue;
        taken.fill(1, at, at + folded.length);
        found.push({ file, block, start, end, term, by, words: written.slice(start, end) });
      }
    }
    return found;
  });
}
