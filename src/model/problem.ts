/** Something wrong in the content, told so that an author can mend it without asking anybody. */
export interface Problem {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** Problems in the order in which an author meets them: by file, then by line. Repeated ones are dropped. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
    )
    .filter((problem) => {
      const key = `${problem.file}:${problem.line}:${problem.message}`;
      return seen.has(key) ? false : (seen.add(key), true);
    });
}

/** The problems as plain text, two lines each, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(
    ({ file, line, message, fix }) => `${file}:${line}  ${message}\n    → ${fix}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${lines.length} problems`;
  return `${lines.join('\n')}\n\n${count} in the content. Nothing was built; the last good site is untouched.`;
}
