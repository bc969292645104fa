import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../../src/model/glossary.ts';
import { handbookSchema } from '../../../src/model/handbook.ts';
import { orientationSchema } from '../../../src/model/orientation.ts';
import { overviewSchema } from '../../../src/model/overview.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { searchSource } from '../../../src/search/records/source.ts';

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
      handbook: handbookSchema.parse(read('handbook')),
      orientation: orientationSchema.parse(read('orientation')),
      overview: overviewSchema.parse(read('overview')),
      glossary: glossarySchema.parse({ terms: [entry] }).terms,
      rubrics: [],
      texts: [],
      printed: [],
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
    expect(source.concepts[0]?.names).toEqual(expect.arrayContaining(['パパ休暇', 'dad leave']));
    expect(JSON.stringify(source.records)).not.toMatch(/パパ休暇|dad leave/u);
  });
});
