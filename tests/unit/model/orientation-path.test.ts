import { describe, expect, it } from 'vitest';
import { pathSteps, totalMinutes, type PathStep } from '../../../src/model/orientation-path.ts';
import { stepKey } from '../../../src/model/orientation.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { readLibrary } from '../../setup/library.ts';
import { texts } from '../../setup/texts.ts';

const library = readLibrary('tests/fixtures/organisation');
const urls = createUrls(undefined, '/handbook/');
const stepsWith = (steps: object[] = library.orientation.steps): PathStep[] =>
  pathSteps({
    ...library,
    orientation: { steps } as typeof library.orientation,
    locale: 'en',
    urls,
    sections: library.sections.en,
  });
const why = texts({ ja: '', en: '' });

describe('a step of the reading path', () => {
  const [first, second] = stepsWith();

  it('is called by its own title, or by that of what it reads first', () => {
    expect([first?.title, second?.title]).toEqual(['Purpose', 'Learning']);
    const [ofGrade] = stepsWith([{ read: [], grades: [{ rubric: 'ladder', grade: 'b' }], why }]);
    expect(ofGrade?.title).toBe('B Member · All staff');
  });

  it('leads to what it reads, and says there from which step one comes', () => {
    expect(second?.href).toBe('/handbook/en/start/2/');
    expect(second?.readings.map(({ href, number, title }) => [href, number, title])).toEqual([
      ['/handbook/en/work/?step=2#2-1', '2-①', 'Learning'],
    ]);
    expect(second?.grades.map(({ href }) => href)).toEqual([
      '/handbook/en/rubrics/ladder/grade-a/?step=2',
    ]);
  });

  it('tells where the answer of its check stands', () => {
    expect(second?.check?.answer).toEqual({
      href: '/handbook/en/work/?step=2#2-1-p1',
      locale: 'en',
      label: '2-①',
      paragraph: 1,
    });
    expect(second?.check?.choices.map(({ right }) => right)).toEqual([false, true]);
    expect([first?.question, first?.check]).toEqual([undefined, undefined]);
  });

  it('has a name that changes with what is read in it, and with nothing else', () => {
    const [, step] = library.orientation.steps;
    expect(step && stepKey(step)).toBe('2-1 ladder/a');
    expect(second?.key).toBe('2-1 ladder/a');
  });
});

describe('the time of a step', () => {
  const long = library.sections.en.map((section) => ({
    ...section,
    minutes: section.anchor === '2' ? { '': 7.4, '2-1': 2.4, '2-2': 3.3 } : { '': 0.1 },
  }));
  const longTime = (read: string[]): number | undefined =>
    pathSteps({
      ...library,
      orientation: { steps: [{ read, why }] },
      locale: 'en',
      urls,
      sections: long,
    })[0]?.minutes;

  it('is that of all its places together, and a minute at the least', () => {
    expect(longTime(['2'])).toBe(7);
    expect(longTime(['2-1'])).toBe(2);
    expect(longTime(['2-1', '2-2'])).toBe(6);
    expect(longTime(['1'])).toBe(1);
  });

  it('counts of several grades the longest, since each reader reads one', () => {
    const words = { a: 230, c: 690 };
    const rubrics = library.rubrics.map((rubric) => ({
      ...rubric,
      grades: rubric.grades.map((grade) => {
        const count = grade.id === 'b' ? 0 : words[grade.id as 'a' | 'c'];
        return { ...grade, role: texts({ ja: '', en: 'word '.repeat(count) }) };
      }),
    }));
    const grades = ['a', 'b', 'c'].map((grade) => ({ rubric: 'ladder', grade }));
    const orientation = { steps: [{ read: [], grades, why }] };
    const sections = library.sections.en;
    const [step] = pathSteps({ rubrics, orientation, locale: 'en', urls, sections });
    expect(step?.grades.map(({ minutes }) => Math.round(minutes))).toEqual([1, 0, 3]);
    expect(step?.minutes).toBe(3);
  });

  it('adds up to the time of the path', () => {
    const steps = stepsWith();
    expect(totalMinutes(steps)).toBe(steps.reduce((sum, { minutes }) => sum + minutes, 0));
  });
});
