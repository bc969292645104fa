import type { Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric/rubric.ts';
import { stringsOf } from './index.ts';

/**
 * What is said before the stages of a competency; nothing where they say it themselves. Stages are counted where they lead
 * up one way: those of tracks stand beside each other.
 *
 * @param stages its stages that say something
 */
export function ladderLeadIn(
  { grades }: Pick<Rubric, 'grades'>,
  stages: readonly { grades: readonly unknown[] }[],
  locale: Locale,
): string {
  const { ladderLead, ladderMarks } = stringsOf(locale).rubrics;
  const covered = stages.reduce((sum, stage) => sum + stage.grades.length, 0);
  if (stages.length === 1) return covered === grades.length ? ladderLead(1) : '';
  const parted = grades.some(({ track }) => track !== undefined);
  return parted ? ladderMarks : ladderLead(stages.length);
}
