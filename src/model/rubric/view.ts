import type { Localized } from '../locale.ts';
import { compareGrades, wholeSelection } from './comparison.ts';
import { stageIndex } from './ids.ts';
import { gradesAbove, gradesBelow, parallelsOf } from './tracks.ts';
import {
  cellAnchor,
  outlineOf,
  stageAt,
  stageMark,
  tiersOf,
  type Competency,
  type Grade,
  type Rubric,
  type Stage,
} from './rubric.ts';

export { piecesOf } from './pieces.ts';

/** A stage where it is shown: on the web, on paper, in search. */
export interface StageView {
  competency: Competency;
  stage: Stage;
  /** Its number as the tables show it: `ⅲ`. */
  mark: string;
  /** Its number, from 0. */
  step: number;
  /** The address of its cell on the page of the table: `judgement-iii`. */
  anchor: string;
  /** The grades over which it is shown, from the lowest up. */
  grades: readonly Grade[];
  /** The stage against which its new words are marked; none where nothing is marked. */
  before: Stage | undefined;
}

/** A rubric as a table: grades across, competencies down. */
export interface TableView {
  columns: readonly { grade: Grade; startsTier: boolean }[];
  /** Neighbouring grades that share every stage, from the lowest up. */
  tiers: readonly (readonly Grade[])[];
  /** A competency at all the grades; neighbours on one stage share a cell. */
  rows: readonly { competency: Competency; cells: readonly CellView[] }[];
}

/** A cell: a stage over the neighbouring columns that it covers. */
export interface CellView extends StageView {
  /** Whether its first column is the first of a tier: a heavier line stands before it. */
  startsTier: boolean;
}

/** What is expected at one grade, compared with the grade below, and what comes next. */
export interface GradeView {
  grade: Grade;
  below: Grade | undefined;
  above: Grade | undefined;
  /** The grades to which it leads otherwise, where tracks part above it, and those beside it in other tracks. */
  others: readonly Grade[];
  /** What the rubric notes on this grade, and the grade whose column its staff read if it is another. */
  notes: readonly { text: Localized<string>; reads: Grade | undefined }[];
  competencies: readonly GradeRow[];
}

/** A competency at a grade: what is expected now, and the stage that follows. */
export interface GradeRow {
  competency: Competency;
  now: StageView;
  next: NextView | undefined;
  /** The nearest grade above at which nothing is set any more, where nothing follows further up either. */
  ends: Grade | undefined;
}

/** The stage that follows a grade's. */
export interface NextView extends StageView {
  /** The grade at which it begins. */
  from: Grade;
  /** Whether that is the very next one. */
  soon: boolean;
}

/** A competency as a ladder: its stages from the lowest grade up, each compared with the one before. */
export interface LadderView {
  competency: Competency;
  previous: Competency | undefined;
  next: Competency | undefined;
  stages: readonly StageView[];
}

/**
 * The whole table of a rubric, as it stands.
 *
 * @param grades some of its grades, where not all stand beside each other
 */
export function tableView(rubric: Rubric, grades: readonly Grade[] = rubric.grades): TableView {
  return viewOf(rubric, grades, tiersOf({ ...rubric, grades: [...grades] }), false);
}

/** Some grades of a rubric side by side, each compared with the one to its left. */
export function comparisonView(rubric: Rubric, grades: readonly Grade[]): TableView {
  return viewOf(rubric, grades, [grades], true);
}

function viewOf(
  rubric: Rubric,
  grades: readonly Grade[],
  tiers: TableView['tiers'],
  compared: boolean,
): TableView {
  const outline = outlineOf(rubric);
  // Where no tier has two grades, lines before all columns would set nothing apart.
  const apart = tiers.some((tier) => tier.length > 1);
  const starts = new Set(apart ? tiers.slice(1).map(([first]) => first) : []);
  const rows = compareGrades(outline, {
    ...wholeSelection(outline),
    grades: grades.map(({ id }) => id),
  });
  return {
    columns: grades.map((grade) => ({ grade, startsTier: starts.has(grade) })),
    tiers,
    rows: rubric.competencies.map((competency, index) => ({
      competency,
      cells: (rows[index]?.cells ?? []).map((cell) => {
        const covered = grades.filter(({ id }) => cell.grades.includes(id));
        const stage = stageAt(competency, cell.grades[0] ?? '');
        const left = compared ? competency.stages.find(({ id }) => id === cell.before) : undefined;
        return {
          ...stageView(competency, stage, covered, left),
          startsTier: starts.has(covered[0]),
        };
      }),
    })),
  };
}

