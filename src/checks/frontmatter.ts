import type { Problem } from '../model/problem.ts';
import { sectionFrontmatter } from '../model/section/section.ts';
import { describeIssues } from './issues.ts';
import type { Manuscript } from './read.ts';

const KEYS = Object.keys(sectionFrontmatter.shape);

/** Each section's frontmatter is complete and right, and its facts are the same in every language. */
export function checkFrontmatter({ sections, locales }: Manuscript): Problem[] {
  return sections.flatMap((file) => {
    const { path, name, frontmatter, lines, number } = file;
    if (frontmatter === undefined) return [];
    const result = sectionFrontmatter.safeParse(frontmatter);
    const problems: Problem[] = result.success
      ? []
      : describeIssues(result.error, () => KEYS).map(({ path: keys, message, fix }) => ({
          file: path,
          line: lines[String(keys[0])] ?? 1,
          message: `frontmatter: ${message}`,
          fix,
        }));
    const twin = sections.find(
      (other) => other.name === name && other.locale === locales[0] && other.frontmatter,
    );
    if (twin && twin !== file && twin.number !== number) {
      problems.push({
        file: path,
        line: lines['number'] ?? 1,
        message: `the number is ${number ?? 'missing'} here and ${twin.number ?? 'missing'} in ${twin.path}:${twin.lines['number'] ?? 1}`,
        fix: 'give both the same number',
      });
    }
    return problems;
  });
}
