import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content.ts';
import type { CasePackage } from '../../../src/exports/case-types.ts';
import { rubricCase } from '../../../src/exports/case.ts';
import { langTag } from '../../../src/model/lang-tag.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { uuidOf } from '../../../src/model/uuid.ts';
import { casePackage } from '../../setup/case-schema.ts';

const HOST = 'https://handbook.example.jp';
const urls = createUrls(HOST, '/');

const cases = ['organisation', 'theatre', 'town', 'languages', 'partial'].flatMap((folder) => {
  const { library, ownRubrics } = readContent('.', `tests/fixtures/${folder}`);
  const { handbook } = library;
  return library.rubrics.flatMap((rubric) => {
    const own = ownRubrics.find(({ id }) => id === rubric.id) ?? rubric;
    return handbook.locales.map((locale) => ({
      folder,
      id: rubric.id,
      rubric,
      own,
      handbook,
      locale,
    }));
  });
});
type Case = Omit<(typeof cases)[number], 'folder' | 'id'>;

function write({ locale, ...source }: Case, at = urls): string {
  return rubricCase({ ...source, urls: at }, locale);
}

function read(one: Case, at = urls): CasePackage {
  return JSON.parse(write(one, at)) as CasePackage;
}

describe.each(cases)('the table $id of $folder as a framework in $locale', (one) => {
  const { rubric, handbook, locale } = one;
  const [first = locale] = handbook.locales;
  const framework = read(one);
  const { CFDocument: document, CFItems: items, CFAssociations: associations } = framework;

  it('is what CASE 1.1 asks for, with and without a host', () => {
    for (const at of [urls, createUrls(undefined, '/handbook/')]) {
      const { error } = casePackage.safeParse(read(one, at));
      expect(error?.issues).toBeUndefined();
    }
  });

  it('has each competency and each stage that says something, below what it stands in', () => {
    const stages = rubric.competencies.flatMap((each) => each.stages.filter(({ empty }) => !empty));
    const statements = items.map(({ fullStatement }) => fullStatement);
    expect(statements).toEqual(expect.arrayContaining(stages.map(({ text }) => text[locale])));
    const parents = associations.filter(({ associationType }) => associationType === 'isChildOf');
    expect(parents.map(({ originNodeURI }) => originNodeURI.identifier)).toEqual(
      items.map(({ identifier }) => identifier),
    );
    const known = new Set([document, ...items].map(({ identifier }) => identifier));
    const inside = associations.filter((each) => each.associationType !== 'isTranslationOf');
    for (const { originNodeURI, destinationNodeURI } of inside) {
      expect(known).toContain(originNodeURI.identifier);
      expect(known).toContain(destinationNodeURI.identifier);
    }
    const groups = new Set(rubric.competencies.flatMap(({ group }) => group?.[first] ?? []));
    expect(items.length).toBe(rubric.competencies.length + stages.length + groups.size);
  });

  it('has the table with a level for each stage, and an identifier for each thing', () => {
    const [table] = framework.CFRubrics;
    expect(
      table?.CFRubricCriteria.map(({ CFRubricCriterionLevels: levels }) => levels.length),
    ).toEqual(rubric.competencies.map(({ stages }) => stages.filter(({ empty }) => !empty).length));
    const criteria = table?.CFRubricCriteria ?? [];
    const all = [
      document,
      ...items,
      ...associations,
      ...framework.CFDefinitions.CFItemTypes,
      ...criteria,
      ...criteria.flatMap(({ CFRubricCriterionLevels: levels }) => levels),
    ].map(({ identifier }) => identifier);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(cases)('the table $id of $folder in $locale', (one) => {
  const { own, handbook, locale } = one;
  const [first = locale] = handbook.locales;
  const [{ CFItems: items, CFDocument: document, CFAssociations: associations }, original] = [
    read(one),
    read({ ...one, locale: first }),
  ];
  const translations = associations.filter((each) => each.associationType === 'isTranslationOf');

  it('tells of which items of the first language its own are translations', () => {
    if (locale === first) {
      expect(translations).toEqual([]);
      return;
    }
    const known = new Map(
      [original.CFDocument, ...original.CFItems].map((each) => [each.uri, each]),
    );
    for (const { originNodeURI, destinationNodeURI } of translations) {
      expect(known.get(destinationNodeURI.uri)?.identifier).toBe(destinationNodeURI.identifier);
      expect(known.has(originNodeURI.uri)).toBe(false);
    }
    const translated = items.filter(({ language }) => language === document.language);
    expect(translations.map(({ originNodeURI }) => originNodeURI.identifier)).toEqual(
      [document, ...translated].map(({ identifier }) => identifier),
    );
    expect(document.language).toBe(langTag(locale));
  });

  it('gives what it borrows the language that it is in', () => {
    const said = own.competencies.flatMap((each) => each.stages.map(({ text }) => text[locale]));
    const stages = items.filter(({ educationLevel }) => educationLevel !== undefined);
    for (const { fullStatement, language } of stages) {
      expect(language).toBe(langTag(said.includes(fullStatement) ? locale : first));
    }
  });
});

describe('a framework', () => {
  const [one, other] = cases;
  if (!one || !other) throw new Error('There is no table');
  const { rubric, handbook } = one;

  it('has the same identifiers and date each time it is built, and others on another site', () => {
    const again = write(one);
    expect(write(one)).toBe(again);
    expect(again).toContain(`"lastChangeDateTime": "${handbook.revised}T00:00:00Z"`);
    const elsewhere = read(one, createUrls('https://other.example.jp', '/'));
    expect(elsewhere.CFDocument.identifier).not.toBe(read(one).CFDocument.identifier);
  });

  it('leads to its own file and to the pages of the handbook', () => {
    const { CFDocument: document, CFItems: items } = read(one);
    expect(document.uri).toBe(`${HOST}/rubrics/${rubric.id}.case.json`);
    expect(read(other).CFDocument.uri).toBe(
      `${HOST}/rubrics/${rubric.id}.${other.locale}.case.json`,
    );
    const [competency] = rubric.competencies;
    const page = `${HOST}/en/rubrics/${rubric.id}/${competency?.id ?? ''}/`;
    expect(items.map(({ uri }) => uri)).toContain(page);
    const hostless = write(one, createUrls('', '/'));
    expect(hostless).not.toContain('http');
    expect(hostless).toContain(`"uri": "urn:uuid:`);
  });

  it('tells which stage leads to which', () => {
    const { CFAssociations: associations } = read(one);
    const steps = associations.filter(({ associationType }) => associationType === 'precedes');
    expect(steps.length).toBeGreaterThan(0);
  });
});

describe('an identifier', () => {
  it('is the UUID that RFC 9562 gives for a name', () => {
    // Its appendix A.4.
    expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
