import { problem } from '../i18n/problems/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript } from './read.ts';

/** Marks of the text's grammar and tags. Titles, summaries and data are plain: there they would be read as they stand. */
const MARK = /\*\*|~~|<\/?[A-Za-z][^<>]*>|\]\(|\[\^[^\]]*\]/u;

/** Where text is plain, nothing is written that only the prose of sections knows. */
export function checkPlainText({ sections, data, rubrics }: Manuscript): Problem[] {
  const told = (file: string, text: string, line: number): Problem[] => {
    const mark = MARK.exec(text)?.[0];
    return mark === undefined ? [] : [problem({ file, line }, 'plainMark', { mark })];
  };
  const files = [...data.values(), ...rubrics.map(({ file }) => file)];
  return [
    ...sections.flatMap(({ path, frontmatter, lines }) =>
      ['title', 'summary'].flatMap((name) => {
        const value = frontmatter?.[name];
        return typeof value === 'string' ? told(path, value, lines[name] ?? 1) : [];
      }),
    ),
    ...files.flatMap(({ path, source }) =>
      source.split('\n').flatMap((text, index) => told(path, text, index + 1)),
    ),
  ];
}
