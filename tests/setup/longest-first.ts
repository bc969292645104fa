import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: begun last, one of them would keep one core busy at the end. */
const LONGEST = [
  'tests/soundness.test.ts',
  'tests/unit/commands/publish.test.ts',
  'tests/content/books.test.ts',
  'tests/content/site/visits-ja.test.ts',
  'tests/content/site/visits-others.test.ts',
  'tests/site/build.test.ts',
  'tests/site/writing.test.ts',
  'tests/content/browser/accessibility.test.ts',
  'tests/browser/pages.test.ts',
];

/** Runs the longest test files first, known from no run before: a fresh checkout would go by their sizes. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.indexOf(relative('.', moduleId).replaceAll('\\', '/'));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
