import { formatCellProblems } from '../../i18n/problems/index.ts';
import { AuthorError } from '../../model/author-error.ts';
import { LOCALES } from '../../model/locale.ts';
import type { CellProblem } from '../../model/problem.ts';

/** Stops the reading of a workbook; holds all that is wrong with it, to be told in the author's language. */
export class WorkbookError extends AuthorError {
  readonly problems: readonly CellProblem[];

  constructor(problems: readonly CellProblem[]) {
    super({ message: formatCellProblems(problems, LOCALES[0]) });
    this.problems = problems;
  }
}
