import type { Strings } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import type { GradeChanges } from '../../model/rubric/grade-changes.ts';
import { competencyMark, gradeLabel } from '../../model/rubric/rubric.ts';
import type { GradeRow, GradeView } from '../../model/rubric/view.ts';

/** The numbers of some competencies as the tables show them. */
export function marksOf(rows: readonly GradeRow[]): string[] {
  return rows.map(({ competency }) => competencyMark(competency));
}

/** What is the same as at the grade below and what changes next, in a line: so that no competency needs to say it. */
export function saysOfChanges(
  { grade, below, above, competencies }: GradeView,
  { since, unset, soon, ending }: GradeChanges,
  words: Strings['mine'],
  locale: Locale,
): string {
  const all = competencies.length;
  const said: string[] = [];
  if (unset.length > 0) said.push(words.noneHere(marksOf(unset)));
  const set = competencies.filter((row) => !unset.includes(row));
  if (below && set.length > 0) {
    const label = gradeLabel(below, locale);
    const same = set.filter((row) => !since.includes(row));
    // The few are named: the rest is plain from them.
    if (since.length === 0 && unset.length > 0) said.push(words.restSame(label));
    else if (since.length === 0) said.push(words.sameAsBelow(label));
    else if (same.length === 0 && unset.length > 0) said.push(words.restNew(label));
    else if (same.length === 0) said.push(words.allNew(label));
    else if (since.length <= same.length) said.push(words.someNew(label, marksOf(since)));
    else said.push(words.someSame(label, marksOf(same)));
  }
  if (!above) return [...said, words.top].join(words.between);
  const label = gradeLabel(above, locale);
  const sameRole = grade.role[locale] === above.role[locale] || !above.role[locale];
  if (soon.length > 0) said.push(words.changesNext(label, soon.length, all));
  if (ending.length > 0) said.push(words.noneNext(label, marksOf(ending)));
  else if (soon.length === 0) said.push(sameRole ? words.sameNext(label) : words.roleNext(label));
  return said.join(words.between);
}
