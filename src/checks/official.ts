import { problem } from '../i18n/problems/index.ts';
import { officialSchema, passagesThrough } from '../model/official.ts';
import { fileOf } from '../model/passage-id.ts';
import type { Problem } from '../model/problem.ts';
import { passagesOf } from '../passages/passages.ts';
import { schemaProblems } from './data.ts';
import { suggestion } from './issues.ts';
import type { Manuscript } from './read.ts';

/** Official texts have their shape, and stand beside passages that the handbook has in their language. */
export function checkOfficial(manuscript: Manuscript): Problem[] {
  const { official, unread } = manuscript;
  if (official.length === 0) return [];
  const passages = passagesOf(manuscript);
  // What cannot be read has no passages: that is told, and not that they are missing.
  const partial = new Set(unread.map(({ name }) => name.replace(/\.mdx$/u, '')));
  return official.flatMap(({ locale, file }): Problem[] => {
    if (file.value === undefined) return [];
    const result = officialSchema.safeParse(file.value);
    if (!result.success) return schemaProblems(file, result.error, officialSchema);
    const ids = passages.filter(({ texts }) => texts[locale] !== undefined).map(({ id }) => id);
    const known = new Set(ids);
    const mayBeThere = (id: string): boolean => known.has(id) || partial.has(fileOf(id));
    return Object.entries(result.data.passages).flatMap(([id, { through }]): Problem[] => {
      const wrong = [id, ...(through === undefined ? [] : [through])].filter(
        (each) => !mayBeThere(each),
      );
      const path = ['passages', id];
      const place = { file: file.path, line: file.lineOf(path) };
      const told = wrong.map((each) =>
        problem(place, 'noPassage', {
          id: each,
          suggestion: suggestion(each, ids),
        }),
      );
      if (told.length > 0 || through === undefined || !known.has(id) || !known.has(through)) {
        return told;
      }
      return passagesThrough(ids, id, through).length > 0
        ? []
        : [problem(place, 'throughBefore', { id, through })];
    });
  });
}
