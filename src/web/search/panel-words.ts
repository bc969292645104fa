import type { Strings } from '../../i18n/index.ts';

/** The interface's words that the panel's code needs; they stand in the page as JSON. */
export type PanelWords = Pick<
  Strings['search'],
  | 'loading'
  | 'empty'
  | 'none'
  | 'one'
  | 'many'
  | 'missing'
  | 'failed'
  | 'answer'
  | 'through'
  | 'all'
  | 'kind'
  | 'grade'
  | 'competency'
  | 'kinds'
  | 'marked'
>;

/** Picks what the panel needs. */
export function panelWords(words: Strings['search']): PanelWords {
  const { loading, empty, none, one, many, missing, failed, answer, through } = words;
  const { all, kind, grade, competency, kinds, marked } = words;
  return {
    ...{ loading, empty, none, one, many, missing, failed, answer, through },
    ...{ all, kind, grade, competency, kinds, marked },
  };
}

/** Puts values into a phrase: `{query}`. */
export function phrase(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/gu, (_all, name: string) => values[name] ?? '');
}
