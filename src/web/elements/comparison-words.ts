import { fillCount } from '../../i18n/template.ts';
import type { ComparisonRow } from '../../model/rubric/comparison.ts';
import type { ComparisonState } from '../../model/rubric/comparison-address.ts';
import type { ComparisonData } from '../rubrics/comparison-data.ts';

/** Whether a single grade is shown, so that there is nothing to compare it with. */
export function standsAlone({ grades }: ComparisonState): boolean {
  return grades.length === 1;
}

/** Whether the cells next to each other differ anywhere. */
export function differs(rows: readonly ComparisonRow[]): boolean {
  return rows.some(({ cells }) => cells.length > 1);
}

/** What a comparison shows, in words; and why, where what was asked for cannot be seen in it. */
export function wordsOf(
  state: ComparisonState,
  rows: readonly ComparisonRow[],
  {
    labels,
    languages: [locale = ''],
    words,
  }: Pick<ComparisonData, 'labels' | 'languages' | 'words'>,
): string {
  const grades = state.grades.map((id) => labels[id]).join(words.separator);
  const shown = fillCount(locale, rows.length, words.shown, { grades });
  const asksForDifferences = state.differencesOnly || state.markNew || state.showRemoved;
  const alone = standsAlone(state) && asksForDifferences ? words.alone : '';
  const same = !standsAlone(state) && !differs(rows) ? words.nothing : '';
  return [rows.length === 0 ? '' : shown, alone, same].filter(Boolean).join(' ');
}
