import type { Library } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import { featuredOf } from '../../model/questions.ts';

/**
 * Some of the questions that authors feature, and terms that belong where newcomers begin to read, the most practical
 * places first: they stand at the path's end.
 */
export function suggestionsOf(
  { orientation, glossary, questions }: Pick<Library, 'orientation' | 'glossary' | 'questions'>,
  locale: Locale,
  most = 6,
): string[] {
  const asked = featuredOf(questions).slice(0, most / 2);
  const places = orientation.steps.flatMap(({ read }) => read);
  const names = places.toReversed().flatMap((place) => {
    const terms = glossary.filter(({ autolink }) => autolink);
    const here = terms.filter(({ sections: [first] }) => first === place);
    const below = terms.filter(({ sections: [first = ''] }) => first.startsWith(`${place}-`));
    const [shortest] = (here.length > 0 ? here : below)
      .map(({ name }) => name[locale])
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return shortest ?? [];
  });
  return [...asked.map(({ ask }) => ask[locale]), ...new Set(names)].slice(0, most);
}
