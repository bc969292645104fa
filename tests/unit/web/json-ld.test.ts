import { describe, expect, it } from 'vitest';
import { createUrls } from '../../../src/model/urls.ts';
import { glossaryFacts, jsonLd, sectionFacts, siteFacts } from '../../../src/web/json-ld.ts';
import { createPageContext } from '../../../src/web/page-context.ts';
import { readLibrary } from '../../setup/library.ts';

const HOST = 'https://handbook.example.jp';
const library = readLibrary('tests/fixtures/organisation');
const context = createPageContext(library, 'ja', createUrls(HOST, '/'));
const section = context.sections.find(({ slug }) => slug === 'work');

describe('what a page tells search engines', () => {
  it('says of a section what it is a translation of, and when it was revised', () => {
    if (!section) throw new Error('There is no such section');
    expect(sectionFacts(section, context)).toEqual({
      '@type': 'Article',
      '@id': `${HOST}/ja/work/`,
      headline: section.title,
      inLanguage: 'ja',
      dateModified: '2024-10-01',
      isPartOf: { '@id': `${HOST}/ja/` },
      translationOfWork: { '@id': `${HOST}/en/work/` },
    });
    const part = {
      ...section,
      id: '21-part',
      slug: 'part',
      level: 2 as const,
      number: '2-(1)',
      anchor: '2-1',
    };
    const withPart = { ...context, sections: [...context.sections, part] };
    const { breadcrumb } = sectionFacts(part, withPart) as { breadcrumb?: object };
    expect(JSON.stringify(breadcrumb)).toContain(`"position":1,"name":"${section.title}"`);
  });

  it('says of the home page whose it is, and of the glossary which terms it has', () => {
    expect(siteFacts(context)).toMatchObject({ publisher: { name: '見本町' } });
    const { hasDefinedTerm } = glossaryFacts(context.glossary, context);
    expect(hasDefinedTerm).toHaveLength(context.glossary.length);
  });

  it('ends no script, and is not there without a host or where it is switched off', () => {
    const facts = { name: '</script><b>' };
    expect(jsonLd(facts, context)).toBe(
      '{"@context":"https://schema.org","name":"\\u003c/script>\\u003cb>"}',
    );
    const { handbook } = context;
    expect(jsonLd(facts, { handbook, urls: createUrls('', '/') })).toBeUndefined();
    const off = { ...handbook, formats: { jsonLd: false } };
    expect(jsonLd(facts, { handbook: off, urls: context.urls })).toBeUndefined();
  });
});
