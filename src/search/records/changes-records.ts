import { editionWords, wayLead, wayTitle } from '../../i18n/editions/index.ts';
import { changesIn } from '../../model/edition/rows.ts';
import { wayPath, type History } from '../../model/edition/history.ts';
import type { Locale } from '../../model/locale.ts';
import type { Urls } from '../../model/urls.ts';
import type { SearchRecord } from './record.ts';

/**
 * The pages that tell what changed: their titles and the sections and tables in which anything did. What these said is
 * not found: it would stand beside what they say now.
 */
export function changesRecords(
  history: Pick<History, 'steps'> | undefined,
  locale: Locale,
  urls: Urls,
): SearchRecord[] {
  if (!history) return [];
  const words = editionWords(locale);
  const record = (page: string, title: string, trail: string[], lines: string[]): SearchRecord => ({
    id: `page:${page}`,
    kind: 'page',
    locale,
    url: urls.page(locale, page),
    number: undefined,
    title,
    trail,
    text: lines.join('\n'),
    also: '',
    places: [],
    about: [],
    grades: [],
    competencies: [],
  });
  return [
    record('changes', words.title, [], [words.lead]),
    ...history.steps.map((step) => {
      const { groups } = changesIn(step, locale, words);
      const titles = groups.map(({ title }) => title);
      const lines = [wayLead(step, locale), ...titles];
      return record(`changes/${wayPath(step)}`, wayTitle(step, locale), [words.title], lines);
    }),
  ];
}
