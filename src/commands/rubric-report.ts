import { rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill } from '../i18n/template.ts';
import type { Term } from '../model/glossary.ts';
import type { Locale } from '../model/locale.ts';
import { stepsOf, unmatchedTerms } from '../model/rubric/report.ts';
import { competencyMark, stageMark, type Rubric } from '../model/rubric/rubric.ts';

/**
 * How much is new from stage to stage, and which terms one language lacks, as plain text.
 *
 * @param locales the languages of the handbook
 * @param language the language of the reader
 */
export function reportOn(
  rubric: Rubric,
  terms: readonly Term[],
  locales: readonly Locale[],
  language: Locale,
): string {
  const { said } = rubricCommandWords(language);
  const percent = (share = 0): string => `${String(Math.round(share * 100)).padStart(3)} %`;
  const steps = stepsOf(rubric, locales);
  const same = steps.filter(({ fresh }) => locales.some((locale) => (fresh[locale] ?? 0) === 0));
  const unmatched = unmatchedTerms(rubric, terms, locales);
  return [
    '',
    rubric.title[language],
    '',
    fill(said.freshWords, { locales: locales.join(', ') }),
    ...steps.map(({ competency, from, to, fresh }) => {
      const shares = locales.map((locale) => percent(fresh[locale])).join('  ');
      return `  ${shares}  ${competencyMark(competency)} ${stageMark(from)} → ${stageMark(to)}  ${to.name[language]}`;
    }),
    '',
    fill(said.noNews, { count: same.length }),
    ...same.map(({ competency, from, to, fresh }) => {
      const where = locales.filter((locale) => (fresh[locale] ?? 0) === 0).join(', ');
      return `  ${competencyMark(competency)} ${stageMark(from)} → ${stageMark(to)} (${where})`;
    }),
    '',
    fill(said.unmatched, { count: unmatched.length }),
    ...unmatched.map(({ competency, stage, term, named, missing }) => {
      const told = fill(said.unmatchedTerm, {
        named,
        missing,
        term: term.name[named],
        other: term.name[missing],
      });
      return `  ${competencyMark(competency)} ${stageMark(stage)}  ${told}`;
    }),
  ].join('\n');
}
