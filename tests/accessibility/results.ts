import {
  CRITERIA,
  type AccessibilityReport,
  type CriterionReport,
  type TestedState,
} from '../../src/model/accessibility-report.ts';

/** What axe says of one rule on a page. */
export interface RuleResult {
  id: string;
  /** How many elements it is of. */
  count: number;
}

/** What axe found on a page in a state. */
export interface PageResult {
  path: string;
  state: TestedState;
  passes: readonly RuleResult[];
  violations: readonly RuleResult[];
  incomplete: readonly RuleResult[];
}

/** A rule of axe with its tags, `wcag143` for success criterion 1.4.3. */
export interface Rule {
  ruleId: string;
  tags: readonly string[];
}

/** Rules that nothing runs: they are of other levels, or out of date. */
const UNUSED = /^(?:wcag2aaa|wcag2a-obsolete|experimental|deprecated)$/u;

/** The rules that test a part of each success criterion: `wcag143` is 1.4.3. */
export function rulesByCriterion(rules: readonly Rule[]): Map<string, string[]> {
  const used = rules.filter(({ tags }) => !tags.some((tag) => UNUSED.test(tag)));
  return new Map(
    Object.keys(CRITERIA).map((criterion) => {
      const tag = `wcag${criterion.replaceAll('.', '')}`;
      const own = used.filter(({ tags }) => tags.includes(tag));
      return [criterion, own.map(({ ruleId }) => ruleId).sort()];
    }),
  );
}

/** Puts together what was found of each success criterion. */
export function criteriaOf(
  rules: readonly Rule[],
  results: readonly PageResult[],
): AccessibilityReport['criteria'] {
  return Object.fromEntries(
    [...rulesByCriterion(rules)].map(([criterion, own]) => [criterion, reportOf(own, results)]),
  );
}

function reportOf(rules: readonly string[], results: readonly PageResult[]): CriterionReport {
  const isOwn = ({ id }: RuleResult): boolean => rules.includes(id);
  const applied = results.filter(({ passes, violations, incomplete }) =>
    [...passes, ...violations, ...incomplete].some(isOwn),
  );
  return {
    rules: [...rules],
    applied: pagesIn(applied),
    violations: results.flatMap(({ path, state, violations }) =>
      violations.filter(isOwn).map(({ id, count }) => ({ rule: id, path, state, count })),
    ),
    undecided: pagesIn(results.filter(({ incomplete }) => incomplete.some(isOwn))),
  };
}

/** How many pages some results are of, whatever was chosen on them. */
function pagesIn(results: readonly PageResult[]): number {
  return new Set(results.map(({ path }) => path.replace(/\?.*$/u, ''))).size;
}
