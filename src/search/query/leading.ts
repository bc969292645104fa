import { DEFINES } from '../words/marks.ts';
import { askedBy } from './asked.ts';
import { isSaid } from './said.ts';
import type { Language } from './language.ts';
import { leadingGrades } from './leading-grades.ts';
import type { KnownQuestion } from './lexicon.ts';
import type { Question } from './parse.ts';
import { readAs } from './readings.ts';
import { toAnswer, toResult, type Result } from './show.ts';
import type { Hit } from './understand.ts';

/** A result that comes before what was ranked. */
interface Lead {
  /** Its record; none where it is the address of something that is no record. */
  record: number | undefined;
  give: () => Promise<Result>;
}

/** What a question asks for by name: it comes first, however much else answers. */
interface Leading {
  /** The question of the handbook that was typed. */
  asked: KnownQuestion | undefined;
  leading: Lead[];
  /** The glossary's entry, where what it says is shown with the passage. */
  instead: number | undefined;
}

/** A question with all that was found out about it. */
interface Understood {
  query: string;
  question: Question;
  hits: readonly Hit[];
  answered: readonly Hit[];
  /** The page's own first. */
  languages: readonly Language[];
}

/**
 * What comes first: the question that authors answered, the comparison or the pages of the grades that are named, the
 * passage of the term whose name was typed, with its definition.
 *
 * @param passes whether a record has what the filters ask for
 * @param isFiltered whether they ask for anything: a comparison has nothing of it
 */
export async function leadingOf(
  { query, question, hits, answered, languages }: Understood,
  passes: (record: number) => boolean,
  isFiltered: boolean,
): Promise<Leading> {
  const [own] = languages;
  if (!own) throw new Error('There is no language to search');
  const entry = await definedBy(question, languages, answered);
  const close = askedBy(query, question, hits, languages);
  // What is called by a term's name and little else asks for the definition, unless it is the question word for word.
  const isName = entry !== undefined && question.parts.length === 1;
  const isAsked = close && passes(close.known.record) && (close.whole || !isName);
  const asked = isAsked ? close.known : undefined;
  const grades = (await leadingGrades(question, answered, own)).flatMap((each): Lead[] => {
    if (typeof each !== 'number') {
      return isFiltered ? [] : [{ record: undefined, give: () => Promise.resolve(each) }];
    }
    if (!passes(each) || each === asked?.record) return [];
    return [{ record: each, give: () => toResult(each, answered, own) }];
  });
  const pages = await pagesAskedFor(answered, own, passes);
  if (asked) {
    const give = (): Promise<Result> => toAnswer(asked, answered, own);
    return {
      asked,
      leading: [{ record: asked.record, give }, ...pages, ...grades],
      instead: undefined,
    };
  }
  if (entry === undefined) return { asked, leading: [...pages, ...grades], instead: undefined };
  return { asked, ...(await withDefinition(entry, grades, answered, own, passes)) };
}

/** The pages that a question names, beside whatever else, by what they are for: the one for printing. */
async function pagesAskedFor(
  answered: readonly Hit[],
  own: Language,
  passes: (record: number) => boolean,
): Promise<Lead[]> {
  const { concepts, byName } = own.lexicon;
  const named = answered.flatMap(({ part }) => byName.get(part.key) ?? []);
  const pages = [...new Set(named)].flatMap((number) => {
    const concept = concepts[number];
    return concept?.isPage ? [concept.token + DEFINES] : [];
  });
  const records = (await Promise.all(pages.map((token) => own.store.find(token)))).flat();
  return records.filter(passes).map((record) => ({
    record,
    give: () => toResult(record, answered, own),
  }));
}

/** The definition as the first line of the passage where the term is at home, or of the grade's page. */
async function withDefinition(
  entry: number,
  grades: readonly Lead[],
  answered: readonly Hit[],
  own: Language,
  passes: (record: number) => boolean,
): Promise<Pick<Leading, 'leading' | 'instead'>> {
  const { url, meta } = await own.store.load(entry);
  const { title: name = '', text = '', home } = meta;
  const [page, ...others] = grades;
  const place = page?.record ?? (home === undefined ? undefined : Number(home));
  // Filters may leave the entry alone.
  if (place === undefined || !passes(place)) {
    const give = (): Promise<Result> => toResult(entry, answered, own);
    const alone = passes(entry) ? [{ record: entry, give }] : [];
    return { leading: [...alone, ...grades], instead: entry };
  }
  const give = async (): Promise<Result> => ({
    ...(await toResult(place, answered, own)),
    definition: { name, text, url },
  });
  return { leading: [{ record: place, give }, ...others], instead: entry };
}

/** The record of the glossary term of which one of the names is the whole question. */
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
  // What merely leads to a term means something else: its definition would say what was not asked.
  const terms = numbers.filter((number) => {
    const concept = concepts[number];
    return concept?.isTerm === true && keys.some((key) => concept.keys.includes(key));
  });
  // The term that is called so comes before those that may be called so, too.
  const said = terms.filter(
    (each) => read.length > 0 || isSaid(concepts[each]?.names ?? [], part.meant ?? part.text),
  );
  const [number] = [
    ...said.filter((each) => keys.includes(concepts[each]?.keys[0] ?? '')),
    ...said,
  ];
  const token = number === undefined ? undefined : concepts[number]?.token;
  const [record] = token === undefined ? [] : await own.store.find(token + DEFINES);
  return record;
}
