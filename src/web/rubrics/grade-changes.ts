import type { Strings } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import { competencyMark, gradeLabel } from '../../model/rubric/rubric.ts';
import type { GradeChanges, GradeRow, GradeView } from '../../model/rubric/view.ts';

/** The numbers of some competencies as the tables show them. */
export function marksOf(rows: readonly GradeRow[]): string[] {
  return rows.map(({ competency }) => competencyMark(competency));
}

/** What is the same as at the grade below and what changes next, in a line: so that no competency needs to say it. */
export function saysOfChanges(
  { grade, below, above, competencies }: GradeView,
  { since, soon }: GradeChanges,
  words: Strings['mine'],
  locale: Locale,
): string {
  const all = competencies.length;
  const said: string[] = [];
  if (below) {
    const label = gradeLabel(below, locale);
    const same = competencies.filter((row) => !since.includes(row));
    // The few are named: the rest is plain from them.
    if (since.length === 0) said.push(words.sameAsBelow(label));
    else if (same.length === 0) said.push(words.allNew(label));
    else if (since.length <= same.length) said.push(words.someNew(label, marksOf(since)));
    else said.push(words.someSame(label, marksOf(same)));
  }
  if (!above) return [...said, words.top].join(words.between);
  const label = gradeLabel(above, locale);
  const sameRole = grade.role[locale] === above.role[locale] || !above.role[locale];
  if (soon.length > 0) said.push(words.changesNext(label, soon.length, all));
  else said.push(sameRole ? words.sameNext(label) : words.roleNext(label));
  return said.join(words.between);
}
