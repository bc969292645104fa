import type { Language } from './language.ts';
import { onlySlip } from './one-slip.ts';
import type { Hit } from './understand.ts';

/** What is left of a question once the compounds are left out that the handbook does not know. */
export interface Headed {
  hits: Hit[];
  /** What the handbook knows of their beginnings, as it was typed: other questions to offer. */
  offers: string[];
}

/** A name so long, in letters of its key, may be typed with one wrong letter; a shorter one is then another name. */
const LONG_NAME = 4;

/**
 * Leaves out compounds of which the handbook knows something, and not the thing itself: a canteen is no staff. Whoever
 * asks for one of its parts will say so, and is offered it.
 */
export function withHeads(hits: readonly Hit[], languages: readonly Language[]): Headed {
  const offers: string[] = [];
  const headed = compoundsOf(hits).flatMap((compound): Hit[] => {
    if (!compound.some(isAnswered)) return compound;
    if (!isStrange(compound) || isMistyped(compound, languages)) return compound;
    offers.push(...beginning(compound).map(({ part }) => part.text));
    return [unknown(compound)];
  });
  return { hits: headed, offers };
}

/** What a compound begins with, as far as the handbook knows it and more than a guess or a word for anything. */
function beginning(compound: readonly Hit[]): Hit[] {
  const end = compound.findIndex((hit) => !isAnswered(hit));
  return compound.slice(0, end < 0 ? compound.length : end).filter(({ part, expansions }) => {
    return (
      !part.generic &&
      part.meant === undefined &&
      expansions.some(({ expansion }) => expansion.way !== 'misspelt')
    );
  });
}

const isAnswered = ({ matches }: Hit): boolean => matches.size > 0;

/** Parts that stand together, as parts of one thing. */
function compoundsOf(hits: readonly Hit[]): Hit[][] {
  const compounds: Hit[][] = [];
  for (const hit of hits) {
    const compound = compounds.at(-1);
    if (compound && hit.part.follows !== undefined) compound.push(hit);
    else compounds.push([hit]);
  }
  return compounds;
}

/**
 * Whether a compound is another thing than the handbook knows. Its head stands last. Where words are set apart by
 * spaces, a word inside a sentence may be its verb: only the word that ends the question is a head for sure.
 */
function isStrange(compound: readonly Hit[]): boolean {
  const [first, ...heads] = compound;
  const head = heads.at(-1);
  if (!first || !head) return false;
  const strange = heads.filter((hit) => !isAnswered(hit) && /\p{L}/u.test(hit.part.key));
  const sure = strange.filter(
    ({ part }) => part.follows === 'joined' || (part.ends && part.required),
  );
  if (sure.length > 0) return true;
  // Whatever the handbook does not know may stand before what it has a name or a title for, and before nothing else.
  return strange.length === 0 && !isAnswered(first) && !heads.some(isNamed);
}

/** Whether a compound is one letter away from a name of the handbook: then the slip made its head unknown. */
function isMistyped(compound: readonly Hit[], languages: readonly Language[]): boolean {
  const key = compound.map(({ part }) => part.key).join('');
  if (key.length < LONG_NAME) return false;
  return languages.some(
    ({ lexicon: { byName } }) =>
      byName.has(key) || [...byName.keys()].some((name) => onlySlip(key, name) !== undefined),
  );
}

/** Whether the handbook has a name or a title for a part, or a word that leads there: it does not merely use the word. */
export function isSubject(hit: Hit): boolean {
  const { part, expansions } = hit;
  const leads = ({ expansion: { way } }: Hit['expansions'][number]): boolean =>
    way === 'lead'
      ? part.follows !== 'joined'
      : (way === 'same' || way === 'hint') && part.follows === undefined;
  return isNamed(hit) || expansions.some(leads);
}

/** The same, more strictly, of what may be a part of a compound: a word that leads somewhere may lead elsewhere there. */
function isNamed({ part, expansions, matches }: Hit): boolean {
  return (
    expansions.some(
      ({ expansion: { way } }) => way === 'name' || (way === 'lead' && part.follows === 'spaced'),
    ) || [...matches.values()].some(({ titled }) => titled)
  );
}

function unknown(compound: readonly Hit[]): Hit {
  const parts = compound.map(({ part }) => part);
  const text = parts
    .map((part, index) => (index > 0 && part.follows === 'spaced' ? ' ' : '') + part.text)
    .join('');
  const [first] = compound;
  if (!first) throw new Error('A compound has parts');
  const part = {
    ...first.part,
    text,
    key: parts.map(({ key }) => key).join(''),
    words: parts.flatMap(({ words }) => words),
    required: true,
  };
  return { part, expansions: [], matches: new Map() };
}
