import { describe, expect, it } from 'vitest';
import {
  answerOf,
  blankCheck,
  earlierThan,
  isBlank,
  isSelfCheck,
  readFile,
  withRecord,
  writeFile,
  type Check,
} from '../../../src/model/self-check.ts';

const grade = { rubric: 'crafts', grade: 'b' };
const on = (date: string, scale: number | null = 1): Check => ({
  ...blankCheck(date),
  answers: { iron: { scale, evidence: 'Forged a gate.', step: '' } },
});

describe('a check', () => {
  it('is blank until something is written of a competency', () => {
    expect(isBlank(blankCheck('2026-04-01', { name: 'A' }))).toBe(true);
    expect(isBlank(on('2026-04-01'))).toBe(false);
    const spaces = { iron: { scale: null, evidence: ' \n', step: '' } };
    expect(isBlank({ ...on('2026-04-01'), answers: spaces })).toBe(true);
    expect(isBlank({ ...on('2026-04-01'), answers: { iron: answerOf(on(''), 'iron') } })).toBe(
      false,
    );
  });

  it('says nothing of competencies that are not in it, whatever they are called', () => {
    const nothing = { scale: null, evidence: '', step: '' };
    expect(answerOf(on('2026-04-01'), 'wood')).toEqual(nothing);
    expect(answerOf(on('2026-04-01'), 'constructor')).toEqual(nothing);
  });

  it('keeps the name of its writer when a new one begins', () => {
    const again = blankCheck('2026-10-01', { ...on('2026-04-01'), name: 'A', supervisor: 'B' });
    expect(again).toEqual({ date: '2026-10-01', name: 'A', supervisor: 'B', answers: {} });
  });
});

describe('recorded checks', () => {
  it('stand with the newest first, one a day', () => {
    const saved = [on('2025-10-01'), on('2026-04-01'), on('2025-04-01')].reduce<Check[]>(
      withRecord,
      [],
    );
    expect(saved.map(({ date }) => date)).toEqual(['2026-04-01', '2025-10-01', '2025-04-01']);
    const again = withRecord(saved, on('2025-10-01', 3));
    expect(again.map(({ date }) => date)).toEqual(saved.map(({ date }) => date));
    expect(again[1] && answerOf(again[1], 'iron').scale).toBe(3);
  });

  it('are compared with from before the day that is written of', () => {
    const saved = [on('2026-04-01'), on('2025-04-01')];
    expect(earlierThan(saved, on('2026-04-01'))?.date).toBe('2025-04-01');
    expect(earlierThan(saved, on('2025-04-01'))).toBeUndefined();
  });
});

describe('a file', () => {
  const kept = { draft: on('2026-04-01'), saved: [on('2026-04-01'), on('2025-04-01')] };

  it('brings back what was written to it', () => {
    expect(readFile(writeFile(grade, kept), grade)).toEqual({ state: 'read', value: kept });
  });

  it('is not taken for another grade’s', () => {
    const text = writeFile({ ...grade, grade: 'c' }, kept);
    expect(readFile(text, grade)).toEqual({ state: 'otherGrade' });
    expect(readFile(writeFile({ ...grade, rubric: 'arts' }, kept), grade).state).toBe('otherGrade');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Dear diary,'],
    ['a list', '[1]'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...JSON.parse(writeFile(grade, kept)), format: 'x' })],
    ['another version', JSON.stringify({ ...JSON.parse(writeFile(grade, kept)), version: 2 })],
    ['half a file', writeFile(grade, kept).slice(0, 80)],
    ['another shape', JSON.stringify({ format: 'self-check', version: 1, ...grade, draft: {} })],
  ])('that holds %s is refused', (_, text) => {
    expect(readFile(text, grade)).toEqual({ state: 'foreign' });
  });
});

describe('what is kept', () => {
  const answers = (answer: unknown): unknown => ({
    draft: { ...on('2026-04-01'), answers: { iron: answer } },
    saved: [],
  });

  it('has its shape', () => {
    expect(isSelfCheck({ draft: blankCheck(''), saved: [on('2026-04-01')] })).toBe(true);
    expect(isSelfCheck(answers({ scale: 0, evidence: '', step: '' }))).toBe(true);
  });

  it.each([
    ['a step that is none', answers({ scale: 1.5, evidence: '', step: '' })],
    ['a step below the first', answers({ scale: -1, evidence: '', step: '' })],
    ['words that are none', answers({ scale: 1, evidence: 3, step: '' })],
    ['no answer', answers(null)],
    ['a day that is none', { draft: on('tomorrow'), saved: [] }],
    ['a record without a day', { draft: on('2026-04-01'), saved: [on('')] }],
    ['no records', { draft: on('2026-04-01') }],
    ['nothing', undefined],
  ])('is not of its shape with %s', (_, value) => {
    expect(isSelfCheck(value)).toBe(false);
  });
});
