import { differenceOf, shareOfNew } from './difference.ts';
import type { Term } from '../glossary.ts';
import type { Locale } from '../locale.ts';
import type { Competency, Rubric, Stage } from './rubric.ts';

/** How much a competency changes from one stage to the next. */
export interface Step {
  competency: Competency;
  from: Stage;
  to: Stage;
  /** The share of the higher stage's characters that is new, from 0 to 1, in each language. */
  fresh: Partial<Record<Locale, number>>;
}

/** Every step of a rubric, in the order of the table. */
export function stepsOf(rubric: Rubric, locales: readonly Locale[]): Step[] {
  return rubric.competencies.flatMap((competency) =>
    competency.stages.slice(1).map((to, index) => {
      const from = competency.stages[index] ?? to;
      const fresh = Object.fromEntries(
        locales.map((locale) => [
          locale,
          shareOfNew(differenceOf(from.text[locale], to.text[locale], locale)),
        ]),
      );
      return { competency, from, to, fresh };
    }),
  );
}

/** A term that one language's descriptor names and another's does not. */
export interface Unmatched {
  competency: Competency;
  stage: Stage;
  term: Term;
  /** The language that names it. */
  named: Locale;
  /** The language that does not. */
  missing: Locale;
}

/** Terms of the glossary that a descriptor names in one language only. */
export function unmatchedTerms(
  rubric: Rubric,
  terms: readonly Term[],
  locales: readonly Locale[],
): Unmatched[] {
  return rubric.competencies.flatMap((competency) =>
    competency.stages.flatMap((stage) =>
      terms.flatMap((term) => {
        const naming = locales.filter((locale) => names(stage.text[locale], term, locale));
        const [named] = naming;
        if (named === undefined) return [];
        return locales
          .filter((locale) => !naming.includes(locale))
          .map((missing) => ({ competency, stage, term, named, missing }));
      }),
    ),
  );
}

function names(text: string, term: Term, locale: Locale): boolean {
  return [term.name[locale], ...term.forms[locale]].some((name) => {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    // Latin words begin and end at their edges: “ai” is not in “explain”.
    const edge = /^[\p{Script=Latin}\d]/u.test(name) ? '(?<![\\p{Script=Latin}\\d])' : '';
    const end = /[\p{Script=Latin}\d]$/u.test(name) ? '(?![\\p{Script=Latin}\\d])' : '';
    return new RegExp(`${edge}${literal}${end}`, 'iu').test(text);
  });
}
