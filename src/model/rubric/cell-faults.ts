import type { Known, RubricFault } from './fault.ts';
import { idsOf, valueIn, wordOf } from './raw.ts';

/** A cell says something, and stands on a step of the scale that is there. */
export function cellFaults(
  stages: readonly unknown[],
  path: PropertyKey[],
  { proficiencies }: Known,
): RubricFault[] {
  return stages.flatMap((stage, index): RubricFault[] => {
    const step = valueIn(stage, 'proficiency');
    const said = ['text', 'items'].some((key) => valueIn(stage, key) !== undefined);
    return [
      ...(said ? [] : [{ path: [...path, index], key: 'cellWordless' as const, values: {} }]),
      ...(step === undefined || proficiencies.includes(wordOf(step))
        ? []
        : [
            {
              path: [...path, index, 'proficiency'],
              key: 'proficiencyUnknown' as const,
              values: { id: wordOf(step), known: proficiencies.join(', ') },
            },
          ]),
    ];
  });
}

/** Tracks that are named nowhere, where any are named, and grades beside others that are not there. */
export function trackFaults(
  columns: readonly unknown[],
  tracks: readonly unknown[],
  grades: readonly string[],
): RubricFault[] {
  const known = idsOf(tracks);
  return columns.flatMap((grade, index): RubricFault[] => {
    const track = valueIn(grade, 'track');
    const parallel = valueIn(grade, 'parallel');
    const named = Array.isArray(parallel) ? parallel : parallel === undefined ? [] : [parallel];
    return [
      ...(track !== undefined && known.length > 0 && !known.includes(wordOf(track))
        ? [
            {
              path: ['grades', index, 'track'],
              key: 'trackUnknown' as const,
              values: { id: wordOf(track), known: known.join(', ') },
            },
          ]
        : []),
      ...named
        .filter((id) => !grades.includes(wordOf(id)))
        .map((id) => ({
          path: ['grades', index, 'parallel'],
          key: 'gradeUnknown' as const,
          values: { id: wordOf(id), known: grades.join(', ') },
        })),
    ];
  });
}
