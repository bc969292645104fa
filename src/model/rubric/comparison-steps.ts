import type { Outline } from './comparison.ts';

/** Two neighbouring grades between which stages change. */
export interface Step {
  from: string;
  to: string;
  /** The competencies whose stage changes, in the order of the rubric. */
  changes: string[];
}

/** The competencies whose stage is not the same at all of some grades, in the order of the rubric. */
export function changesAmong({ competencies }: Outline, grades: readonly string[]): string[] {
  return competencies
    .filter(({ stages }) => {
      const stageOf = (grade: string): number =>
        stages.findIndex((stage) => stage.grades.includes(grade));
      return new Set(grades.map(stageOf)).size > 1;
    })
    .map(({ id }) => id);
}

/** Whether grades that follow each other on their way share all their stages anywhere. */
export function hasTiers(outline: Outline): boolean {
  return pairsOf(outline).some((pair) => changesAmong(outline, pair).length === 0);
}

/** The places of a rubric where stages change, from the lowest grade up. */
export function stepsOf(outline: Outline): Step[] {
  return pairsOf(outline)
    .map(([from, to]) => ({ from, to, changes: changesAmong(outline, [from, to]) }))
    .filter(({ changes }) => changes.length > 0);
}

/** The first step that begins at a grade or above it on its way; none where nothing changes any more. */
export function stepFrom(outline: Outline, grade: string): Step | undefined {
  const steps = stepsOf(outline);
  let here: string | undefined = grade;
  while (here !== undefined) {
    const found = steps.find(({ from }) => from === here);
    if (found) return found;
    here = besideOf(outline, here).above;
  }
  return undefined;
}

/** The grade that a comparison with this one is first asked for: the next one up, or the one below the highest. */
export function neighbourOf(outline: Outline, grade: string): string | undefined {
  const { above, below } = besideOf(outline, grade);
  return above ?? below;
}

/** The grades that come before and after one on its way. */
export function besideOf(
  outline: Outline,
  grade: string,
): { below: string | undefined; above: string | undefined } {
  const pairs = pairsOf(outline);
  return {
    below: pairs.findLast(([, to]) => to === grade)?.[0],
    above: pairs.find(([from]) => from === grade)?.[1],
  };
}

function pairsOf({ grades, steps }: Outline): readonly (readonly [from: string, to: string])[] {
  return steps ?? grades.slice(1).map((to, index) => [grades[index] ?? to, to] as const);
}
