import { traitsOf } from '../../model/locales.ts';
import type { Kind } from '../records/record.ts';
import { DEFINES } from '../words/marks.ts';
import { askedBy } from './asked.ts';
import { isSaid } from './expand.ts';
import { facetsOf, filtered, type ChosenFilter, type Facet } from './facets.ts';
import { withHeads } from './heads.ts';
import type { Language, Library } from './language.ts';
import { findMarks } from './marks.ts';
import { leadingGrades } from './leading-grades.ts';
import type { Question } from './parse.ts';
import { nearness } from './nearness.ts';
import { finalScore, rankCandidates, weightOf, type Candidate } from './rank.ts';
import { readAs } from './readings.ts';
import { marksIn, shownOf, toAnswer, toResult, type Result } from './show.ts';
import { suggest } from './suggest.ts';
import { titledLike } from './titles.ts';
import { understand, type Hit } from './understand.ts';

/** What to search. */
export interface Request {
  query: string;
  /** Whether questions in the other languages, too, find their places. */
  everyLanguage: boolean;
  filters: readonly ChosenFilter[];
}

/** The answer to a question. */
export interface Answer {
  /** How many places answer it. */
  count: number;
  /** A term whose name was typed, with its definition. */
  term: Result | undefined;
  /** Gives results, best first. */
  show: (from: number, to: number) => Promise<Result[]>;
  /** Parts of the question that nothing in the handbook answers. */
  missing: string[];
  /** Words of the handbook that look like what was typed and not found. */
  suggestions: string[];
  /** How many of the results each value of a filter has. */
  facets: () => Promise<Facet[]>;
}

/** So much between the parts of a question halves what their nearness counts, in characters of Japanese. */
const APART = 8;
/** Records that the second ranking looks at: as many as are shown at first, so that none is fetched in vain. */
const LOOKED_AT = 8;
/** Titles that are looked at beside them: each is fetched. */
const MOST_TITLES = 2;

/** Answers a question. */
export async function search(library: Library, request: Request): Promise<Answer> {
  const understood = await understand(library, request.query, request.everyLanguage);
  const { question, languages } = understood;
  const { hits, offers } = withHeads(understood.hits, languages);
  const [own] = languages;
  if (!own) throw new Error('There is no language to search');
  const found = hits.filter(({ matches }) => matches.size > 0);
  // Words that say next to nothing do not decide where something else was asked for.
  const answered =
    hits.every(({ part }) => part.generic) || found.some(({ part }) => !part.generic) ? found : [];
  const missing = hits
    .filter(({ matches, part }) => matches.size === 0 && (part.required || hits.length === 1))
    .map(({ part }) => part);
  const allowed = await filtered(own.store, request.filters);
  const passes = (record: number): boolean => allowed?.has(record) ?? true;
  const all = rankCandidates(answered, own.store.size);
  const defined = await definedBy(question, languages, answered);
  const close = askedBy(request.query, question, hits, languages);
  // What is called by a term's name and little else asks for the definition, unless it is the question word for word.
  const isAsked = close && passes(close.known.record) && (close.whole || defined === undefined);
  const asked = isAsked ? close.known : undefined;
  // A question that was found leaves out nothing that matters.
  const unsaid = asked ? [] : missing;
  const term = !asked && defined !== undefined && passes(defined) ? defined : undefined;
  const ranked = all.filter(
    ({ record }) => passes(record) && record !== term && record !== asked?.record,
  );
  const lead = (await leadingGrades(question, answered, own)).filter((each) =>
    typeof each === 'number' ? passes(each) && each !== asked?.record : allowed === undefined,
  );
  const looked = await lookedAt(ranked, question, own);
  const first = await rerank(looked, question, answered, own);
  const rest = [...first, ...ranked.filter((candidate) => !looked.includes(candidate))];
  const make = (record: number): Promise<Result> => toResult(record, answered, own);
  const order = [
    ...(asked ? [(): Promise<Result> => toAnswer(asked, answered, own)] : []),
    ...lead.map((each) => () => (typeof each === 'number' ? make(each) : Promise.resolve(each))),
    ...rest.flatMap(({ record }) => (lead.includes(record) ? [] : () => make(record))),
  ];
  return {
    count: order.length + (term === undefined ? 0 : 1),
    term: term === undefined ? undefined : await make(term),
    show: (from, to) => Promise.all(order.slice(from, to).map((give) => give())),
    missing:
      !asked && answered.length === 0 ? [request.query.trim()] : unsaid.map(({ text }) => text),
    suggestions:
      unsaid.length === 0 ? [] : [...new Set([...offers, ...suggest(unsaid, own.lexicon)])],
    facets: () =>
      facetsOf(
        own.store,
        all.map(({ record }) => record),
        request.filters,
      ),
  };
}

