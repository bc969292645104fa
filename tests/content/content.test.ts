import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readManuscript } from '../../src/checks/read.ts';
import { glossarySchema } from '../../src/model/glossary.ts';
import { formatProblems } from '../../src/i18n/problems/index.ts';

const manuscript = readManuscript('.', 'content');
const checklist = JSON.parse(readFileSync('tests/content/checklist.json', 'utf8')) as Record<
  string,
  { fact: string; ja: string[]; en: string[] }[]
>;

/** Text without differences of width and white space, which carry no meaning here. */
const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

describe('the content', () => {
  it('has no problem', () => {
    const { problems } = checkContent('.', 'content');
    expect(problems, formatProblems(problems, 'en')).toEqual([]);
  });

  it('has the sections of the policy in its order', () => {
    const numbers = manuscript.sections
      .filter(({ locale }) => locale === 'ja')
      .map(({ number, slug }) => number ?? slug);
    expect(numbers).toEqual([
      'foreword',
      'revision',
      'overview',
      '1',
      '1-(1)',
      '1-(2)',
      '2',
      '2-(1)',
      '2-(2)',
      '2-(3)',
      '2-(4)',
      '2-(5)',
      '2-(6)',
      '3',
      '4',
    ]);
  });

  it.each(['ja', 'en'])('has the lettered items of the policy (%s)', (locale) => {
    const items = Object.fromEntries(
      manuscript.sections
        .filter((file) => file.locale === locale)
        .map(({ number, slug, structure }) => [
          number ?? slug,
          structure.headings.filter(({ mark }) => mark).length,
        ]),
    );
    expect(items).toMatchObject({
      '2-(1)': 4,
      '2-(2)': 5,
      '2-(3)': 5,
      '2-(4)': 6,
      '2-(5)': 4,
      '2-(6)': 4,
      '3': 3,
    });
  });

  it.each(['ja', 'en'])('has the eleven footnotes of the policy (%s)', (locale) => {
    const numbers = manuscript.sections
      .filter((file) => file.locale === locale)
      .flatMap(({ source }) => [...source.matchAll(/^\[\^(\d+)\]:/gmu)].map((match) => match[1]));
    expect(numbers).toEqual(Array.from({ length: 11 }, (_, index) => String(index + 1)));
  });

  it('has a glossary term for each footnote', () => {
    const { terms } = glossarySchema.parse(manuscript.data.get('glossary')?.value);
    const footnotes = terms.flatMap(({ footnote }) => footnote ?? []);
    expect(footnotes.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 11 }, (_, index) => index + 1),
    );
  });
});

describe('facts of the policy', () => {
  it('are listed for every section', () => {
    const slugs = new Set(manuscript.sections.map(({ slug }) => slug));
    expect(new Set(Object.keys(checklist))).toEqual(slugs);
  });

  const cases = Object.entries(checklist).flatMap(([slug, facts]) =>
    (['ja', 'en'] as const).map((locale) => ({ slug, locale, facts })),
  );
  it.each(cases)('stand in $slug ($locale)', ({ slug, locale, facts }) => {
    const file = manuscript.sections.find((each) => each.slug === slug && each.locale === locale);
    const text = fold(file?.source ?? '');
    const missing = facts.flatMap((fact) =>
      fact[locale]
        .filter((words) => !text.includes(fold(words)))
        .map((words) => `${fact.fact}: ${words}`),
    );
    expect(missing).toEqual([]);
  });
});
