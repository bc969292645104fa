import { cellFaults, trackFaults } from './cell-faults.ts';
import type { Known, RubricFault } from './fault.ts';
import { deriveIds, stageId } from './ids.ts';
import { idsOf, listIn, valueIn, wordOf } from './raw.ts';

export type { RubricFault } from './fault.ts';

/**
 * Finds what a schema cannot: ids used twice, rows out of order, and stages that leave grades out or claim them twice.
 * It reads whatever is there, so that mistakes of shape do not hide these.
 */
export function findRubricFaults(rubric: unknown): RubricFault[] {
  const columns = listIn(rubric, 'grades');
  const grades = gradeIdsOf(columns);
  // Two grades of one name: which of them a stage means, and which is missing, is not known.
  const twins = repeated(grades, ['grades'], 'kindGrade');
  if (twins.length > 0) return twins;
  const steps = listIn(rubric, 'proficiencies');
  return [
    ...trackFaults(columns, listIn(rubric, 'tracks'), grades),
    ...competencyFaults(listIn(rubric, 'competencies'), {
      grades,
      proficiencies: idsOf(steps),
      isFull: valueIn(rubric, 'version') === 1,
    }),
    ...noteFaults(listIn(rubric, 'notes'), grades),
  ];
}

/** The ids of grades, as they are written or derived. */
function gradeIdsOf(grades: readonly unknown[]): string[] {
  const wordsIn = (value: unknown): string[] =>
    (typeof value === 'string' ? [value] : Object.values(Object(value) as object)).filter(
      (each): each is string => typeof each === 'string',
    );
  const ids = grades.map((grade) => {
    const id = valueIn(grade, 'id');
    const names = ['label', 'name'].flatMap((key) => wordsIn(valueIn(grade, key)));
    return { id: id === undefined ? undefined : wordOf(id), names };
  });
  return deriveIds(ids, 'level');
}

function competencyFaults(competencies: readonly unknown[], known: Known): RubricFault[] {
  return [
    ...repeated(idsOf(competencies), ['competencies'], 'kindCompetency'),
    ...competencies.flatMap((competency, index): RubricFault[] => {
      const path = ['competencies', index];
      const number = valueIn(competency, 'number');
      const stages = listIn(competency, 'stages');
      return [
        ...(typeof number === 'number' && number !== index + 1
          ? [
              {
                path: [...path, 'number'],
                key: 'competencyNumber' as const,
                values: { number, expected: index + 1 },
              },
            ]
          : []),
        ...stageFaults(stages, [...path, 'stages']),
        ...spanFaults(stages, [...path, 'stages'], known),
        ...cellFaults(stages, [...path, 'stages'], known),
      ];
    }),
  ];
}

function stageFaults(stages: readonly unknown[], path: PropertyKey[]): RubricFault[] {
  return stages.flatMap((stage, index) => {
    const expected = stageId(index);
    const id = wordOf(valueIn(stage, 'id') ?? expected);
    if (id === expected) return [];
    return [
      {
        path: [...path, index, 'id'],
        key: 'stageNumber',
        values: { id, expected },
      },
    ];
  });
}

/**
 * No two stages of a competency cover one grade, and they stand in the order of the grades; in the first version of the
 * format they cover all. Stages without grades are one for each grade.
 */
function spanFaults(
  stages: readonly unknown[],
  path: PropertyKey[],
  { grades, isFull }: Known,
): RubricFault[] {
  const spanless = stages.filter((stage) => valueIn(stage, 'grades') === undefined);
  if (spanless.length > 0 && spanless.length === stages.length && !isFull) {
    if (stages.length === grades.length) return [];
    return [{ path, key: 'stagesCount', values: { count: stages.length, grades: grades.length } }];
  }
  const faults: RubricFault[] = [];
  const owner = new Map<string, string>();
  let last = -1;
  stages.forEach((stage, index) => {
    const name = wordOf(valueIn(stage, 'id') ?? stageId(index));
    listIn(stage, 'grades').forEach((grade, at) => {
      const id = String(grade);
      const place = grades.indexOf(id);
      const here = [...path, index, 'grades', at];
      const claimed = owner.get(id);
      if (place < 0) {
        faults.push({
          path: here,
          key: 'gradeUnknown',
          values: { id, known: grades.join(', ') },
        });
      } else if (claimed !== undefined) {
        faults.push({
          path: here,
          key: 'gradeClaimed',
          values: { id, owner: claimed },
        });
      } else if (place < last) {
        faults.push({
          path: here,
          key: 'gradeOrder',
          values: { id },
        });
      }
      owner.set(id, name);
      last = Math.max(last, place);
    });
    const places = listIn(stage, 'grades').map((grade) => grades.indexOf(String(grade)));
    const [first = 0] = places;
    // In the first version of the format what stands between is covered by no stage, which is told.
    if (!isFull && places.every((at) => at >= 0) && (places.at(-1) ?? 0) - first >= places.length) {
      faults.push({ path: [...path, index, 'grades'], key: 'gradesApart', values: {} });
    }
  });
  const missing = grades.filter((grade) => !owner.has(grade));
  // A grade that is missing may be there under a name that is unknown, which is told.
  const isMistyped = faults.some(({ key }) => key === 'gradeUnknown');
  if (isFull && stages.length > 0 && missing.length > 0 && !isMistyped) {
    faults.push({
      path,
      key: 'gradesLeftOut',
      values: { missing: missing.join(', ') },
    });
  }
  return faults;
}

function noteFaults(notes: readonly unknown[], grades: readonly string[]): RubricFault[] {
  return notes.flatMap((note, index) => {
    const named = [
      ...listIn(note, 'grades').map((grade, at) => ({ grade, way: ['grades', at] })),
      ...(valueIn(note, 'reads') === undefined
        ? []
        : [{ grade: valueIn(note, 'reads'), way: ['reads'] }]),
    ];
    return named
      .filter(({ grade }) => !grades.includes(String(grade)))
      .map(({ grade, way }) => ({
        path: ['notes', index, ...way],
        key: 'gradeUnknown',
        values: { id: String(grade), known: grades.join(', ') },
      }));
  });
}

function repeated(ids: readonly string[], path: PropertyKey[], kind: string): RubricFault[] {
  return ids.flatMap((id, index) =>
    id === 'undefined' || ids.indexOf(id) === index
      ? []
      : [
          {
            path: [...path, index, 'id'],
            key: 'idRepeated',
            values: { id, kind: { key: kind, values: {} } },
          },
        ],
  );
}
