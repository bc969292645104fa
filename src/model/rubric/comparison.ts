/** The bare shape of a rubric: which stage covers which grades. */
export interface Outline {
  /** Ids of the grades, from the lowest up. */
  grades: readonly string[];
  /** Each two grades of which one leads to the other, where tracks tell it: else each and the next one. */
  steps?: readonly (readonly [from: string, to: string])[];
  competencies: readonly {
    id: string;
    stages: readonly { id: string; grades: readonly string[] }[];
  }[];
}

/** What of a rubric is to be seen. */
export interface Selection {
  /** Ids, in the order of the rubric. */
  grades: readonly string[];
  competencies: readonly string[];
  /** Leaves out the competencies that are the same at all these grades. */
  differencesOnly: boolean;
}

/** One cell: a stage, over the neighbouring columns that it covers. */
export interface ComparisonCell {
  stage: string;
  /** Ids of the columns; their number is the cell's span. */
  grades: string[];
  /** The stage in the cell to the left, with which this one is compared. */
  before: string | undefined;
}

/** One row: a competency at the selected grades. */
export interface ComparisonRow {
  competency: string;
  cells: ComparisonCell[];
}

/**
 * The table of a selection: web and print draw from it, so that they cannot disagree.
 * Columns are the selected grades; neighbours on one stage share a cell.
 */
export function compareGrades(outline: Outline, selection: Selection): ComparisonRow[] {
  return outline.competencies
    .filter(({ id }) => selection.competencies.includes(id))
    .map(({ id, stages }) => {
      const cells: ComparisonCell[] = [];
      for (const grade of selection.grades) {
        const stage = stages.find(({ grades }) => grades.includes(grade))?.id ?? '';
        const last = cells.at(-1);
        if (last?.stage === stage) last.grades.push(grade);
        else cells.push({ stage, grades: [grade], before: last?.stage });
      }
      return { competency: id, cells };
    })
    .filter(({ cells }) => !selection.differencesOnly || cells.length > 1);
}

/** The selection that shows everything. */
export function wholeSelection({ grades, competencies }: Outline): Selection {
  return { grades, competencies: competencies.map(({ id }) => id), differencesOnly: false };
}
