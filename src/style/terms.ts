import { isVerb } from '../i18n/house-style/marks.ts';
import type { Term } from '../model/glossary.ts';
import type { Locale } from '../model/locale.ts';
import { textOf, type StyledFile } from './block.ts';
import { finding, type StyleFinding } from './finding.ts';
import { foldText } from './fold-text.ts';
import { mentionsIn, wordsOf, type Mention } from './mentions.ts';
import { sentencesOf } from './sentences.ts';

/** What the glossary has of a term in a language, each as it is written. */
function writtenIn(term: Term, locale: Locale): string[] {
  const { name, forms, synonyms, searchOnly } = term;
  return [name[locale], ...forms[locale], ...synonyms[locale], ...searchOnly[locale]];
}

/** Terms of the glossary that are spelt otherwise than it spells them, or called by another name. */
export function checkTerms(
  files: readonly StyledFile[],
  terms: readonly Term[],
): { spelling: StyleFinding[]; otherNames: StyleFinding[] } {
  const byLocale = Map.groupBy(files, ({ locale }) => locale);
  const found = [...byLocale].map(([locale, own]) => {
    const words = wordsOf(terms, locale);
    const right = new Set(terms.flatMap((term) => writtenIn(term, locale)));
    const mentions = own.flatMap((file) => mentionsIn(file, words));
    return {
      spelling: mentions
        .filter((mention) => isMisspelt(mention, locale, right))
        .map((mention) => finding('termSpelling', mention, { name: nearest(mention, locale) })),
      otherNames: otherNames(mentions, locale),
    };
  });
  return {
    spelling: found.flatMap(({ spelling }) => spelling),
    otherNames: found.flatMap((each) => each.otherNames),
  };
}

/** The spelling of the glossary that is meant. */
function nearest({ term, words }: Mention, locale: Locale): string {
  const { text } = foldText(words);
  const all = writtenIn(term, locale);
  return all.find((each) => foldText(each).text === text) ?? term.name[locale];
}

function isMisspelt(mention: Mention, locale: Locale, right: ReadonlySet<string>): boolean {
  const { words } = mention;
  if (right.has(words)) return false;
  const meant = nearest(mention, locale);
  return words.toLowerCase() === meant.toLowerCase() ? isWrongCase(mention, meant, locale) : true;
}

/**
 * Capitals where the glossary has none, and small letters where it has some. Titles have capitals of their own, and so
 * do sentences at their beginning, and names of which the term is a part.
 */
function isWrongCase(
  { block, start, end, words }: Mention,
  meant: string,
  locale: Locale,
): boolean {
  if (block.kind === 'heading' || block.kind === 'label') return false;
  // The glossary may begin its own entries with a capital.
  const isEntry = !/\p{Lu}/u.test(meant.slice(1));
  const likeMeant = words.slice(1) === meant.slice(1);
  if (isEntry && likeMeant && /^\p{Ll}/u.test(words)) return false;
  const text = textOf(block);
  const starts = new Set(sentencesOf(text, locale).map((sentence) => sentence.start));
  const before = text.slice(0, start);
  const begins = starts.has(start) || /[:\u201C\u2018"'(\n]\s*$/u.test(before);
  if (likeMeant && begins) return false;
  if (!/^\p{Lu}/u.test(words)) return true;
  const neighbour = /\p{Lu}[\p{L}\u2019']*[\s-]+$/u.exec(before);
  const isInName = neighbour !== null && !starts.has(neighbour.index);
  return !isInName && !/^[\s-]+\p{Lu}/u.test(text.slice(end));
}

/** Where readers are given everyday words on purpose, and where other names are explained. */
const OWN_WORDS = new Set<StyledFile['source']>(['glossary', 'questions']);

/** How many times as often a name stands as the others, where it is the usual one. */
const USUAL = 3;

/** Terms that are called by another name than nearly everywhere; a short form of the name is the name. */
function otherNames(mentions: readonly Mention[], locale: Locale): StyleFinding[] {
  return [...Map.groupBy(mentions, ({ term }) => term)].flatMap(([term, all]) => {
    const named = all.filter(({ by }) => by === 'name');
    const files = new Set(named.map(({ file }) => file.path));
    const name = foldText(term.name[locale]).text;
    const others = all.filter(({ block, by, end, words, file }) => {
      if (isVerb(words, textOf(block).slice(end))) return false;
      const folded = foldText(words).text;
      const isShort = name.includes(folded) || folded.includes(name);
      // Where a section has both, one explains the other.
      return by === 'synonym' && !isShort && !files.has(file.path) && !OWN_WORDS.has(file.source);
    });
    if (others.length * USUAL > named.length) return [];
    return others.map((mention) => finding('otherNames', mention, { name: term.name[locale] }));
  });
}
