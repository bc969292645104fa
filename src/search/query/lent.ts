import type { Locale } from '../../model/locales.ts';
import type { Editions, searchLatest } from './editions.ts';
import type { Answer, Request } from './engine.ts';
import type { Result } from './show.ts';

/** The language that has what the page's own may lack, and the index with that language first. */
export interface Lender {
  locale: Locale;
  editions: () => Editions;
}

/**
 * Answers a question from the page's language; where that has no answer, from the one that it leaves sections to. Its
 * results then say which language they are in, and have no filters: those are named in that language.
 *
 * @param ask how either is asked: few pages need this module, so that it fetches nothing of its own
 */
export async function searchWithLender(
  own: Editions,
  lender: Lender,
  request: Request,
  ask: typeof searchLatest,
): Promise<Answer> {
  const answer = await ask(own, request);
  const isWhole = request.everyLanguage && request.filters.length === 0;
  if (answer.count > 0 || !isWhole) return answer;
  const { locale } = lender;
  const lent = await ask(lender.editions(), request);
  if (lent.count === 0) return answer;
  return {
    ...lent,
    from: locale,
    show: async (start, end) =>
      (await lent.show(start, end)).map((result): Result => ({
        ...result,
        locale,
        excerptLocale: result.excerptLocale ?? locale,
      })),
    facets: () => Promise.resolve([]),
  };
}
