import { describe, expect, it } from 'vitest';
import type { CasePackage } from '../../../src/exports/case-types.ts';
import { rubricCase } from '../../../src/exports/case.ts';
import { uuidOf } from '../../../src/model/uuid.ts';
import type { Library } from '../../../src/model/library.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { casePackage } from '../../setup/case-schema.ts';
import { readLibrary } from '../../setup/library.ts';

const HOST = 'https://handbook.example.jp';
const urls = createUrls(HOST, '/');

const cases = ['organisation', 'theatre', 'town', 'languages', 'partial'].flatMap((folder) => {
  const library = readLibrary(`tests/fixtures/${folder}`);
  return library.rubrics.map((rubric) => ({ folder, id: rubric.id, rubric, library }));
});

function read(
  rubric: Library['rubrics'][number],
  { handbook }: Pick<Library, 'handbook'>,
  at = urls,
): CasePackage {
  return JSON.parse(rubricCase(rubric, handbook, at)) as CasePackage;
}

describe.each(cases)('the table $id of $folder as a framework', ({ rubric, library }) => {
  const framework = read(rubric, library);
  const { CFDocument: document, CFItems: items, CFAssociations: associations } = framework;

  it('is what CASE 1.1 asks for, with and without a host', () => {
    for (const at of [urls, createUrls(undefined, '/handbook/')]) {
      const { error } = casePackage.safeParse(read(rubric, library, at));
      expect(error?.issues).toBeUndefined();
    }
  });

  it('has each competency and each stage that says something, below what it stands in', () => {
    const first = library.handbook.locales[0] ?? 'en';
    const stages = rubric.competencies.flatMap((each) => each.stages.filter(({ empty }) => !empty));
    const statements = items.map(({ fullStatement }) => fullStatement);
    expect(statements).toEqual(expect.arrayContaining(stages.map(({ text }) => text[first])));
    const parents = associations.filter(({ associationType }) => associationType === 'isChildOf');
    expect(parents.map(({ originNodeURI }) => originNodeURI.identifier)).toEqual(
      items.map(({ identifier }) => identifier),
    );
    const known = new Set([document, ...items].map(({ identifier }) => identifier));
    for (const { originNodeURI, destinationNodeURI } of associations) {
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

describe('a framework', () => {
  const [one] = cases;
  if (!one) throw new Error('There is no table');
  const { rubric, library } = one;

  it('has the same identifiers and date each time it is built, and others on another site', () => {
    const again = rubricCase(rubric, library.handbook, urls);
    expect(rubricCase(rubric, library.handbook, urls)).toBe(again);
    expect(again).toContain(`"lastChangeDateTime": "${library.handbook.revised}T00:00:00Z"`);
    const elsewhere = read(rubric, library, createUrls('https://other.example.jp', '/'));
    expect(elsewhere.CFDocument.identifier).not.toBe(read(rubric, library).CFDocument.identifier);
  });

  it('leads to its own file and to the pages of the handbook', () => {
    const { CFDocument: document, CFItems: items } = read(rubric, library);
    expect(document.uri).toBe(`${HOST}/rubrics/${rubric.id}.case.json`);
    const [competency] = rubric.competencies;
    const page = `${HOST}/en/rubrics/${rubric.id}/${competency?.id ?? ''}/`;
    expect(items.map(({ uri }) => uri)).toContain(page);
    const hostless = rubricCase(rubric, library.handbook, createUrls('', '/'));
    expect(hostless).not.toContain('http');
    expect(hostless).toContain(`"uri": "urn:uuid:`);
  });

  it('tells which stage leads to which', () => {
    const { CFAssociations: associations } = read(rubric, library);
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
