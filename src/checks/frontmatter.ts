import { piece, problem } from '../i18n/problems/index.ts';
import { fittingPreset } from '../model/numbering/fitting.ts';
import { examplesOf } from '../model/numbering/section-number.ts';
import type { Problem } from '../model/problem.ts';
import { sectionFrontmatter } from '../model/section/section.ts';
import { describeIssues } from './issues.ts';
import { headLine } from './read-head.ts';
import { isNumberLost } from './read-section.ts';
import type { Manuscript, SectionFile } from './read.ts';

const KEYS = Object.keys(sectionFrontmatter.shape);

/** Each section's frontmatter is complete and right, and its facts are the same in every language. */
export function checkFrontmatter({
  sections,
  locales,
  numbering,
  handbook,
}: Manuscript): Problem[] {
  const lost = handbook ? sections.filter(isNumberLost) : [];
  const fitting = lost.length > 0 ? presetOf(sections, locales) : undefined;
  return sections.flatMap((file) => {
    const { path, name, frontmatter, lines, number, numbered } = file;
    if (frontmatter === undefined) return [];
    const result = sectionFrontmatter.safeParse(frontmatter);
    const issues = result.success ? [] : describeIssues(result.error, frontmatter, () => KEYS);
    const problems = issues.map(({ path: keys, key, values }): Problem => {
      const line = headLine(lines, keys);
      return problem({ file: path, line }, key, values);
    });
    // Where handbook.json is wrong, it is not known how sections are numbered.
    const examples = examplesOf(numbering);
    if (lost.includes(file) && fitting !== undefined) {
      // One entry mends them all: it is told once.
      if (file === lost[0]) {
        const written = String(frontmatter['number']);
        const [first = piece('absent'), second = ''] = examples;
        const values = { number: written, numbering: fitting, first, second };
        problems.push(
          problem({ file: path, line: headLine(lines, ['number']) }, 'numberingFits', values),
        );
      }
    } else if (lost.includes(file)) {
      const reason =
        examples[0] === undefined
          ? piece('noNumbers')
          : piece('notASectionNumber', { first: examples[0], second: examples[1] ?? '' });
      const values = { path: 'number', name: 'number', reason };
      problems.push(
        problem({ file: path, line: headLine(lines, ['number']) }, 'wrongValue', values),
      );
    }
    const twin = sections.find(
      (other) => other.name === name && other.locale === locales[0] && other.frontmatter,
    );
    const sound = !lost.includes(file) && !problems.some(({ line }) => line === lines['number']);
    if (
      twin &&
      twin !== file &&
      twin.numbered?.anchor !== numbered?.anchor &&
      sound &&
      !isNumberLost(twin)
    ) {
      problems.push(
        problem({ file: path, line: headLine(lines, ['number']) }, 'numbersDiffer', {
          here: number ?? piece('absent'),
          there: twin.number ?? piece('absent'),
          place: `${twin.path}:${headLine(twin.lines, ['number'])}`,
        }),
      );
    }
    return problems;
  });
}

/** The numbering that the numbers of all sections are written in, where it has a name. */
function presetOf(
  sections: readonly SectionFile[],
  locales: Manuscript['locales'],
): ReturnType<typeof fittingPreset> {
  return fittingPreset(
    locales.map((locale) => {
      const own = sections.filter((file) => file.locale === locale);
      return {
        numbers: own.map(({ frontmatter }) => {
          const written = frontmatter?.['number'];
          return typeof written === 'string' || typeof written === 'number'
            ? String(written)
            : undefined;
        }),
        headings: own.flatMap(({ source }) =>
          [...source.matchAll(/^#{2,6} +(.+)$/gmu)].map(([, text = '']) => text),
        ),
      };
    }),
  );
}