/**
 * The candidates of the second ranking: the first ones, and titles that begin like the question, «how to use …», which
 * the first ranking cannot tell from others with the same subject.
 */
async function lookedAt(
  ranked: readonly Candidate[],
  question: Question,
  own: Language,
): Promise<Candidate[]> {
  const [first, others] = [ranked.slice(0, LOOKED_AT), ranked.slice(LOOKED_AT)];
  if (others.length === 0 || question.isSpoken) return first;
  const titled = await titledLike(question, own);
  const most = Math.max(...first.map(({ covered }) => covered));
  const alike = others.filter(({ record, covered }) => covered === most && titled.has(record));
  return [...first, ...alike.slice(0, MOST_TITLES)];
}

/** The record of the glossary term whose name, or another of its names, is the whole question. */
async function definedBy(
  { parts }: Question,
  [own]: readonly Language[],
  answered: readonly Hit[],
): Promise<number | undefined> {
  const [part] = parts;
  if (!own || !part || answered.length !== 1 || part.place !== undefined) return undefined;
  const { concepts, byName } = own.lexicon;
  const read = byName.has(part.key) ? [] : readAs(part, own.lexicon);
  const keys = [part.key, ...read];
  const numbers = keys.flatMap((key) => byName.get(key) ?? []);
  const terms = numbers.filter((number) => concepts[number]?.isTerm);
  // The term that is called so comes before those that may be called so, too.
  const said = terms.filter(
    (each) => part.mended || read.length > 0 || isSaid(concepts[each]?.names ?? [], part.text),
  );
  const [number] = [
    ...said.filter((each) => keys.includes(concepts[each]?.keys[0] ?? '')),
    ...said,
  ];
  const token = number === undefined ? undefined : concepts[number]?.token;
  const [record] = token === undefined ? [] : await own.store.find(token + DEFINES);
  return record;
}

/** The names of what was asked for, where a record was found by them. */
function namesFor(record: number, hits: readonly Hit[], own: Language): string[] {
  return hits.flatMap(({ matches, expansions }) =>
    (matches.get(record)?.by ?? []).flatMap((index) => {
      const used = expansions[index];
      return used?.language === own && used.expansion.way === 'name' ? used.expansion.names : [];
    }),
  );
}

/** Whether a Latin word stands in a text as it was typed, give or take a plural, or another name of it does. */
function isInForm({ part, matches, expansions }: Hit, record: number, text: string): boolean {
  const match = matches.get(record);
  if (!match || part.words.length !== 1 || part.words[0]?.script !== 'latin') return true;
  if (match.by.some((index) => expansions[index]?.expansion.way !== 'exact')) return true;
  const typed = part.text.toLowerCase().replace(/(?:e?s)$/u, '');
  return text.toLowerCase().includes(typed);
}

async function rerank(
  candidates: readonly Candidate[],
  question: Question,
  hits: readonly Hit[],
  own: Language,
): Promise<Candidate[]> {
  const scored = await Promise.all(
    candidates.map(async (candidate) => {
      const stored = await own.store.load(candidate.record);
      const { title = '', text = '', kind = 'page' } = stored.meta;
      const shown = shownOf(stored);
      const parts = hits.map((hit) =>
        findMarks(shown, marksIn(shown, candidate.record, [hit], own), hit.part.open),
      );
      const score = finalScore(
        candidate,
        { kind: kind as Kind, title, text },
        {
          key: question.key,
          names: namesFor(candidate.record, hits, own),
          said: hits.map((hit, index) => ({
            count: parts[index]?.length ?? 0,
            weight: weightOf(hit, own.store.size),
          })),
          nearness: nearness(parts, APART * traitsOf(own.locale).breadth),
          inForm: hits.every((hit) => isInForm(hit, candidate.record, shown)),
        },
      );
      return { ...candidate, score };
    }),
  );
  return scored.sort((a, b) => b.covered - a.covered || b.score - a.score || a.record - b.record);
}
