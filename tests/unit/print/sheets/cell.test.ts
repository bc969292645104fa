import { describe, expect, it } from 'vitest';
import { stringsOf } from '../../../../src/i18n/index.ts';
import { readCell } from '../../../../src/markdown/cell.ts';
import { withCellParts } from '../../../../src/model/rubric/cell-parts.ts';
import type { Localized } from '../../../../src/model/locale.ts';
import type { Rubric } from '../../../../src/model/rubric/rubric.ts';
import {
  makeSheets,
  type PrintedSheet,
  type SheetKind,
} from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { readFacts, type StructureElement } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { letters, lettersOf, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';
import { readRubric } from '../../../setup/rubric.ts';
import { texts } from '../../../setup/texts.ts';

const prose = readProse('tests/fixtures/organisation', 'en');
const both = (text: string): Localized<string> => texts({ ja: text, en: text });

/** The table of posts with all that a cell can hold. */
function fullPosts(): Rubric {
  const posts = readRubric('posts');
  const [soil, ...others] = posts.competencies;
  const [first, ...rest] = soil?.stages ?? [];
  if (!soil || !first) throw new Error('no cell');
  const full = {
    ...first,
    text: both('Knows **soil**, `form 1` and the [work](#2).\n• [looks](https://example.org/a)'),
    links: [{ href: '#2' }, { href: 'https://example.org' }],
  };
  const weighed = { ...soil, weight: 20, summary: both('The ground.'), stages: [full, ...rest] };
  return withCellParts(
    { ...posts, competencies: [weighed, ...others] },
    (locale) => stringsOf(locale).rubrics.parts,
    { read: readCell, titleOf: (href) => (href === '#2' ? 'Work' : undefined) },
  );
}

function sheetOf(kind: SheetKind, rubric: Rubric): PrintedSheet {
  const [sheet] = makeSheets({ ...prose, rubrics: [rubric] }, [kind]);
  if (!sheet) throw new Error(`no ${kind}`);
  return sheet;
}

const elementsIn = (root: StructureElement): StructureElement[] => [
  root,
  ...root.children.flatMap(elementsIn),
];

describe('a cell on paper', () => {
  it.each(['matrix', 'grade', 'comparison', 'competency', 'selfCheck', 'group'] as const)(
    'says its words without signs, and the addresses of its links, on a sheet of the kind %s',
    async (kind) => {
      const pdf = await makePdf(sheetOf(kind, fullPosts()));
      const said = lettersOf(await readPages(pdf));
      for (const text of [
        'Knows soil, form 1 and the work.',
        '• looks (example.org/a)',
        'See also:',
        'Proficiency: Aware',
        'Able: Does it alone.',
        'Weight: 20',
      ]) {
        expect(said).toContain(letters(text));
      }
      expect(said).not.toMatch(/\*\*|`|\]\(/u);
      const { root } = await readFacts(pdf);
      expect(faultsOfTables(root)).toEqual([]);
      expect(elementsIn(root).filter(({ type }) => type === 'Link').length).toBeGreaterThan(2);
    },
  );

  it('has words for screen readers where nothing is set, and the eye sees a mark', async () => {
    const pdf = await makePdf(sheetOf('matrix', fullPosts()));
    const { root } = await readFacts(pdf);
    expect(elementsIn(root).map(({ alt }) => alt)).toContain('Nothing is set here.');
    expect(lettersOf(await readPages(pdf))).toContain('—');
  });

  it.each([
    ['group', 'Nothing is set here.'],
    // It asks for nothing there.
    ['selfCheck', 'Nothing is set for ③ here.'],
  ] as const)(
    'says in words that nothing is set where one writes, on a sheet of the kind %s',
    async (kind, words) => {
      const said = lettersOf(await readPages(await makePdf(sheetOf(kind, fullPosts()))));
      expect(said).toContain(letters(words));
      expect(said).not.toContain('—');
    },
  );
});

describe('tracks on paper', () => {
  it('stand below the names of their grades, and on the sheet of a grade', async () => {
    const tracks = readRubric('tracks');
    const said = lettersOf(await readPages(await makePdf(sheetOf('matrix', tracks))));
    expect(said).toContain(letters('Maker Makers'));
    const grades = makeSheets({ ...prose, rubrics: [tracks] }, ['grade']);
    expect(grades.map(({ data }) => data['track'])).toEqual([
      null,
      'Track: Makers',
      'Track: Makers',
      'Track: Leaders',
      'Track: Leaders',
      null,
    ]);
  });
});
