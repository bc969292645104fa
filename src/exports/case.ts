import { stringsOf } from '../i18n/index.ts';
import { noticeIn } from '../i18n/notice.ts';
import { caseName } from '../model/case-file.ts';
import type { Handbook } from '../model/handbook.ts';
import { langTag } from '../model/lang-tag.ts';
import { authoritative, type Locale, type Localized } from '../model/locale.ts';
import { rowGroups, type Rubric } from '../model/rubric/rubric.ts';
import { ladderView, type StageView } from '../model/rubric/view.ts';
import type { Urls } from '../model/urls.ts';
import {
  competencyItem,
  line,
  linkTo,
  placeOf,
  stageItem,
  type Frame,
  type Maker,
} from './case-items.ts';
import { tableOf } from './case-table.ts';
import type {
  CaseAssociation,
  CaseItem,
  CaseItemType,
  CaseLink,
  CasePackage,
} from './case-types.ts';
import { uuidOf } from '../model/uuid.ts';

/** What a framework is made of. */
export interface CaseSource {
  rubric: Rubric;
  /** The same with each language's own texts alone: what one borrows from the first is empty in it. */
  own: Rubric;
  handbook: Handbook;
  urls: Urls;
}

/**
 * A table of grades as a framework of competencies in 1EdTech's CASE 1.1: groups, competencies and stages as items, each
 * the child of what it stands in, stages one before the other; and the table as a rubric. Each language has one of its
 * own, in which all but the first tell of which items of the first theirs are translations. What is in it has the same
 * identifiers in each build; where the site's host is known, they and the addresses come from it.
 */
export function rubricCase(source: CaseSource, locale: Locale): string {
  const first = authoritative(source.handbook.locales);
  const framework = frameworkOf(source, locale);
  if (locale !== first) {
    const original = frameworkOf(source, first);
    const make = makerFor(source, locale);
    framework.CFAssociations.push(...translations(framework, original, make));
  }
  return `${JSON.stringify(framework, null, 2)}\n`;
}

function frameworkOf(source: CaseSource, locale: Locale): CasePackage {
  const { rubric, own, handbook, urls } = source;
  const first = authoritative(handbook.locales);
  const make = makerFor(source, locale);
  const frame: Frame = { rubric, locale, urls, make };
  const document = make('document', urls.file(fileOf(source, locale)));
  const types = itemTypes(make, locale);
  const items: CaseItem[] = [];
  const associations: CaseAssociation[] = [];
  const add = (item: CaseItem, parent: CaseLink, sequenceNumber: number): void => {
    const name = `${item.identifier} isChildOf ${parent.identifier}`;
    const ends = { originNodeURI: linkTo(item), destinationNodeURI: parent };
    items.push(item);
    associations.push({ ...make(name), associationType: 'isChildOf', sequenceNumber, ...ends });
  };
  /** The kind of an item and its language: the first one's where this language has nothing of its own. */
  const typed = (
    type: keyof typeof types,
    said: Partial<Localized<string>> | undefined,
  ): Pick<CaseItem, 'CFItemType' | 'CFItemTypeURI' | 'language'> => {
    const { title, identifier, uri } = types[type];
    return {
      language: langTag(said?.[locale] ? locale : first),
      CFItemType: title,
      CFItemTypeURI: { title, identifier, uri },
    };
  };
  const root = linkToDocument(rubric.title[locale], document);
  const ownOf = new Map(own.competencies.map((each) => [each.id, each]));
  // Groups are those of the first language in all of them.
  rowGroups(rubric.competencies, (each) => each, first).forEach(({ heading, rows }, at) => {
    let parent = root;
    if (heading) {
      const group = {
        ...make(`group ${at + 1}`),
        fullStatement: heading[locale],
        ...typed('group', ownOf.get(rows[0]?.id ?? '')?.group),
      };
      add(group, root, at + 1);
      parent = linkTo(group);
    }
    rows.forEach((competency, index) => {
      const theirs = ownOf.get(competency.id);
      const item = {
        ...competencyItem(frame, competency),
        ...typed('competency', theirs?.title),
      };
      add(item, parent, index + 1);
      const made = new Map<StageView['stage'], CaseItem>();
      ladderView(rubric, competency).stages.forEach((view, step) => {
        const text = theirs?.stages.find(({ id }) => id === view.stage.id)?.text;
        const stage = { ...stageItem(frame, view), ...typed('stage', text) };
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
  const notice = noticeIn(handbook, locale);
  return {
    CFDocument: {
      ...document,
      caseVersion: '1.1',
      title: line(rubric.title[locale]),
      creator: line(handbook.organisation[locale]),
      publisher: line(handbook.organisation[locale]),
      language: langTag(locale),
      ...(urls.hasHost && { officialSourceURL: urls.absolute(urls.rubric(locale, rubric.id)) }),
      ...(rubric.provenance[locale] && { description: rubric.provenance[locale] }),
      ...(handbook.edition && { version: line(handbook.edition[locale]) }),
      ...(notice !== undefined && { notes: notice }),
    },
    CFItems: items,
    CFAssociations: associations,
    CFDefinitions: { CFItemTypes: Object.values(types) },
    CFRubrics: [tableOf(frame, items)],
  };
}

/** What each item of a framework is a translation of, and so the framework itself: the same places of the first one. */
function translations(own: CasePackage, first: CasePackage, make: Maker): CaseAssociation[] {
  const between = (originNodeURI: CaseLink, destinationNodeURI: CaseLink): CaseAssociation => ({
    ...make(`${originNodeURI.identifier} isTranslationOf ${destinationNodeURI.identifier}`),
    associationType: 'isTranslationOf',
    originNodeURI,
    destinationNodeURI,
  });
  const toDocument = ({ CFDocument: document }: CasePackage): CaseLink =>
    linkToDocument(document.title, document);
  return [
    between(toDocument(own), toDocument(first)),
    ...own.CFItems.flatMap((item, index) => {
      const original = first.CFItems[index];
      if (!original) throw new Error(`${item.fullStatement} is a translation of nothing`);
      // What is borrowed is the same words.
      return item.language === original.language ? [] : [between(linkTo(item), linkTo(original))];
    }),
  ];
}

function linkToDocument(title: string, document: Parameters<typeof placeOf>[0]): CaseLink {
  return { title: line(title), ...placeOf(document), targetType: 'CASE' };
}

function fileOf({ rubric, handbook }: CaseSource, locale: Locale): string {
  return `rubrics/${caseName(rubric.id, locale, handbook.locales)}.case.json`;
}

function makerFor(source: CaseSource, locale: Locale): Maker {
  const { rubric, handbook, urls } = source;
  const [title = ''] = handbook.locales.map((each) => handbook.title[each]);
  const home = uuidOf(urls.hasHost ? urls.absolute(urls.file('')) : title);
  const file = urls.absolute(urls.file(fileOf(source, locale)));
  const known = caseName(rubric.id, locale, handbook.locales);
  return (name, page) => {
    const identifier = uuidOf(`rubrics/${known}: ${name}`, home);
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
