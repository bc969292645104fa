import { stringsOf } from '../i18n/index.ts';
import { noticeIn } from '../i18n/notice.ts';
import type { Handbook } from '../model/handbook.ts';
import { langTag } from '../model/lang-tag.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import {
  competencyMark,
  gradeName,
  rowGroups,
  stageMark,
  type Competency,
  type Rubric,
} from '../model/rubric/rubric.ts';
import { ladderView, type StageView } from '../model/rubric/view.ts';
import type { Urls } from '../model/urls.ts';
import type {
  CaseAssociation,
  CaseCriterion,
  CaseItem,
  CaseItemType,
  CaseLink,
  CasePackage,
  CaseRecord,
} from './case-types.ts';
import { uuidOf } from '../model/uuid.ts';

/** Where what is in a framework stands, and when it was last changed. */
type Maker = (name: string, page?: string) => CaseRecord;

/**
 * A table of grades as a framework of competencies in 1EdTech's CASE 1.1: groups, competencies and stages as items, each
 * the child of what it stands in, stages one before the other; and the table as a rubric. It speaks the handbook's first
 * language. What is in it has the same identifiers in each build; where the site's host is known, they and the addresses
 * come from it.
 */
export function rubricCase(rubric: Rubric, handbook: Handbook, urls: Urls): string {
  const locale = authoritative(handbook.locales);
  const make = makerFor(rubric, handbook, urls);
  const page = urls.rubric(locale, rubric.id);
  const document = make('document', urls.file(`rubrics/${rubric.id}.case.json`));
  const notice = noticeIn(handbook, locale);
  const types = itemTypes(make, locale);
  const items: CaseItem[] = [];
  const associations: CaseAssociation[] = [];
  const add = (item: CaseItem, parent: CaseLink, sequenceNumber: number): void => {
    const name = `${item.identifier} isChildOf ${parent.identifier}`;
    const ends = { originNodeURI: linkTo(item), destinationNodeURI: parent };
    items.push(item);
    associations.push({ ...make(name), associationType: 'isChildOf', sequenceNumber, ...ends });
  };
  const typed = (
    type: keyof typeof types,
  ): Pick<CaseItem, 'CFItemType' | 'CFItemTypeURI' | 'language'> => {
    const { title, identifier, uri } = types[type];
    return {
      language: langTag(locale),
      CFItemType: title,
      CFItemTypeURI: { title, identifier, uri },
    };
  };
  const root = {
    title: line(rubric.title[locale]),
    ...placeOf(document),
    targetType: 'CASE',
  } as const;
  const groups = rowGroups(rubric.competencies, (each) => each, locale);
  groups.forEach(({ heading, rows }, at) => {
    let parent: CaseLink = root;
    if (heading) {
      const group = {
        ...make(`group ${at + 1}`),
        fullStatement: heading[locale],
        ...typed('group'),
      };
      add(group, root, at + 1);
      parent = linkTo(group);
    }
    rows.forEach((competency, index) => {
      const item = {
        ...competencyItem(make, competency, rubric, locale, urls),
        ...typed('competency'),
      };
      add(item, parent, index + 1);
      const stages = ladderView(rubric, competency).stages;
      const made = new Map<StageView['stage'], CaseItem>();
      stages.forEach((view, step) => {
        const stage = { ...stageItem(make, view, rubric, locale, urls), ...typed('stage') };
        add(stage, linkTo(item), step + 1);
        made.set(view.stage, stage);
        const before = view.before && made.get(view.before);
        if (!before) return;
        associations.push({
          ...make(`${before.identifier} precedes ${stage.identifier}`),
          associationType: 'precedes',
          originNodeURI: linkTo(before),
          destinationNodeURI: linkTo(stage),
        });
      });
    });
  });
  const file: CasePackage = {
    CFDocument: {
      ...document,
      caseVersion: '1.1',
      title: line(rubric.title[locale]),
      creator: line(handbook.organisation[locale]),
      publisher: line(handbook.organisation[locale]),
      language: langTag(locale),
      ...(urls.hasHost && { officialSourceURL: urls.absolute(page) }),
      ...(rubric.provenance[locale] && { description: rubric.provenance[locale] }),
      ...(handbook.edition && { version: line(handbook.edition[locale]) }),
      ...(notice !== undefined && { notes: notice }),
    },
    CFItems: items,
    CFAssociations: associations,
    CFDefinitions: { CFItemTypes: Object.values(types) },
    CFRubrics: [tableOf(make, rubric, items, locale)],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function makerFor(rubric: Rubric, handbook: Handbook, urls: Urls): Maker {
  const [title = ''] = handbook.locales.map((locale) => handbook.title[locale]);
  const home = uuidOf(urls.hasHost ? urls.absolute(urls.file('')) : title);
  const file = urls.absolute(urls.file(`rubrics/${rubric.id}.case.json`));
  return (name, page) => {
    const identifier = uuidOf(`rubrics/${rubric.id}: ${name}`, home);
    const own = page === undefined ? `${file}#${identifier}` : urls.absolute(page);
    return {
      identifier,
      uri: urls.hasHost ? own : `urn:uuid:${identifier}`,
      lastChangeDateTime: `${handbook.revised}T00:00:00Z`,
    };
  };
}

/** The kinds of items, by what the handbook calls them. */
function itemTypes(
  make: Maker,
  locale: Locale,
): Record<'group' | 'competency' | 'stage', CaseItemType> {
  const { terms, rubrics, mine } = stringsOf(locale);
  const type = (name: string, title: string, hierarchyCode: string): CaseItemType => ({
    ...make(`type ${name}`),
    ...{ title, hierarchyCode, description: title },
  });
  return {
    group: type('group', rubrics.competency, '1'),
    competency: type('competency', terms.competency, '2'),
    stage: type('stage', mine.stage, '3'),
  };
}

function competencyItem(
  make: Maker,
  competency: Competency,
  rubric: Rubric,
  locale: Locale,
  urls: Urls,
): Omit<CaseItem, 'CFItemType' | 'CFItemTypeURI' | 'language'> {
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

function stageItem(
  make: Maker,
  { competency, stage, anchor, grades }: StageView,
  rubric: Rubric,
  locale: Locale,
  urls: Urls,
): Omit<CaseItem, 'CFItemType' | 'CFItemTypeURI' | 'language'> {
  const page = urls.competency(locale, rubric.id, competency.id, anchor);
  return {
    ...make(`stage ${competency.id} ${stage.id}`, page),
    fullStatement: stage.text[locale],
    abbreviatedStatement: line(stage.name[locale]),
    humanCodingScheme: `${competencyMark(competency)}-${stageMark(stage)}`,
    educationLevel: grades.map((grade) => line(gradeName(grade, locale))),
  };
}

/** The table itself: competencies as criteria, with a level for each stage. */
function tableOf(
  make: Maker,
  rubric: Rubric,
  items: readonly CaseItem[],
  locale: Locale,
): CasePackage['CFRubrics'][number] {
  const table = make('rubric');
  const itemOf = new Map(items.map((item) => [item.identifier, item]));
  return {
    ...table,
    title: line(rubric.title[locale]),
    CFRubricCriteria: rubric.competencies.map((competency, index): CaseCriterion => {
      const { group, id, title, weight } = competency;
      const criterion = make(`criterion ${id}`);
      const item = itemOf.get(make(`competency ${id}`).identifier);
      if (!item) throw new Error(`${id} has no item`);
      const { title: name, identifier, uri } = linkTo(item);
      return {
        ...criterion,
        ...(group && { category: line(group[locale]) }),
        description: title[locale],
        CFItemURI: { title: name, identifier, uri },
        ...(typeof weight === 'number' && { weight }),
        position: index + 1,
        rubricId: table.identifier,
        CFRubricCriterionLevels: ladderView(rubric, competency).stages.map((view, step) => ({
          ...make(`level ${id} ${view.stage.id}`),
          description: view.stage.text[locale],
          quality: line(
            stringsOf(locale).rubrics.gradesOf(view.grades.map((each) => gradeName(each, locale))),
          ),
          position: step + 1,
          rubricCriterionId: criterion.identifier,
        })),
      };
    }),
  };
}

function linkTo(item: CaseItem): CaseLink {
  const title = item.abbreviatedStatement ?? line(item.fullStatement);
  return { title, ...placeOf(item), targetType: 'CASE' };
}

function placeOf({ identifier, uri }: CaseRecord): Pick<CaseRecord, 'identifier' | 'uri'> {
  return { identifier, uri };
}

/** Words in one line, as names are. */
function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
