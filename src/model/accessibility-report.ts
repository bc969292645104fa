import { z } from 'astro/zod';
import { localeTag } from './locale.ts';

/** The file that tells what a machine found when it tested the built site. */
export const REPORT_FILE = 'accessibility.json';

/** How pages were shown while they were tested. */
export const STATES = ['office', 'phone', 'dark', 'large', 'menu', 'search', 'narrowed'] as const;
export type TestedState = (typeof STATES)[number];

/** What was found of a success criterion. */
const criterion = z.strictObject({
  /** The rules of axe that test a part of it. */
  rules: z.array(z.string()),
  /** How many pages, in some state, had something that they apply to. */
  applied: z.int().nonnegative(),
  /** What was wrong: which rule, on which page, in which state, how often. */
  violations: z.array(
    z.strictObject({
      rule: z.string(),
      path: z.string(),
      state: z.enum(STATES),
      count: z.int().positive(),
    }),
  ),
  /** On how many pages the machine could not tell of something. */
  undecided: z.int().nonnegative(),
});

/** Zod schema of the file. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  date: z.iso.date(),
  axe: z.string(),
  browser: z.string(),
  languages: z.array(localeTag),
  /** How many pages the site has: all were tested. */
  pages: z.int().positive(),
  /** How many pages were tested in each state. */
  states: z.partialRecord(z.enum(STATES), z.int().nonnegative()),
  criteria: z.record(z.string(), criterion),
});

/** What a machine found when it tested the built site. */
export type AccessibilityReport = z.infer<typeof reportSchema>;
export type CriterionReport = z.infer<typeof criterion>;

/**
 * The success criteria of JIS X 8341-3:2016, which are those of WCAG 2.0, at levels A and AA: each with its level.
 */
export const CRITERIA = {
  '1.1.1': 'A',
  '1.2.1': 'A',
  '1.2.2': 'A',
  '1.2.3': 'A',
  '1.2.4': 'AA',
  '1.2.5': 'AA',
  '1.3.1': 'A',
  '1.3.2': 'A',
  '1.3.3': 'A',
  '1.4.1': 'A',
  '1.4.2': 'A',
  '1.4.3': 'AA',
  '1.4.4': 'AA',
  '1.4.5': 'AA',
  '2.1.1': 'A',
  '2.1.2': 'A',
  '2.2.1': 'A',
  '2.2.2': 'A',
  '2.3.1': 'A',
  '2.4.1': 'A',
  '2.4.2': 'A',
  '2.4.3': 'A',
  '2.4.4': 'A',
  '2.4.5': 'AA',
  '2.4.6': 'AA',
  '2.4.7': 'AA',
  '3.1.1': 'A',
  '3.1.2': 'AA',
  '3.2.1': 'A',
  '3.2.2': 'A',
  '3.2.3': 'AA',
  '3.2.4': 'AA',
  '3.3.1': 'A',
  '3.3.2': 'A',
  '3.3.3': 'AA',
  '3.3.4': 'AA',
  '4.1.1': 'A',
  '4.1.2': 'A',
} as const;

/** The number of a success criterion. */
export type Criterion = keyof typeof CRITERIA;

/**
 * What a machine can say of a criterion: it found something wrong, or nothing; the site has nothing that its rules
 * apply to; or it has no rule for it, and only people can tell.
 */
export type Finding = 'wrong' | 'nothingWrong' | 'nothingThere' | 'untested';

/** What the machine found of a criterion. */
export function findingOf(report: CriterionReport | undefined): Finding {
  if (!report || report.rules.length === 0) return 'untested';
  if (report.violations.length > 0) return 'wrong';
  return report.applied > 0 ? 'nothingWrong' : 'nothingThere';
}
