/** The part of a passage's id that names the file that it is in: `23-training`, `rubrics/gyo1`. */
export function fileOf(id: string): string {
  return id.split('#', 1)[0] ?? id;
}

/** What a passage is called in its file: `2-3-1-p2`, `terms/ojt/definition`. */
export function keyOf(id: string): string {
  return id.slice(fileOf(id).length + 1);
}

/** What has an id of its own: a table, or what stands in one. */
interface Called {
  id: string;
}

/** What the ids of a grade's passages begin with: `rubrics/gyo1#grades/3`. */
export function gradePassages(rubric: Called, grade: Called): string {
  return `rubrics/${rubric.id}#grades/${grade.id}`;
}

/** What the ids of a competency's passages begin with: `rubrics/gyo1#competencies/ethics`. */
export function competencyPassages(rubric: Called, competency: Called): string {
  return `rubrics/${rubric.id}#competencies/${competency.id}`;
}

/** What the ids of a cell's passages begin with: `rubrics/gyo1#competencies/ethics/stages/ii`. */
export function stagePassages(rubric: Called, competency: Called, stage: Called): string {
  return `${competencyPassages(rubric, competency)}/stages/${stage.id}`;
}
