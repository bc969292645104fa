import type { Locale } from '../model/locale.ts';
import {
  competencyMark,
  gradeName,
  stageMark,
  type Competency,
  type Rubric,
} from '../model/rubric/rubric.ts';
import type { StageView } from '../model/rubric/view.ts';
import type { Urls } from '../model/urls.ts';
import type { CaseItem, CaseLink, CaseRecord } from './case-types.ts';

/** Where what is in a framework stands, and when it was last changed. */
export type Maker = (name: string, page?: string) => CaseRecord;

/** A table of grades, as a language has it. */
export interface Frame {
  rubric: Rubric;
  locale: Locale;
  urls: Urls;
  make: Maker;
}

type Statement = Omit<CaseItem, 'CFItemType' | 'CFItemTypeURI' | 'language'>;

/** What a competency says. */
export function competencyItem(
  { locale, make, rubric, urls }: Frame,
  competency: Competency,
): Statement {
  const { id, number, summary, title } = competency;
  const said = summary?.[locale];
  return {
    ...make(`competency ${id}`, urls.competency(locale, rubric.id, id)),
    fullStatement: [title[locale], said].filter(Boolean).join('\n'),
    ...(said && { abbreviatedStatement: line(title[locale]) }),
    humanCodingScheme: competencyMark(competency),
    listEnumeration: String(number),
  };
}

/** What a stage says, and for whom. */
export function stageItem(
  { locale, make, rubric, urls }: Frame,
  { competency, stage, anchor, grades }: StageView,
): Statement {
  const page = urls.competency(locale, rubric.id, competency.id, anchor);
  return {
    ...make(`stage ${competency.id} ${stage.id}`, page),
    fullStatement: stage.text[locale],
    abbreviatedStatement: line(stage.name[locale]),
    humanCodingScheme: `${competencyMark(competency)}-${stageMark(stage)}`,
    educationLevel: grades.map((grade) => line(gradeName(grade, locale))),
  };
}

/** A reference to an item. */
export function linkTo(item: CaseItem): CaseLink {
  const title = item.abbreviatedStatement ?? line(item.fullStatement);
  return { title, ...placeOf(item), targetType: 'CASE' };
}

/** Where something is, and what it is known by. */
export function placeOf({ identifier, uri }: CaseRecord): Pick<CaseRecord, 'identifier' | 'uri'> {
  return { identifier, uri };
}

/** Words in one line, as names are. */
export function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
