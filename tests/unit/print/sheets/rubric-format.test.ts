import { describe, expect, it } from 'vitest';
import { makeSheets, type SheetKind } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { readFacts } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { letters, lettersOf, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';
import { readRubric } from '../../../setup/rubric.ts';

const prose = readProse('tests/fixtures/organisation', 'en');
const sheetsOf = (kind: SheetKind, ...names: string[]): ReturnType<typeof makeSheets> =>
  makeSheets({ ...prose, rubrics: names.map(readRubric) }, [kind]);

describe('the table of posts without numbers on paper', () => {
  it('has its groups, lists and empty cells, and heads that are tagged', async () => {
    const [matrix] = sheetsOf('matrix', 'posts');
    if (!matrix) throw new Error('no table');
    const pdf = await makePdf(matrix);
    const said = lettersOf(await readPages(pdf));
    for (const text of [
      'Knowledge',
      'Running the garden',
      '• Waters in the morning.',
      '• Notes how much.',
      '—',
    ]) {
      expect(said).toContain(letters(text));
    }
    // A post stands in its head once, and no row of roles stands below where there are none.
    expect(said.split('Chief')).toHaveLength(2);
    expect(said).not.toContain(letters('Basic role'));
    const { root } = await readFacts(pdf);
    expect(faultsOfTables(root)).toEqual([]);
  });

  it('is titled by the post alone on the sheet of a grade', () => {
    const [hand] = sheetsOf('grade', 'posts');
    expect([hand?.data.title, hand?.label]).toEqual(['Hand (Gardeners)', 'Hand']);
    expect(hand?.data).toMatchObject({ label: null, role: [] });
  });

  it('has no map of stages on the digest where grades share none', () => {
    const posts = readRubric('posts');
    const own = posts.competencies.filter(({ id }) => id !== 'water');
    const rubrics = [posts, { ...posts, id: 'own', competencies: own }];
    const [digest] = makeSheets({ ...prose, rubrics }, ['digest']);
    expect(digest?.data['maps']).toHaveLength(1);
  });
});

describe('sheets of two grades', () => {
  const pairsOf = (...names: string[]): string[] =>
    sheetsOf('comparison', ...names).map(({ grades }) => grades.join(' '));

  it('lie with the page of a grade where the way leads from it to the other', () => {
    const pages = sheetsOf('comparison', 'tracks').map(({ grades, page }) => [
      grades.join(' '),
      page,
    ]);
    const near = pages.filter(([, page]) => page?.includes('grade-'));
    expect(near.map(([pair]) => pair)).toEqual([
      '1 maker-2',
      '1 leader-2',
      'maker-2 maker-3',
      'maker-3 director',
      'leader-2 leader-3',
      'leader-3 director',
    ]);
    expect(pages).toHaveLength(15);
  });

  it('are of neighbours and parallels alone where there would be too many', () => {
    const many = Array.from({ length: 7 }, () => 'tracks');
    expect(new Set(pairsOf(...many))).toEqual(
      new Set([
        '1 maker-2',
        '1 leader-2',
        'maker-2 maker-3',
        'maker-2 leader-2',
        'maker-3 leader-3',
        'maker-3 director',
        'leader-2 leader-3',
        'leader-3 director',
      ]),
    );
  });
});
