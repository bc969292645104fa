import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content.ts';
import { createUrls } from '../../../../src/model/urls.ts';
import { officialContext } from '../../../../src/web/official/official-context.ts';
import { createPageContext } from '../../../../src/web/page-context.ts';
import { sideContext, sideForms } from '../../../../src/web/side/side-context.ts';

const { library } = readContent('.', 'tests/fixtures/partial');
const urls = createUrls(undefined, '/');
const japanese = createPageContext(library, 'ja', urls);
const sectionOf = (slug: string, context = japanese): (typeof context.sections)[number] => {
  const found = context.sections.find((section) => section.slug === slug);
  if (!found) throw new Error(`There is no section ${slug}`);
  return found;
};

describe('the choice of the official text', () => {
  it('stands behind the translations, and is told where it is open', () => {
    const aims = sectionOf('aims');
    const told = { href: '/ja/aims/official/', label: '原文' };
    expect(sideForms(japanese, aims)[1]).toEqual({ ...told, isOpen: false });
    expect(sideContext(japanese, aims, 'en').forms[1]).toEqual({ ...told, isOpen: false });
    expect(officialContext(japanese, aims).forms[1]).toEqual({ ...told, isOpen: true });
  });

  it('is offered in a language whose readers have the text of another', () => {
    const english = createPageContext(library, 'en', urls);
    expect(sideForms(english, sectionOf('aims', english)).map(({ label }) => label)).toEqual([
      'Bilingual',
      'Official',
    ]);
    // A digest restates nothing paragraph by paragraph.
    expect(sideForms(english, sectionOf('desk', english))).toEqual([]);
  });

  it('is not there without a text', () => {
    const without = createPageContext({ ...library, official: [] }, 'ja', urls);
    expect(sideForms(without, sectionOf('closing'))).toEqual([]);
  });

  it('keeps the links of its pages among such pages, and others as they are', () => {
    const { sections, urls: own } = officialContext(japanese, sectionOf('aims'));
    expect(own.section('ja', 'closing', '2-3-p1')).toBe('/ja/closing/official/#2-3-p1');
    expect(own.section('en', 'aims')).toBe('/en/aims/');
    // What is made of a list of sections is kept by it: such pages have one of their own.
    expect(sections).not.toBe(japanese.sections);
    expect(officialContext(japanese, sectionOf('desk')).sections).toBe(sections);
  });
});
