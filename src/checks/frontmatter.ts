import { piece, problem } from '../i18n/problems/index.ts';
import { examplesOf } from '../model/numbering/section-number.ts';
import type { Problem } from '../model/problem.ts';
import { sectionFrontmatter } from '../model/section/section.ts';
import { describeIssues } from './issues.ts';
import { isNumberLost } from './read-section.ts';
import type { Manuscript } from './read.ts';

const KEYS = Object.keys(sectionFrontmatter.shape);

/** Each section's frontmatter is complete and right, and its facts are the same in every language. */
export function checkFrontmatter({
  sections,
  locales,
  numbering,
  handbook,
}: Manuscript): Problem[] {
  return sections.flatMap((file) => {
    const { path, name, frontmatter, lines, number, numbered } = file;
    if (frontmatter === undefined) return [];
    const result = sectionFrontmatter.safeParse(frontmatter);
    const issues = result.success ? [] : describeIssues(result.error, frontmatter, () => KEYS);
    const problems = issues.map(({ path: keys, key, values }): Problem => {
      const line = lines[String(keys[0])] ?? 1;
      return problem({ file: path, line }, key, values);
    });
    // Where handbook.json is wrong, it is not known how sections are numbered.
    if (handbook && isNumberLost(file)) {
      const examples = examplesOf(numbering);
      const reason =
        examples[0] === undefined
          ? piece('noNumbers')
          : piece('notASectionNumber', { first: examples[0], second: examples[1] ?? '' });
      const values = { path: 'number', name: 'number', reason };
      problems.push(problem({ file: path, line: lines['number'] ?? 1 }, 'wrongValue', values));
    }
    const twin = sections.find(
      (other) => other.name === name && other.locale === locales[0] && other.frontmatter,
    );
    const sound = !problems.some(({ line }) => line === lines['number']);
    if (
      twin &&
      twin !== file &&
      twin.numbered?.anchor !== numbered?.anchor &&
      sound &&
      !isNumberLost(twin)
    ) {
      problems.push(
        problem({ file: path, line: lines['number'] ?? 1 }, 'numbersDiffer', {
          here: number ?? piece('absent'),
          there: twin.number ?? piece('absent'),
          place: `${twin.path}:${twin.lines['number'] ?? 1}`,
        }),
      );
    }
    return problems;
  });
}
