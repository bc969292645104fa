import type { ToldValue } from '../problem.ts';

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
    | 'gradesLeftOut'
    | 'gradesApart'
    | 'stagesCount'
    | 'cellWordless'
    | 'proficiencyUnknown'
    | 'trackUnknown';
  values: Readonly<Record<string, ToldValue>>;
}

/** What the cells of a rubric are held to. */
export interface Known {
  grades: readonly string[];
  proficiencies: readonly string[];
  /** Whether every cell has to say something, as in the first version of the format. */
  isFull: boolean;
}
