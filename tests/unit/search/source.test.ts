import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../../src/model/glossary.ts';
import { completeHandbook, handbookSchema } from '../../../src/model/handbook.ts';
import { orientationSchema } from '../../../src/model/orientation.ts';
import { overviewSchema } from '../../../src/model/overview.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { parseSection } from '../../../src/markdown/grammar.ts';
import { featuredOf, questionsSchema } from '../../../src/model/questions.ts';
import { askedIn } from '../../../src/search/records/asked.ts';
import { searchSource } from '../../../src/search/records/source.ts';
import { suggestionsOf } from '../../../src/search/records/suggestions.ts';
import { sampleRecord } from './sample.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/fixtures/organisation/${name}.json`, 'utf8'));

const term = {
  id: 'leave',
  name: { ja: '育児休業', en: 'childcare leave' },
  reading: 'いくじきゅうぎょう',
  synonyms: { ja: ['育休'], en: ['parental leave'] },
  forms: { ja: [], en: [] },
  definition: { ja: '子を育てるための休業です。', en: 'Leave to raise a child.' },
  sections: ['1'],
};

const sourceOf = (entry: object): ReturnType<typeof searchSource> =>
  searchSource(
    {
      handbook: completeHandbook(handbookSchema.parse(read('handbook')), []),
      orientation: orientationSchema.parse(read('orientation')),
      overview: overviewSchema.parse(read('overview')),
      glossary: glossarySchema.parse({ terms: [entry] }).terms,
      questions: [],
      official: [],
      rubrics: [],
      texts: [],
      printed: [],
      borrowed: { first: 'ja', texts: {} },
    },
    'ja',
    createUrls('https://example.jp', '/'),
  );

describe('a glossary term', () => {
  it('is found by its name, its reading and its other names', () => {
    const [concept] = sourceOf(term).concepts;
    expect(concept?.names).toEqual([
      '育児休業',
      '育休',
      'childcare leave',
      'parental leave',
      'いくじきゅうぎょう',
    ]);
  });

  it('is found by words that only search knows, which stand in no record', () => {
    const source = sourceOf({ ...term, searchOnly: { ja: ['パパ休暇'], en: ['dad leave'] } });
    expect(source.concepts[0]?.leads).toEqual(['パパ休暇', 'dad leave']);
    expect(source.concepts[0]?.names).not.toContain('パパ休暇');
    expect(JSON.stringify(source.records)).not.toMatch(/パパ休暇|dad leave/u);
  });
});

describe('a question that staff ask', () => {
  const { questions } = questionsSchema.parse(read('questions'));
  const source = readFileSync('tests/fixtures/organisation/en/20-work.mdx', 'utf8');
  const { tree, structure } = parseSection({ path: 'en/20-work.mdx', source, number: '2' });
  const text =
    'Everyone has a buddy in the buddy scheme.\nLearn from your buddy. See the beginning and the term.\nHelp others, as on the town’s page.';
  const record = sampleRecord({ id: 'section:2-1', locale: 'en', title: 'Work', text });
  const asked = (sentence?: { en: number }): ReturnType<typeof askedIn> =>
    askedIn(
      questions.map((question) => ({ ...question, sentence })),
      [{ section: { anchors: structure.anchors }, tree }],
      new Map(questions.map(({ place }) => [place, record])),
      'en',
    );

  it('has the sentence of its paragraph as a stretch of the record', () => {
    const [first] = asked();
    expect(text.slice(first?.start, first?.end)).toBe('Learn from your buddy.');
    expect(first).toMatchObject({ record: 'section:2-1', place: '2-1-p1', silent: undefined });
  });

  it('keeps what is said where the policy does not answer', () => {
    expect(asked()[1]?.silent).toBe('The policy does not speak of pay.');
  });

  it('is an error where there is no such sentence', () => {
    expect(() => asked({ en: 9 })).toThrow('No answer at 2-1-p1');
  });

  it('is offered by the empty search before terms, if authors feature it', () => {
    const library = {
      orientation: orientationSchema.parse(read('orientation')),
      glossary: glossarySchema.parse({ terms: [{ ...term, sections: ['2-1'] }] }).terms,
    };
    expect(featuredOf(questions)).toHaveLength(1);
    expect(suggestionsOf({ ...library, questions }, 'en')).toEqual([
      'Whom do I ask for help?',
      'childcare leave',
    ]);
    expect(suggestionsOf({ ...library, questions: [] }, 'en')).toEqual(['childcare leave']);
  });
});
