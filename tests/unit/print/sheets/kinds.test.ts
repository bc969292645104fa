import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Official } from '../../../../src/model/official.ts';
import { makeSheets, SHEET_KINDS, type SheetKind } from '../../../../src/print/sheets/kinds.ts';
import { PURPOSES } from '../../../../src/print/sheets/purposes.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/organisation', 'en');
const sheets = makeSheets(source);
/** The paths of the sheets of a page, without the language's folder. */
const ofPage = (page: string): string[] =>
  sheets.filter((sheet) => sheet.page === page).map(({ path }) => path.replace('en/', ''));

describe('the kinds of sheets', () => {
  it('each have a template, and each template a kind', () => {
    const folder = 'src/print/templates';
    const templates = readdirSync(folder)
      // The others are parts of them.
      .filter((name) => readFileSync(`${folder}/${name}`, 'utf8').includes('#let draw('))
      .map((name) => name.replace('.typ', ''));
    const used = Object.values(SHEET_KINDS).map(({ template }) => template);
    expect([...new Set(used)].sort()).toEqual(templates.sort());
  });

  it('each have sheets in a handbook of several languages, all at places of their own', () => {
    const passages = { '10-purpose#title': { paragraphs: ['Purpose'] } };
    const official: Official[] = [{ locale: 'en', date: '2026-04-01', passages, unplaced: [] }];
    const all = makeSheets({ ...source, official });
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(
      Object.keys(SHEET_KINDS).sort(),
    );
    const paths = all.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lack those in two languages where the handbook wants none side by side', () => {
    const apart = { ...source, handbook: { ...source.handbook, pairs: [] } };
    const paths = makeSheets(apart).map(({ path }) => path);
    expect(paths).toEqual(
      sheets.map(({ path }) => path).filter((path) => !path.includes('bilingual')),
    );
  });

  it('lack those in several languages where the handbook has one', () => {
    const alone = { ...source, handbook: { ...source.handbook, locales: ['en' as const] } };
    const bilingual: SheetKind[] = ['handbookBilingual', 'matrixBilingual', 'gradeBilingual'];
    expect(makeSheets(alone, bilingual)).toEqual([]);
    expect(makeSheets(alone)).toHaveLength(
      sheets.filter(({ kind }) => !bilingual.includes(kind)).length,
    );
  });
});

describe('the purposes of sheets', () => {
  const serving = (purpose: (typeof PURPOSES)[number]): string[] =>
    Object.entries(SHEET_KINDS).flatMap(([kind, { purposes }]) =>
      (purposes as readonly string[]).includes(purpose) ? kind : [],
    );

  it('are each served by some kinds, but by no more than people can look through at once', () => {
    for (const purpose of PURPOSES) {
      expect(serving(purpose).length, purpose).toBeGreaterThan(1);
      expect(serving(purpose).length, purpose).toBeLessThanOrEqual(6);
    }
  });

  it('leave no kind out', () => {
    expect(new Set(PURPOSES.flatMap(serving)).size).toBe(Object.keys(SHEET_KINDS).length);
  });
});

describe('the sheets of a page', () => {
  it('are on the home page the book in its language, and the digest', () => {
    expect(ofPage('/en/')).toEqual(['handbook', 'digest']);
  });

  it('are on a section’s page that section alone', () => {
    expect(ofPage('/en/purpose/')).toEqual(['section-purpose']);
  });

  it('are on a table’s page the table, in one language and in all', () => {
    expect(ofPage('/en/rubrics/ladder/')).toEqual([
      'ladder-kit-training',
      'ladder-matrix',
      'ladder-matrix-bilingual',
    ]);
  });

  it('are on a grade’s page all that is about it, with its comparison with the next grade', () => {
    expect(ofPage('/en/rubrics/ladder/grade-b/')).toEqual([
      'ladder-kit-b',
      'ladder-grade-b',
      'ladder-grade-b-bilingual',
      'ladder-self-check-b',
      'ladder-compare-b-and-c',
      'ladder-group-b',
      'ladder-group-b-a3',
    ]);
    expect(ofPage('/en/rubrics/ladder/grade-a/')).toContain('ladder-compare-a-and-b');
    expect(ofPage('/en/rubrics/ladder/grade-a/')).not.toContain('ladder-compare-a-and-c');
    expect(ofPage('/en/rubrics/ladder/grade-c/').join()).not.toContain('compare');
  });

  it('are on a competency’s page its ladder', () => {
    expect(ofPage('/en/rubrics/ladder/care/')).toEqual(['ladder-care']);
  });

  it('are on the print page alone where no page speaks of them', () => {
    expect(ofPage('/en/print/')).toEqual(['handbook-bilingual', 'ladder-compare-a-and-c']);
  });
});
