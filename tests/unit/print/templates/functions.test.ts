import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('a template has no function of more than 60 lines', () => {
  const long = readdirSync('src/print/templates').flatMap((path) => {
    const lines = readFileSync(join('src/print/templates', path), 'utf8').split('\n');
    const begun = lines.flatMap((line, index) => (/^#let [\w-]+\(/u.test(line) ? [index] : []));
    return begun.flatMap((from) => {
      // To the first line that closes what is open, or the end of a line's own form.
      const length = lines.slice(from + 1).findIndex((line) => /^[\])}]+$/u.test(line)) + 2;
      return length > 60 ? [`${path}:${from + 1}: ${length} lines`] : [];
    });
  });
  expect(long).toEqual([]);
});
