import { problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';
import { cellTexts } from './cells.ts';
import { headLine } from './read-head.ts';
import type { DataFile, Manuscript } from './read.ts';

/** Marks of the text's grammar and tags. Titles, summaries and data are plain: there they would be read as they stand. */
const MARK = /\*\*|~~|<\/?[A-Za-z][^<>]*>|\]\(|\[\^[^\]]*\]/u;

/** Where text is plain, nothing is written that only the prose of sections knows. */
export function checkPlainText({ sections, data, rubrics }: Manuscript): Problem[] {
  const told = (file: string, text: string, line: number): Problem[] => {
    const mark = MARK.exec(text)?.[0];
    return mark === undefined ? [] : [problem({ file, line }, 'plainMark', { mark })];
  };
  const files = [...data.values(), ...rubrics.map(({ file }) => file)];
  // Cells are read as the lines of sections are: what is amiss in them is told by a check of their own.
  const cellsIn = (file: DataFile): Set<number> =>
    new Set(cellTexts(file).map(({ path }) => file.lineOf(path)));
  return [
    ...sections.flatMap(({ path, frontmatter, lines }) =>
      ['title', 'summary', 'easy'].flatMap((name) =>
        [frontmatter?.[name]]
          .flat()
          .flatMap((value, index) =>
            typeof value === 'string' ? told(path, value, headLine(lines, [name, index])) : [],
          ),
      ),
    ),
    ...files.flatMap((file) => {
      const cells = cellsIn(file);
      return file.source
        .split('\n')
        .flatMap((text, index) => (cells.has(index + 1) ? [] : told(file.path, text, index + 1)));
    }),
  ];
}
