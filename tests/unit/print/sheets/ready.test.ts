import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../../src/model/rubric/rubric.ts';
import { writeChoice } from '../../../../src/model/builder-choice.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { readySheets } from '../../../../src/print/sheets/ready.ts';
import { readProse } from '../../../setup/prose.ts';

const sources = (['en', 'ja'] as const).map((locale) =>
  readProse('tests/fixtures/organisation', locale),
);
const [source] = sources;
if (!source) throw new Error('the fixture has changed');
const { rubrics, urls } = source;
const sheets = sources.flatMap((each) => makeSheets(each));
const ready = await readySheets('en', sheets, rubrics, urls, () =>
  Promise.resolve({ pages: 1, size: 12_345 }),
);
const range = {
  outlines: Object.fromEntries(rubrics.map((rubric) => [rubric.id, outlineOf(rubric)])),
  languages: ['en', 'ja'],
};
const files = new Map(ready.map(({ choice, href }) => [writeChoice(range, choice), href]));

describe('a sheet that can be put together is ready as a file', () => {
  it.each([
    ['for the training on a grade', '?table=ladder&grades=a', 'en/ladder-group-a'],
    ['for a large one', '?table=ladder&grades=a&seats=12&paper=a3', 'en/ladder-group-a-a3'],
    ['in another language', '?table=ladder&grades=a&text=ja', 'ja/ladder-group-a'],
    ['for two grades', '?table=ladder&grades=a,b&seats=0', 'en/ladder-compare-a-and-b'],
    ['for the table', '?table=ladder&grades=a,b,c&seats=0&paper=a3', 'en/ladder-matrix'],
    [
      'for the table in both languages, the page’s own first',
      '?table=ladder&grades=a,b,c&text=en,ja&seats=0&paper=a3',
      'en/ladder-matrix-bilingual',
    ],
  ])('%s', (_name, query, path) => {
    expect(files.get(query)).toBe(`/pdf/${path}.pdf`);
  });

  it('and nothing else is', () => {
    expect([...files.keys()].every((query) => !query.includes('columns'))).toBe(true);
    expect(files.get('?table=ladder&grades=a&seats=7')).toBeUndefined();
    expect(files.get('?table=ladder&grades=a&lie=portrait')).toBeUndefined();
    expect(files.size).toBe(ready.length);
  });
});
