import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content.ts';
import { historyIn } from '../../../src/editions.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { changesRecords } from '../../../src/search/records/changes-records.ts';

const history = historyIn(readContent('.', 'tests/fixtures/organisation'));
const urls = createUrls(undefined, '/');

describe('what search finds of changes', () => {
  it('is the pages by their titles and the sections and tables that changed, not what these said', () => {
    const records = changesRecords(history, 'en', urls);
    expect(records.map(({ id, url, title }) => [id, url, title])).toEqual([
      ['page:changes', '/en/changes/', 'What changed'],
      ['page:changes/2024-10-01', '/en/changes/2024-10-01/', 'Changes since October 2024'],
    ]);
    expect(records[1]?.text.split('\n').slice(1)).toEqual([
      ...['2 Work', 'Glossary', 'For newcomers', 'The ladder', 'The hall', 'The helpers'],
    ]);
  });

  it('is nothing where no edition was kept', () => {
    expect(changesRecords(undefined, 'en', urls)).toEqual([]);
  });
});
