import { describe, expect, it } from 'vitest';
import {
  besideOf,
  neighbourOf,
  stepFrom,
  stepsOf,
} from '../../../../src/model/rubric/comparison-steps.ts';
import { outlineOf, tiersOf } from '../../../../src/model/rubric/rubric.ts';
import {
  gradesAbove,
  gradesBelow,
  parallelsOf,
  trackBeside,
  trackName,
  trackRuns,
  waysOf,
} from '../../../../src/model/rubric/tracks.ts';
import { gradeView } from '../../../../src/model/rubric/view.ts';
import { readLadder, readRubric } from '../../../setup/rubric.ts';

const posts = readRubric('posts');
const tracks = readRubric('tracks');

describe('a table with tracks', () => {
  const gradeOf = (id: string) => {
    const grade = tracks.grades.find((each) => each.id === id);
    if (!grade) throw new Error(id);
    return grade;
  };
  const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

  it('says the track of a grade once where its name says it, too', () => {
    const grade = gradeOf('maker-3');
    const track = trackName(tracks, grade, 'en') ?? '';
    const called = (name: string): typeof grade => ({
      ...grade,
      name: { ...grade.name, en: name },
    });
    expect(track).not.toBe('');
    expect(trackBeside(tracks, called('Principal'), 'en')).toBe(track);
    expect(trackBeside(tracks, called(`Principal (${track})`), 'en')).toBeUndefined();
    expect(trackBeside(tracks, called('Principal (Other)'), 'en')).toBe(track);
  });

  it('makes an id of the Latin words of a grade or a competency that has none', () => {
    expect(idsOf(tracks.grades)[0]).toBe('1');
    expect(idsOf(tracks.competencies)).toEqual(['craft', 'people']);
  });

  it('leads from each grade to the next of its track, and from the common ones to each track', () => {
    const above = (id: string): string[] => idsOf(gradesAbove(tracks.grades, gradeOf(id)));
    const below = (id: string): string[] => idsOf(gradesBelow(tracks.grades, gradeOf(id)));
    expect(above('1')).toEqual(['maker-2', 'leader-2']);
    expect(above('maker-3')).toEqual(['director']);
    expect(above('leader-2')).toEqual(['leader-3']);
    expect(above('director')).toEqual([]);
    expect(below('leader-2')).toEqual(['1']);
    expect(below('director')).toEqual(['maker-3', 'leader-3']);
    expect(idsOf(parallelsOf(tracks.grades, gradeOf('leader-2')))).toEqual(['maker-2']);
    expect(idsOf(parallelsOf(tracks.grades, gradeOf('maker-2')))).toEqual(['leader-2']);
  });

  it('compares nobody with the grade that only stands beside it in the file', () => {
    const view = gradeView(tracks, gradeOf('leader-2'));
    expect([view.below?.id, view.above?.id, idsOf(view.others)]).toEqual([
      '1',
      'leader-3',
      ['maker-2'],
    ]);
    expect(view.competencies[0]?.now.before?.text.en).toBe('Learns the craft.');
    expect(view.competencies[0]?.next?.from.id).toBe('leader-3');
    const makers = gradeView(tracks, gradeOf('maker-3'));
    expect(makers.competencies[1]?.now.stage.empty).toBe(true);
    expect(makers.competencies[1]?.next?.from.id).toBe('director');
  });

  it('has steps, neighbours and tiers within the tracks', () => {
    const outline = outlineOf(tracks);
    expect(stepsOf(outline).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '1 maker-2',
      '1 leader-2',
      'maker-2 maker-3',
      'maker-3 director',
      'leader-2 leader-3',
      'leader-3 director',
    ]);
    expect(neighbourOf(outline, 'maker-3')).toBe('director');
    expect(neighbourOf(outline, 'director')).toBe('leader-3');
    expect(tiersOf(tracks).map(idsOf)).toHaveLength(tracks.grades.length);
    expect(outlineOf(readLadder())).not.toHaveProperty('steps');
  });

  it('looks for the next change on the way of a grade, and nowhere else', () => {
    const outline = outlineOf(tracks);
    expect(besideOf(outline, 'leader-2')).toEqual({ below: '1', above: 'leader-3' });
    expect(besideOf(outline, 'maker-3')).toEqual({ below: 'maker-2', above: 'director' });
    const unchanged = { ...outline, competencies: [] };
    expect(stepFrom(outline, 'maker-3')?.to).toBe('director');
    expect(stepFrom(unchanged, 'maker-3')).toBeUndefined();
  });

  it('does not name a track beside a grade whose name ends with it in brackets', () => {
    const beside = (ja: string, en: string): (string | undefined)[] => {
      const grade = { ...gradeOf('maker-2'), name: { ...gradeOf('maker-2').name, ja, en } };
      return (['ja', 'en'] as const).map((locale) => trackBeside(tracks, grade, locale));
    };
    const { ja = '', en = '' } = tracks.tracks?.find(({ id }) => id === 'maker')?.name ?? {};
    expect(beside(`主任（${ja}）`, `Senior (${en})`)).toEqual([undefined, undefined]);
    expect(beside(`${ja}の主任`, `Senior of ${en}`)).toEqual([ja, en]);
  });

  it('names the tracks, and tells the ways through it', () => {
    expect(idsOf(waysOf(tracks.grades)[1] ?? [])).toEqual([
      '1',
      'leader-2',
      'leader-3',
      'director',
    ]);
    expect(waysOf(posts.grades).map(idsOf)).toEqual([['hand', 'chief', 'head']]);
    const runs = trackRuns(tracks.grades).map(({ grades: [first], track }) => [
      track,
      first && trackName(tracks, first, 'en'),
    ]);
    expect(runs).toEqual([
      [undefined, undefined],
      ['maker', 'Makers'],
      ['leader', 'Leaders'],
      [undefined, undefined],
    ]);
  });
});
