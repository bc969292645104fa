import { describe, expect, it } from 'vitest';
import { findingOf, reportSchema } from '../../../src/model/accessibility-report.ts';
import { criteriaOf, rulesByCriterion, type PageResult } from '../../accessibility/results.ts';

const RULES = [
  { ruleId: 'image-alt', tags: ['wcag2a', 'wcag111'] },
  { ruleId: 'color-contrast', tags: ['wcag2aa', 'wcag143'] },
  { ruleId: 'color-contrast-enhanced', tags: ['wcag2aaa', 'wcag146', 'wcag143'] },
  { ruleId: 'video-caption', tags: ['wcag2a', 'wcag122'] },
];
const NOTHING = { passes: [], violations: [], incomplete: [] };
const RESULTS: PageResult[] = [
  { ...NOTHING, path: '/en/', state: 'office', passes: [{ id: 'image-alt', count: 2 }] },
  { ...NOTHING, path: '/en/?a=1', state: 'phone', passes: [{ id: 'image-alt', count: 2 }] },
  { ...NOTHING, path: '/en/', state: 'dark', violations: [{ id: 'color-contrast', count: 3 }] },
  { ...NOTHING, path: '/ja/', state: 'dark', incomplete: [{ id: 'color-contrast', count: 4 }] },
];

describe('a report of accessibility', () => {
  const criteria = criteriaOf(RULES, RESULTS);

  it('has each criterion of JIS X 8341-3:2016 at levels A and AA, 25 and 13', () => {
    expect(Object.keys(criteria)).toHaveLength(38);
    expect(rulesByCriterion(RULES).get('1.4.3')).toEqual(['color-contrast']);
  });

  it('says what was found, what there was nothing of, and what no machine tests', () => {
    const found = Object.entries(criteria).map(([name, each]) => [name, findingOf(each)]);
    expect(Object.fromEntries(found)).toMatchObject({
      '1.1.1': 'nothingWrong',
      '1.2.2': 'nothingThere',
      '1.4.3': 'wrong',
      '2.4.3': 'untested',
    });
    expect(findingOf(undefined)).toBe('untested');
  });

  it('names the place of each mistake, counts pages once, and tells what people have to look at', () => {
    expect(criteria['1.1.1']).toMatchObject({ applied: 1, violations: [], undecided: 0 });
    expect(criteria['1.4.3']).toEqual({
      rules: ['color-contrast'],
      applied: 2,
      violations: [{ rule: 'color-contrast', path: '/en/', state: 'dark', count: 3 }],
      undecided: 1,
    });
  });

  it('is a file that the content may hold', () => {
    const report = {
      ...{ version: 1, date: '2026-11-26', axe: '4', browser: 'Chromium 1', languages: ['en'] },
      ...{ pages: 2, states: { office: 1, phone: 1, dark: 2 }, criteria },
    };
    expect(reportSchema.parse(report)).toEqual(report);
    expect(reportSchema.safeParse({ ...report, date: 'today' }).success).toBe(false);
  });
});
