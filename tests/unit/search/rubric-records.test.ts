import { describe, expect, it } from 'vitest';
import { withCellParts } from '../../../src/model/rubric/cell-parts.ts';
import { localized } from '../../../src/model/locales.ts';
import type { Rubric } from '../../../src/model/rubric/rubric.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { stringsOf } from '../../../src/i18n/index.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { rubricConcepts, rubricRecords } from '../../../src/search/records/rubric-records.ts';
import { readRubric } from '../../setup/rubric.ts';

const posts = withCellParts(readRubric('posts'), (locale) => stringsOf(locale).rubrics.parts);
const tracks = readRubric('tracks');
const urls = createUrls('https://site.invalid', '/');
const records = rubricRecords(posts, 'en', 'Tables', urls);

describe('the records of a table of posts without numbers', () => {
  it('name a post once, and count it among the grades by its name', () => {
    expect(records.find(({ kind }) => kind === 'grade')).toMatchObject({
      title: 'Hand',
      grades: ['Hand'],
    });
    const [, hand] = rubricConcepts(posts, 'en', ['en', 'ja']);
    expect(hand?.names).toEqual(['Hand', '係員級']);
  });

  it('hold lists and the parts of cells as pages show them', () => {
    const texts = records.filter(({ kind }) => kind === 'cell').map(({ text }) => text);
    expect(texts).toContain('• Waters in the morning.\n• Notes how much.');
    expect(texts).toContain('Builds soil.\nExamples:\n• compost\n• rotation');
  });

  it('have none for a cell in which nothing is set', () => {
    const outlook = records.filter(({ id }) => id.startsWith('cell:posts/future'));
    expect(outlook.map(({ title }) => title)).toEqual(['Outlook (Head)']);
  });
});

describe('the records of a table with tracks', () => {
  const recordsOf = (rubric: Rubric): SearchRecord[] => rubricRecords(rubric, 'en', 'Tables', urls);

  it('set the name of a track apart from what its grades do', () => {
    const role = localized(() => 'Makes gardens.');
    const grades = tracks.grades.map((grade) => ({ ...grade, role }));
    const texts = recordsOf({ ...tracks, grades })
      .filter(({ kind }) => kind === 'grade')
      .map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['Makes gardens.', 'Makers · Makes gardens.']);
  });

  it('have the numbers of stages only where the table itself numbers them', () => {
    const [craft] = tracks.competencies;
    const alone = { ...tracks, competencies: craft ? [craft] : [] };
    const numbers = (rubric: Rubric): (string | undefined)[] =>
      recordsOf(rubric)
        .filter(({ kind, trail }) => kind === 'cell' && trail.at(-1) === 'Craft')
        .map(({ number }) => number);
    expect(numbers(tracks).slice(0, 2)).toEqual(['①-ⅰ', '①-ⅱ']);
    expect(new Set(numbers(alone))).toEqual(new Set(['①']));
  });
});
