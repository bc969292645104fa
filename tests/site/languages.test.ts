import { expect, inject, it } from 'vitest';
import { attribute, pagesOf } from '../setup/pages.ts';

// The language switch keeps the place that is read, by its id.
it('every page has the same ids in every language', () => {
  const site = inject('root');
  const pages = pagesOf(site);
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  expect(pages.length).toBeGreaterThan(15);
  // The glossary is grouped by kana in one language and by letters in the other; its terms stand in the groups.
  const compared = pages.filter(({ path }) => !path.endsWith('/glossary/'));
  const different = compared.flatMap(({ path }) => {
    const twin = ids.get(path.replace(`${site.base}ja/`, `${site.base}en/`));
    const own = ids.get(path);
    if (!twin || !own) return [];
    // Definitions open over the text: a term may be called by name in one language only.
    return [...own.symmetricDifference(twin)]
      .filter((id) => !id.startsWith('term-'))
      .map((id) => `${path}#${id}`);
  });
  expect(different).toEqual([]);
});
