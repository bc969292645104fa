import { traitsOf, type Locale } from '../../model/locales.ts';
import type { Kind } from '../records/record.ts';
import type { Way } from './expand.ts';
import { facetsOf, filtered, type ChosenFilter, type Facet } from './facets.ts';
import { suggestionsFor } from './guessing.ts';
import { isSubject, withHeads } from './heads.ts';
import type { Language, Library } from './language.ts';
import { findMarks } from './marks.ts';
import { leadingOf } from './leading.ts';
import type { Question } from './parse.ts';
import { nearness } from './nearness.ts';
import { finalScore, rankCandidates, type Candidate } from './rank.ts';
import { marksIn, shownOf, toResult, type Result } from './show.ts';
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
  /** The language that they are in, where the page's own has none. */
  from?: Locale;
  /** How many of them, from the first, are worth reading: the others answer it much less. */
  worth: number;
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
/** A word in a larger share of the passages than this is common. */
const COMMON = 0.6;
/** Of fewer passages nothing can be said. */
const FEW = 20;
/** What scores less than this share of the best is not worth reading at first. */
const WORTH = 0.3;

/** Answers a question. */
export async function search(library: Library, request: Request): Promise<Answer> {
  const understood = await understand(library, request.query, request.everyLanguage);
  const { question, languages } = understood;
  const [own] = languages;
  if (!own) throw new Error('There is no language to search');
  const headed = withHeads(understood.hits, languages);
  const { offers } = headed;
  const kinds = await own.store.filter('kind');
  const hits = withoutCommon(headed.hits, kinds.get('section') ?? []);
  const answered = answeredOf(hits);
  const missing = hits
    .filter(({ matches, part }) => matches.size === 0 && (part.required || hits.length === 1))
    .map(({ part }) => part);
  const allowed = await filtered(own.store, request.filters);
  const passes = (record: number): boolean => allowed?.has(record) ?? true;
  const all = rankCandidates(answered, own.store.size, kinds);
  const { asked, leading, instead } = await leadingOf(
    { query: request.query, question, hits, answered, languages },
    passes,
    allowed !== undefined,
  );
  // A question that was found leaves out nothing that matters.
  const unsaid = asked ? [] : missing;
  const leads = new Set([...leading.map(({ record }) => record), asked?.record, instead]);
  const ranked = all.filter(({ record }) => passes(record) && !leads.has(record));
  const looked = await lookedAt(ranked, question, own);
  const first = await passagesFirst(await rerank(looked, question, answered, own), own);
  const rest = [...first, ...ranked.filter((candidate) => !looked.includes(candidate))];
  const order = [
    ...leading.map(({ give }) => give),
    ...rest.map(
      ({ record }) =>
        () =>
          toResult(record, answered, own),
    ),
  ];
  return {
    count: order.length,
    worth: leading.length + worthReading(rest),
    show: (from, to) => Promise.all(order.slice(from, to).map((give) => give())),
    missing:
      !asked && answered.length === 0 ? [request.query.trim()] : unsaid.map(({ text }) => text),
    suggestions: unsaid.length === 0 ? [] : await suggestionsFor(unsaid, offers, own.lexicon),
    facets: () =>
      facetsOf(
        own.store,
        all.map(({ record }) => record),
        request.filters,
      ),
  };
}

/**
 * A word that stands in most passages, as a policy on staff says «staff», tells nothing of a question's subject beside
 * others: it decides as little as words that say nothing anywhere.
 */
function withoutCommon(hits: readonly Hit[], passages: readonly number[]): Hit[] {
  if (hits.length < 2) return [...hits];
  return hits.map((hit) => {
    const { part, matches } = hit;
    const said = passages.filter((record) => matches.has(record)).length;
    if (passages.length < FEW || said <= COMMON * passages.length) return hit;
    return { ...hit, part: { ...part, generic: true, required: false } };
  });
}

/**
 * The parts that something answers. Where the handbook does not know a thing that was asked for, only what it has a name
 * or a title for decides in its place: neither a verb, nor a word that texts merely use, nor one that says next to
 * nothing.
 */
