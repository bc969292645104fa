import { describe, expect, it } from 'vitest';
import { withCellParts } from '../../../src/model/rubric/cell-parts.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { stringsOf } from '../../../src/i18n/index.ts';
import { rubricConcepts, rubricRecords } from '../../../src/search/records/rubric-records.ts';
import { readRubric } from '../../setup/rubric.ts';

const posts = withCellParts(readRubric('posts'), (locale) => stringsOf(locale).rubrics.parts);
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
