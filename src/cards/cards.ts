import { CONTENT } from '../content-folder.ts';
import { stringsOf } from '../i18n/index.ts';
import type { Card } from '../model/card.ts';
import { partsIn, type Library } from '../model/library.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import { pathSteps } from '../model/orientation-path.ts';
import { competencyMark, type Rubric } from '../model/rubric/rubric.ts';
import { parentOf } from '../model/section/section-tree.ts';
import type { Section } from '../model/section/section.ts';
import { hasPage, hasSheetsOf } from '../model/switches.ts';
import { createUrls } from '../model/urls.ts';
import { editionCards } from './edition-cards.ts';
import { cardLook } from './look.ts';
import { offlineCard } from './offline-card.ts';

/** What cards are made from. */
export type CardSource = Pick<
  Library,
  'editions' | 'glossary' | 'handbook' | 'orientation' | 'rubrics' | 'sections'
>;

const fileOf = ({ id }: Rubric): string => `${CONTENT}/rubrics/${id}.json`;

/** The cards of a handbook: one for each page that has an address, in each of its languages. */
export function cardsOf(source: CardSource): Card[] {
  return source.handbook.locales.flatMap((locale) => cardsIn(source, locale));
}

/** Addresses on a site of no place, of which the last part of a card's address is made. */
const urls = createUrls('https://site.invalid', '/');

type MakeCard = (page: string, words: Pick<Card, 'label' | 'title' | 'context' | 'source'>) => Card;

function cardsIn(source: CardSource, locale: Locale): Card[] {
  const { handbook, rubrics, sections } = source;
  const parts = partsIn(source);
  const strings = stringsOf(locale);
  const foot = { left: handbook.title[locale], right: handbook.edition?.[locale] ?? '' };
  const look = cardLook(handbook);
  const card: MakeCard = (page, words) => ({
    path: page.slice(1, -1),
    locale,
    foot,
    ...look,
    ...words,
  });
  const named = ({ number, title }: Section): string => (number ? `${number} ${title}` : title);
  const policy = handbook.policy.name[locale];
  const isForTalks = parts.tables && hasSheetsOf(handbook, 'tables');
  const leadOfSheets = isForTalks ? strings.sheets.lead : strings.sheets.leadPlain;
  return [
    {
      ...card(urls.home(locale), {
        label: handbook.organisation[locale],
        title: handbook.shortTitle[locale],
        context: handbook.lead?.[locale],
        source: `${CONTENT}/handbook.json`,
      }),
      foot: { ...foot, left: policy },
    },
    ...sections[locale].map((section) => {
      const chapter = parentOf(section, sections[locale]);
      return card(urls.section(locale, section.slug), {
        label: section.number,
        title: section.title,
        context: chapter ? named(chapter) : policy,
        source: `${CONTENT}/${locale}/${section.id}.mdx`,
      });
    }),
    ...(parts.glossary
      ? [
          card(urls.glossary(locale), {
            title: strings.glossary.title,
            context: strings.glossary.lead,
          }),
        ]
      : []),
    ...(hasPage(handbook, 'print')
      ? [
          card(urls.page(locale, 'print'), {
            title: strings.print.title,
            context: parts.sheets ? leadOfSheets : undefined,
          }),
        ]
      : []),
    ...editionCards(source, locale, urls, card),
    ...pathCards(source, locale, card),
    ...(hasPage(handbook, 'search')
      ? [
          card(urls.page(locale, 'search'), {
            title: strings.search.label,
            context: strings.search.pageLead(parts),
          }),
        ]
      : []),
    ...(hasPage(handbook, 'accessibility')
      ? [
          card(urls.page(locale, 'accessibility'), {
            title: strings.accessibility.title,
            context: strings.accessibility.lead(handbook.title[locale]),
          }),
        ]
      : []),
    ...offlineCard(source, locale, urls, card),
    ...(parts.tables
      ? [
          card(urls.rubrics(locale), {
            title: strings.rubrics.title,
            context: strings.rubrics.lead,
          }),
          ...(hasPage(handbook, 'builder')
            ? [
                card(urls.page(locale, 'print/builder'), {
                  title: strings.builder.title,
                  context: strings.builder.lead,
                }),
              ]
            : []),
        ]
      : []),
    ...rubrics.flatMap((rubric) => [
      card(urls.rubric(locale, rubric.id), {
        title: rubric.title[locale],
        context: policy,
        source: fileOf(rubric),
      }),
      ...rubric.grades.flatMap((grade) => {
        const words = {
          label: grade.label[locale] || undefined,
          context: rubric.shortTitle[locale],
          source: fileOf(rubric),
        };
        return [
          card(urls.grade(locale, rubric.id, grade.id), { ...words, title: grade.name[locale] }),
          ...(hasPage(handbook, 'selfCheck')
            ? [
                card(urls.selfCheck(locale, rubric.id, grade.id), {
                  ...words,
                  title: `${strings.mine.check.title}: ${grade.name[locale]}`,
                }),
              ]
            : []),
        ];
      }),
      ...rubric.competencies.map((competency) =>
        card(urls.competency(locale, rubric.id, competency.id), {
          label: competencyMark(competency),
          title: competency.title[locale],
          context: rubric.shortTitle[locale],
          source: fileOf(rubric),
        }),
      ),
    ]),
  ];
}

/** The cards of the reading path, where there is one. */
function pathCards(source: CardSource, locale: Locale, card: MakeCard): Card[] {
  const { path, start } = stringsOf(locale);
  const steps = pathSteps({
    ...source,
    ...{ locale, urls },
    sections: source.sections[locale],
    originals: source.sections[authoritative(source.handbook.locales)],
  });
  if (steps.length === 0) return [];
  return [
    card(urls.page(locale, 'start'), { title: start.title, context: start.lead }),
    ...steps.map(({ number, title, href }) =>
      card(href, {
        label: path.place(number, steps.length),
        title,
        context: start.title,
        source: `${CONTENT}/orientation.json`,
      }),
    ),
    card(urls.page(locale, 'start/end'), { title: path.end.title, context: start.title }),
    card(urls.page(locale, 'start/all'), {
      title: path.trainer.allTitle,
      context: path.trainer.allLead,
    }),
  ];
}
