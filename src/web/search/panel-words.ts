import type { Strings } from '../../i18n/index.ts';

/** The interface's words that the panel's code needs; they stand in the page as JSON. */
export type PanelWords = Pick<
  Strings['search'],
  | 'loading'
  | 'empty'
  | 'none'
  | 'noneFiltered'
  | 'unfilter'
  | 'found'
  | 'missing'
  | 'failed'
  | 'moreFailed'
  | 'asked'
  | 'through'
  | 'all'
  | 'kind'
  | 'grade'
  | 'competency'
  | 'kinds'
>;

/** Picks what the panel needs. */
export function panelWords(words: Strings['search']): PanelWords {
  const { loading, empty, none, noneFiltered, unfilter, found, missing, failed, moreFailed } =
    words;
  const { asked, through, all, kind, grade, competency, kinds } = words;
  return {
    ...{ loading, empty, none, noneFiltered, unfilter, found, missing, failed, moreFailed },
    ...{ asked, through, all, kind, grade, competency, kinds },
  };
}
