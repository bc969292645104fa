import type { Strings } from '../../i18n/index.ts';
import type { PluralForms } from '../../i18n/template.ts';

/** The interface's words that the panel's code needs; they stand in the page as JSON. */
export type PanelWords = Pick<
  Strings['search'],
  | 'loading'
  | 'empty'
  | 'none'
  | 'noneFiltered'
  | 'unfilter'
  | 'found'
  | 'foundElsewhere'
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

/**
 * Picks what the panel needs.
 *
 * @param lender what the language is called that has what this one may lack
 */
export function panelWords(words: Strings['search'], lender = ''): PanelWords {
  const { loading, empty, none, noneFiltered, unfilter, found, missing, failed, moreFailed } =
    words;
  const { asked, through, all, kind, grade, competency, kinds } = words;
  const foundElsewhere = mapForms(words.foundElsewhere, (form) =>
    form.replace('{language}', () => lender),
  );
  return {
    foundElsewhere,
    ...{ loading, empty, none, noneFiltered, unfilter, found, missing, failed, moreFailed },
    ...{ asked, through, all, kind, grade, competency, kinds },
  };
}

function mapForms(forms: PluralForms, change: (form: string) => string): PluralForms {
  const { other, ...rest } = forms;
  const changed = Object.entries(rest).map(([key, form]) => [key, change(form)] as const);
  return { ...Object.fromEntries(changed), other: change(other) };
}
