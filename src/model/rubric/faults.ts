import { STAGE_IDS } from './rubric.ts';

/** What is wrong with a rubric beyond its shape, with the way to it in the JSON. */
export interface RubricFault {
  path: PropertyKey[];
  message: string;
  fix: string;
}

/**
 * Finds what a schema cannot: ids used twice, rows out of order, and stages that leave grades out or claim them twice.
 * It reads whatever is there, so that mistakes of shape do not hide these.
 */
export function findRubricFaults(rubric: unknown): RubricFault[] {
  const grades = idsOf(listIn(rubric, 'grades'));
  return [
    ...repeated(grades, ['grades'], 'grade'),
    ...competencyFaults(listIn(rubric, 'competencies'), grades),
    ...noteFaults(listIn(rubric, 'notes'), grades),
  ];
}

function competencyFaults(
  competencies: readonly unknown[],
  grades: readonly string[],
): RubricFault[] {
  return [
    ...repeated(idsOf(competencies), ['competencies'], 'competency'),
    ...competencies.flatMap((competency, index): RubricFault[] => {
      const path = ['competencies', index];
      const number = valueIn(competency, 'number');
      const stages = listIn(competency, 'stages');
      return [
        ...(typeof number === 'number' && number !== index + 1
          ? [
              {
                path: [...path, 'number'],
                message: `is ${number}, but ${index + 1} comes here`,
                fix: 'number the competencies 1, 2, 3 … in the order of the table',
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
        message: `is ${id}, but ${expected} comes here`,
        fix: 'number the stages i, ii, iii … from the lowest grade up',
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
          message: `names the grade ${id}, which is not in the table`,
          fix: `write one of ${grades.join(', ')}`,
        });
      } else if (claimed !== undefined) {
        faults.push({
          path: here,
          message: `claims the grade ${id}, which stage ${claimed} has already`,
          fix: 'give each grade to one stage only',
        });
      } else if (place < last) {
        faults.push({
          path: here,
          message: `names the grade ${id} after a higher one`,
          fix: 'write the grades, and the stages, from the lowest up',
        });
      }
      owner.set(id, name);
      last = Math.max(last, place);
    });
  });
  const missing = grades.filter((grade) => !owner.has(grade));
  if (stages.length > 0 && missing.length > 0) {
    faults.push({
      path,
      message: `leave out the grade ${missing.join(', ')}`,
      fix: 'add it to the “grades” of the stage that covers it',
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
        message: `names the grade ${String(grade)}, which is not in the table`,
        fix: `write one of ${grades.join(', ')}`,
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
            message: `is ${id}, which is the id of another ${kind} already`,
            fix: `give each ${kind} an id of its own`,
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