function answeredOf(hits: readonly Hit[]): Hit[] {
  const isAsked = ({ part }: Hit): boolean => part.required && part.generic !== true;
  const asked = hits.filter(isAsked);
  const found = hits.filter(({ matches }) => matches.size > 0);
  const isMissing = asked.some(({ matches }) => matches.size === 0);
  const decides = isMissing
    ? asked.some((hit) => hit.matches.size > 0 && isSubject(hit))
    : hits.every(({ part }) => part.generic) || found.some(({ part }) => part.generic !== true);
  return decides ? found : [];
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

/**
 * A passage before its entry in the glossary: whoever asks for several things at once wants to read what the policy
 * says, and the entry points there. What the handbook says before the official text of the same place, too.
 */
async function passagesFirst(
  candidates: readonly Candidate[],
  own: Language,
): Promise<Candidate[]> {
  const order = [...candidates];
  for (const entry of candidates) {
    const { home } = (await own.store.load(entry.record)).meta;
    const passage = order.find(({ record }) => String(record) === home);
    if (!passage || passage.covered < entry.covered) continue;
    const [from, to] = [order.indexOf(passage), order.indexOf(entry)];
    if (from > to) order.splice(to, 0, ...order.splice(from, 1));
  }
  return order;
}

/** How many candidates answer as much as the first one does, and nearly as well. */
function worthReading(candidates: readonly Candidate[]): number {
  const [best] = candidates;
  if (!best) return 0;
  const worse = candidates.findIndex(
    ({ covered, score }) => covered < best.covered || score < WORTH * best.score,
  );
  return worse < 0 ? candidates.length : worse;
}

const BY_NAME: ReadonlySet<Way> = new Set<Way>(['name', 'lead']);

/** The names of what was asked for, where a record was found by them. */
function namesFor(record: number, hits: readonly Hit[], own: Language): string[] {
  return hits.flatMap(({ matches, expansions }) =>
    (matches.get(record)?.by ?? []).flatMap((index) => {
      const used = expansions[index];
      return used?.language === own && BY_NAME.has(used.expansion.way) ? used.expansion.names : [];
    }),
  );
}

/**
 * Whether a Latin word stands in a text as it was typed, give or take a plural, or another name of it does: who asks for
 * promotion means no text that promotes something.
 */
function isInForm({ part, matches, expansions }: Hit, record: number, text: string): boolean {
  const match = matches.get(record);
  if (!match || part.words.length !== 1 || part.words[0]?.script !== 'latin') return true;
  if (match.by.some((index) => expansions[index]?.expansion.way !== 'exact')) return true;
  const typed = (part.meant ?? part.text).toLowerCase().replace(/(?:e?s)$/u, '');
  return text.toLowerCase().includes(typed);
}

async function rerank(
  candidates: readonly Candidate[],
  question: Question,
  hits: readonly Hit[],
  own: Language,
): Promise<Candidate[]> {
  const looked = await Promise.all(
    candidates.map(async (candidate) => {
      const stored = await own.store.load(candidate.record);
      const shown = shownOf(stored);
      const inForm = hits.every((hit) => isInForm(hit, candidate.record, shown));
      return { candidate, stored, shown, inForm };
    }),
  );
  // A word that stands nowhere as it was typed may be any of its forms.
  const isWritten = looked.some(({ inForm }) => inForm);
  const scored = looked.map(({ candidate, stored, shown, inForm }): Candidate => {
    const { title = '', text = '', kind = 'page', trail = '' } = stored.meta;
    const parts = hits.map((hit) =>
      findMarks(shown, marksIn(shown, candidate.record, [hit], own), hit.part.open),
    );
    const score = finalScore(
      candidate,
      { kind: kind as Kind, title, text },
      {
        key: question.key,
        names: namesFor(candidate.record, hits, own),
        nearness: nearness(parts, APART * traitsOf(own.locale).breadth),
        inForm: inForm || !isWritten,
      },
    );
    // A page about the handbook speaks of all that stands elsewhere: that it has every part says little.
    const covered = Math.min(candidate.covered, kind === 'page' && trail === '' ? 1 : Infinity);
    return { ...candidate, covered, score };
  });
  return scored.sort((a, b) => b.covered - a.covered || b.score - a.score || a.record - b.record);
}
