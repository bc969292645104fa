import { languageName, stringsOf } from '../i18n/index.ts';
import { fill } from '../i18n/template.ts';
import { sortTerms, type Term } from '../model/glossary.ts';
import { traitsOf, type Locale } from '../model/locale.ts';
import { authoritative } from '../model/locale.ts';
import { placeFor } from '../model/section/links.ts';
import { heading, link, list, paragraph, words, type Block } from './blocks.ts';
import type { MarkdownPage } from './page.ts';
import { addressOf, type FormatSource } from './source.ts';

/** The glossary of a language, in its own order; none where there is none. */
export function glossaryPages(source: FormatSource, locale: Locale): MarkdownPage[] {
  const { glossary, handbook, urls } = source;
  if (glossary.length === 0) return [];
  const { title, lead } = stringsOf(locale).glossary;
  return [
    {
      locale,
      title,
      summary: lead,
      revised: handbook.revised,
      page: urls.glossary(locale),
      holds: (id) => id.startsWith('glossary#'),
      blocks: () => [
        paragraph(lead),
        ...sortTerms(glossary, locale).flatMap((term) => termBlocks(term, source, locale)),
      ],
    },
  ];
}

function termBlocks(term: Term, source: FormatSource, locale: Locale): Block[] {
  const { handbook } = source;
  const { kana, separator } = traitsOf(locale);
  const { glossary: say, rubrics } = stringsOf(locale);
  const fact = (part: string, text: string): ReturnType<typeof words>[] => [
    words(fill(rubrics.parts.said, { part, text })),
  ];
  const others = handbook.locales.filter(
    (other) => other !== locale && term.name[other] !== term.name[locale],
  );
  const places = term.sections.flatMap((anchor) => placeOf(anchor, source, locale) ?? []);
  const facts = [
    ...(kana && term.reading !== '' ? [fact(say.reading, term.reading)] : []),
    ...(term.synonyms[locale].length > 0
      ? [fact(say.synonyms, term.synonyms[locale].join(separator))]
      : []),
    ...others.map((other) => fact(languageName(other, locale), term.name[other])),
    ...(places.length > 0
      ? [
          [
            ...fact(say.sections, ''),
            ...places.flatMap((place, index) => (index > 0 ? [words(separator), place] : [place])),
          ],
        ]
      : []),
  ];
  return [
    heading(2, term.name[locale]),
    paragraph(term.definition[locale]),
    ...(facts.length > 0 ? [list(facts)] : []),
  ];
}

/** A link to a place of the policy by its number and title; none where there is no such place. */
function placeOf(
  anchor: string,
  source: FormatSource,
  locale: Locale,
): ReturnType<typeof link> | undefined {
  const { sections, handbook } = source;
  const found = placeFor(sections[locale], sections[authoritative(handbook.locales)], anchor);
  if (!found) return undefined;
  const at = found.section.headings.find((each) => each.anchor === found.anchor);
  const name = [at?.label ?? found.section.number, at?.title ?? found.section.title];
  return link(addressOf(`#${anchor}`, locale, source), name.filter(Boolean).join(' '));
}
