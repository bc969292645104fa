import type { Kind } from '../records/record.ts';
import { foldWithPlaces } from '../words/fold.ts';
import { phraseKey } from '../words/segment.ts';
import { findMarks } from './marks.ts';
import type { Part } from './parse.ts';

/** How a record answers one part of a question. */
export interface PartMatch {
  score: number;
  /** Numbers of the expansions that found it. */
  by: number[];
  /** Whether its title says what was asked for, or it defines that. */
  titled: boolean;
}

/** A part with every record that answers it. */
export interface MatchedPart {
  part: Part;
  matches: ReadonlyMap<number, PartMatch>;
}

/** A record in the order of the first ranking. */
export interface Candidate {
  record: number;
  score: number;
  /** How many of the required parts it answers. */
  covered: number;
}

/**
 * The first ranking, from the index alone: rare parts count more than common ones, and whatever answers all required
 * parts comes before whatever does not.
 *
 * @param size how many records there are
 * @param kinds the records of each kind
 */
export function rankCandidates(
  parts: readonly MatchedPart[],
  size: number,
  kinds: ReadonlyMap<string, readonly number[]>,
): Candidate[] {
  const found = new Map<number, Candidate>();
  for (const { part, matches } of parts) {
    const weight = weightOf({ part, matches }, size);
    for (const [record, { score }] of matches) {
      const candidate = found.get(record) ?? { record, score: 0, covered: 0 };
      candidate.score += weight * score;
      if (part.required) candidate.covered += 1;
      found.set(record, candidate);
    }
  }
  for (const [kind, records] of kinds) {
    for (const record of records) {
      const candidate = found.get(record);
      if (candidate) candidate.score *= WORTH[kind as Kind];
    }
  }
  return [...found.values()].sort(
    (a, b) => b.covered - a.covered || b.score - a.score || a.record - b.record,
  );
}

/** How much a part tells: rare ones more than common ones. */
function weightOf({ part, matches }: MatchedPart, size: number): number {
  const rarity = Math.log(1 + size / (1 + matches.size)) / Math.log(1 + size);
  return (part.required ? 1 : 0.4) * (0.35 + rarity);
}

/** What the second ranking looks at. */
export interface Shown {
  kind: Kind;
  title: string;
  text: string;
}

/**
 * What a kind of place is worth where several answer as well: a passage of the policy and a cell more than what leads to
 * them, and what can be read at once more than a file.
 */
const WORTH: Record<Kind, number> = {
  section: 1,
  cell: 1,
  grade: 1,
  competency: 0.95,
  term: 0.8,
  page: 0.65,
  pdf: 0.5,
};

/** What is left of a text that has a word in another form alone: it may mean another thing. */
const OTHER_FORM = 0.4;

/** What the second ranking knows of a record beside its text. */
export interface Evidence {
  /** The whole question, folded. */
  key: string;
  /** Other names of what was asked for, folded. */
  names: readonly string[];
  /** How near to each other the parts stand there, from 0 to 1. */
  nearness: number;
  /** Whether Latin words stand there in the form that was typed, and not only with the same stem. */
  inForm: boolean;
}

/** How much of a title some words make up, from 0 to 1. */
function shareOf(title: string, key: string): number {
  return key.length > 1 && title.includes(key) ? key.length / title.length : 0;
}

/**
 * The second ranking, from what readers see: the question, or another name of what was asked for, as a title or a good
 * part of one; the question as it stands in the text, letter by letter; its words near to each other there.
 */
export function finalScore(
  candidate: Candidate,
  { kind, title, text }: Shown,
  { key, names, nearness, inForm }: Evidence,
): number {
  if (!inForm) return candidate.score * OTHER_FORM;
  const titleKey = phraseKey(title);
  const share = shareOf(titleKey, key);
  const named = Math.max(0, ...names.map((name) => shareOf(titleKey, name)));
  let more = 1.5 * Math.max(share, named);
  if (key.length > 1 && saysWhole(text, key)) more += 1;
  more += 0.6 * nearness;
  return candidate.score + more * WORTH[kind];
}

function saysWhole(text: string, key: string): boolean {
  return /[a-z]/u.test(key)
    ? findMarks(text, [key]).length > 0
    : foldWithPlaces(text).text.includes(key);
}
