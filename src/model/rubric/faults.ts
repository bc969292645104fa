import type { ToldValue } from '../problem.ts';
import { STAGE_IDS } from './rubric.ts';

/** What is wrong with a rubric beyond its shape, with the way to it in the JSON. */
export interface RubricFault {
  path: PropertyKey[];
  /** The name of the message that tells it, and what stands in its gaps. */
  key:
    | 'idRepeated'
    | 'competencyNumber'
    | 'stageNumber'
    | 'gradeUnknown'
    | 'gradeClaimed'
    | 'gradeOrder'
    | 'gradesLeftOut';
  values: Readonly<Record<string, ToldValue>>;
}

/**
 * Finds what a schema cannot: ids used twice, rows out of order, and stages that leave grades out or claim them twice.
 * It reads whatever is there, so that mistakes of shape do not hide these.
 */
export function findRubricFaults(rubric: unknown): RubricFault[] {
  const grades = idsOf(listIn(rubric, 'grades'));
  // Two grades of one name: which of them a stage means, and which is missing, is not known.
  const twins = repeated(grades, ['grades'], 'kindGrade');
  if (twins.length > 0) return twins;
  return [
    ...competencyFaults(listIn(rubric, 'competencies'), grades),
    ...noteFaults(listIn(rubric, 'notes'), grades),
  ];
}

function competencyFaults(
  competencies: readonly unknown[],
  grades: readonly string[],
): RubricFault[] {
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
        ...spanFaults(stages, [...path, 'stages'], grades),
      ];
    }),
  ];
}

function stageFaults(stages: readonly unknown[], path: PropertyKey[]): RubricFault[] {
  return idsOf(stages).flatMap((id, index) => {
    const expected = STAGE_IDS[index] ?? '';
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

/** Together the stages of a competency cover every grade once, in the order of the grades. */
function spanFaults(
  stages: readonly unknown[],
  path: PropertyKey[],
  grades: readonly string[],
): RubricFault[] {
  const faults: RubricFault[] = [];
  const owner = new Map<string, string>();
  let last = -1;
  stages.forEach((stage, index) => {
    const name = String(valueIn(stage, 'id'));
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
  });
  const missing = grades.filter((grade) => !owner.has(grade));
  // A grade that is missing may be there under a name that is unknown, which is told.
  const isMistyped = faults.some(({ key }) => key === 'gradeUnknown');
  if (stages.length > 0 && missing.length > 0 && !isMistyped) {
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
    ids.indexOf(id) === index
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

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function listIn(value: unknown, key: string): unknown[] {
  const list = valueIn(value, key);
  return Array.isArray(list) ? list : [];
}

function idsOf(list: readonly unknown[]): string[] {
  return list.map((entry) => String(valueIn(entry, 'id')));
}