/** One grade of a rubric. */
export function gradeView(rubric: Rubric, grade: Grade): GradeView {
  const { grades, competencies, notes } = rubric;
  const below = gradesBelow(grades, grade).at(-1);
  const [above, ...branches] = gradesAbove(grades, grade);
  return {
    grade,
    below,
    above,
    others: [...new Set([...branches, ...parallelsOf(grades, grade)])],
    notes: notes
      .filter((note) => note.grades?.includes(grade.id))
      .map(({ text, reads }) => ({
        text,
        reads: grades.find(({ id }) => id === reads && id !== grade.id),
      })),
    competencies: competencies.map((competency) => {
      const stage = stageAt(competency, grade.id);
      const before = below && stageAt(competency, below.id);
      // What comes next may begin further up than the next grade.
      const from = nextChange(rubric, competency, grade);
      const after = from && stageAt(competency, from.id);
      const next = after && stageView(competency, after, gradesOf(rubric, after), stage);
      return {
        competency,
        now: stageView(
          competency,
          stage,
          gradesOf(rubric, stage),
          before === stage ? undefined : before,
        ),
        next: next && { ...next, from, soon: from === above },
        ends: next ? undefined : endOf(rubric, competency, grade),
      };
    }),
  };
}

/** The competencies of a grade for which something is set there; all of them where nothing is. */
export function setRows({ competencies }: Pick<GradeView, 'competencies'>): readonly GradeRow[] {
  const set = competencies.filter(({ now }) => !now.stage.empty);
  return set.length > 0 ? set : competencies;
}

/** The grade further up on the way of a grade at which another stage of a competency begins. */
function nextChange({ grades }: Rubric, competency: Competency, grade: Grade): Grade | undefined {
  const stage = stageAt(competency, grade.id);
  let [here] = gradesAbove(grades, grade);
  while (here) {
    const reached = stageAt(competency, here.id);
    if (reached !== stage && !reached.empty) return here;
    [here] = gradesAbove(grades, here);
  }
  return undefined;
}

/** The first grade further up at which nothing is set for a competency; none where nothing is set at the grade itself. */
function endOf({ grades }: Rubric, competency: Competency, grade: Grade): Grade | undefined {
  if (stageAt(competency, grade.id).empty) return undefined;
  let [here] = gradesAbove(grades, grade);
  while (here && !stageAt(competency, here.id).empty) [here] = gradesAbove(grades, here);
  return here;
}

/** One competency of a rubric. */
export function ladderView(rubric: Rubric, competency: Competency): LadderView {
  const { competencies } = rubric;
  const index = competencies.indexOf(competency);
  const stages = competency.stages.filter(({ empty }) => !empty);
  return {
    competency,
    previous: competencies[index - 1],
    next: competencies[index + 1],
    stages: stages.map((stage) =>
      stageView(competency, stage, gradesOf(rubric, stage), stageBefore(rubric, competency, stage)),
    ),
  };
}

/** The stage that leads to one on the way of its lowest grade; none below the first. */
function stageBefore({ grades }: Rubric, competency: Competency, stage: Stage): Stage | undefined {
  let below = grades.find(({ id }) => stage.grades.includes(id));
  while (below) {
    below = gradesBelow(grades, below).at(-1);
    const found = below && stageAt(competency, below.id);
    if (found && found !== stage && !found.empty) return found;
  }
  return undefined;
}

function stageView(
  competency: Competency,
  stage: Stage,
  grades: readonly Grade[],
  before: Stage | undefined,
): StageView {
  return {
    competency,
    stage,
    mark: stageMark(stage),
    step: Math.max(0, stageIndex(stage.id)),
    anchor: cellAnchor(competency, stage),
    grades,
    before,
  };
}

function gradesOf({ grades }: Rubric, stage: Stage): Grade[] {
  return grades.filter(({ id }) => stage.grades.includes(id));
}
