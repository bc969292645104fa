import type { Locale } from '../../model/locales.ts';
import { DEFINES, pairToken } from '../words/marks.ts';
import type { Way } from './expansion.ts';
import type { Language } from './language.ts';
import { conceptsOf, gradesIn, type NamedGrades } from './named-grades.ts';
import type { Part, Question } from './parse.ts';
import type { Result } from './show.ts';
import type { Hit } from './understand.ts';

/**
 * What comes first where a question names grades: the comparison of several with the sheet of two, or the pages of one.
 * Whoever asks for a file, too, gets the sheet before the comparison.
 *
 * @param answered the parts of the question that something answers, each by which words
 * @returns records by their numbers, and results that are no records
 */
export async function leadingGrades(
  question: Question,
  answered: readonly Hit[],
  own: Language,
): Promise<(number | Result)[]> {
  const named = gradesIn(question, own);
  if (named.length === 0) return gradePages(question, answered, own);
  const comparisons = named.map((each) => comparisonOf(each, own.locale));
  const sheets = await pairSheets(named, own);
  const others = answered.filter(({ part }) => conceptsOf(part, own.lexicon).length === 0);
  const isForFile = others.some(({ matches }) => sheets.some((sheet) => matches.has(sheet)));
  return isForFile ? [...sheets, ...comparisons] : [...comparisons, ...sheets];
}

/** The comparison of some grades, as a result: an address of the table's page. */
function comparisonOf({ table, grades }: NamedGrades, locale: Locale): Result {
  const names = grades.map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  const title = table.comparing
    .replace('{from}', () => list.format(names.slice(0, -1)))
    .replace('{to}', () => names.at(-1) ?? '');
  return {
    url: `${table.url}?grades=${grades.map(({ id }) => id).join(',')}`,
    kind: 'page',
    number: '',
    title: [{ text: title, marked: false }],
    trail: [table.title],
    excerpt: [],
    excerptLocale: undefined,
    twin: undefined,
    through: [],
    words: [],
  };
}

/** Ways in which a word names a subject of its own: a competency, a term, what people call it. */
const SUBJECT: ReadonlySet<Way> = new Set<Way>(['name', 'lead', 'same', 'hint', 'reading']);

/**
 * The pages of the grades that a question names, where it names no other subject beside: those of the table that it
 * names, too, or of all in their order. The pages of tables where it names tables alone.
 */
async function gradePages(
  { parts }: Question,
  answered: readonly Hit[],
  { store, lexicon }: Language,
): Promise<number[]> {
  const named = parts.map((part) => new Set(conceptsOf(part, lexicon)));
  const { tables, concepts } = lexicon;
  const chosen = tables.filter(({ concept }) => named.some((each) => each.has(concept)));
  const isOfTable = (each: ReadonlySet<number>): boolean =>
    tables.some(({ concept }) => each.has(concept));
  const all = (chosen.length > 0 ? chosen : tables).flatMap((table) => table.grades);
  const isGrade = (each: ReadonlySet<number>): boolean =>
    all.some(({ concept }) => each.has(concept));
  const others = parts.filter((_part, index) => {
    const each = named[index] ?? new Set();
    return !isOfTable(each) && !isGrade(each);
  });
  if (others.some((part) => part.place !== undefined || isSubject(part, answered))) return [];
  const grades = all.filter(({ concept }) => named.some((each) => each.has(concept)));
  const pages = grades.length > 0 || others.length > 0 ? grades : chosen;
  const found = await Promise.all(
    pages.map(({ concept }) => store.find((concepts[concept]?.token ?? '') + DEFINES)),
  );
  return found.flat();
}

/** Whether a part is what a question is about, and no word that people ask for anything with. */
function isSubject(part: Part, answered: readonly Hit[]): boolean {
  const hit = answered.find(({ part: { key } }) => key === part.key);
  if (!hit) return false;
  const isNamed = hit.expansions.some(({ expansion: { way } }) => SUBJECT.has(way));
  return isNamed || [...hit.matches.values()].some(({ titled }) => titled);
}

/** The sheets that set two named grades side by side. */
async function pairSheets(
  named: readonly NamedGrades[],
  { store, lexicon: { concepts } }: Language,
): Promise<number[]> {
  const sheets = named
    .filter(({ grades }) => grades.length === 2)
    .map(({ grades }) => {
      const [first = '', second = ''] = grades.map(({ concept }) => concepts[concept]?.token);
      return store.find(pairToken(first, second));
    });
  return (await Promise.all(sheets)).flat();
}
