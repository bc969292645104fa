import { describe, expect, it } from 'vitest';
import { makeSheets, type PrintedSheet } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { elementsBelow, readFacts } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { lettersOf, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/organisation', 'en');
const sheets = makeSheets(source);
const find = (path: string): PrintedSheet => {
  const found = sheets.find((sheet) => sheet.path === `en/ladder-${path}`);
  if (!found) throw new Error(`no ${path}`);
  return found;
};
interface Part {
  name: string;
  form: string;
  template: string;
  data: object;
}
const partsOf = (path: string): Part[] => find(path).data['parts'] as Part[];

describe('the kit of a grade', () => {
  it('holds its sheet, its self-check, what the next grade adds, and its training sheet', () => {
    expect(partsOf('kit-a').map(({ name, form }) => [name, form])).toEqual([
      ['Grade sheet', 'A4 portrait'],
      ['Self-check sheet', 'A4 portrait'],
      ['A Learner and B Member compared', 'A4 landscape'],
      ['Group training sheet', 'A4 landscape'],
    ]);
    expect(partsOf('kit-c').map(({ name }) => name)).toEqual([
      'Grade sheet',
      'Self-check sheet',
      'Group training sheet',
    ]);
  });

  it('lays each out from the same data, by the same template', () => {
    const alone = ['grade-a', 'self-check-a', 'compare-a-and-b', 'group-a'].map(find);
    expect(partsOf('kit-a').map(({ template, data }) => ({ template, data }))).toEqual(
      alone.map(({ template, data }) => ({ template, data })),
    );
  });

  it('tells on its cover on which page each begins, and leads there', async () => {
    const bytes = await makePdf(find('kit-a'));
    const pages = await readPages(bytes);
    const { root, title } = await readFacts(bytes);
    expect(title).toBe('Grade kit: A Learner (All staff)');
    const [cover = '', ...texts] = pages.map((page) => lettersOf([page]));
    const parts = [
      ['A4portrait', 'ALearnerLearns.'],
      ['A4portrait', 'ALearner·Selfchecksheet'],
      ['A4landscape', 'ALearnerandBMembercompared'],
      ['A4landscape', 'ALearner·Grouptrainingsheet'],
    ] as const;
    for (const [form, words] of parts) {
      const page = texts.findIndex((text) => text.startsWith(`Theladder${words}`)) + 2;
      expect(cover, words).toContain(`${form}${page}`);
    }
    const count = (type: string): number =>
      elementsBelow(root).filter((element) => element.type === type).length;
    expect(count('Link')).toBe(4);
    expect(count('H1')).toBe(5);
    // The self-check can be filled in here, too.
    const fields = find('self-check-a').data.fields ?? [];
    expect(fields.length).toBeGreaterThan(5);
    expect(count('Form')).toBe(fields.length);
    expect(faultsOfTables(root)).toEqual([]);
  });
});

describe('the kit of a trainer', () => {
  it('holds the training sheet of each grade with what the next one adds, and the table', () => {
    expect(partsOf('kit-training').map(({ name }) => name)).toEqual([
      'Group training sheet: A Learner',
      'A Learner and B Member compared',
      'Group training sheet: B Member',
      'B Member and C Head compared',
      'Group training sheet: C Head',
      'Framework table',
    ]);
  });
});
