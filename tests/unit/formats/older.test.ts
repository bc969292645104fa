import { expect, it } from 'vitest';
import { markdownFile } from '../../../src/formats/page.ts';
import { markdownPages } from '../../../src/formats/pages.ts';
import { readFormats } from '../../setup/formats.ts';

const sample = readFormats('tests/fixtures/organisation');
const text = { before: 'Old.', now: 'New.' };
const older = {
  '20-work#2-1-p3': text,
  'glossary#terms/town/definition': text,
  'rubrics/ladder#competencies/care/stages/ii/text': text,
  'rubrics/ladder#grades/c/role': text,
};
const files = (stale: typeof sample.stale): Map<string, string> =>
  new Map(
    markdownPages(sample, 'ja').map((page) => [
      page.page,
      markdownFile(page, { ...sample, stale }),
    ]),
  );

it('pages for machines name the passages that are older than their original, and no others', () => {
  const [before, after] = [files(undefined), files({ ja: older })];
  const said = [...after].filter(([page, file]) => file !== before.get(page));
  const lines = said.map(([page, file]) => [
    page,
    /^older: (.*)$/mu.exec(file)?.[1]?.split('：')[1],
  ]);
  expect(Object.fromEntries(lines)).toEqual({
    '/ja/work/': '2-1-p3',
    '/ja/glossary/': 'terms/town/definition',
    '/ja/rubrics/ladder/care/': 'competencies/care/stages/ii/text',
    '/ja/rubrics/ladder/grade-a/': 'competencies/care/stages/ii/text',
    '/ja/rubrics/ladder/grade-b/': 'competencies/care/stages/ii/text',
    '/ja/rubrics/ladder/grade-c/': 'competencies/care/stages/ii/text, grades/c/role',
  });
});
