import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content.ts';
import { cellPassages, officialAt } from '../../../../src/model/official.ts';
import { officialNote } from '../../../../src/web/official/official-note.ts';

const { official } = readContent('.', 'tests/fixtures/partial').library;
const CELL = 'rubrics/desk#competencies/answers/stages/ii/text';

describe('what the official text says at a cell', () => {
  it('is closed below its date, in its own language', () => {
    expect(officialNote({ locale: 'en', official }, CELL, [CELL], 'ii-official')).toMatch(
      /^<link [^>]*><details class="official-note"><summary>Official text \(1 April 2026\)<\/summary><div id="ii-official" lang="ja"><p>質問について自分で調べたうえで、的確に答えている。<\/p><\/div><\/details>$/u,
    );
  });

  it('brings its looks once a page', () => {
    const context = { locale: 'ja', official } as const;
    const notes = [CELL, CELL].map((id) => officialNote(context, id));
    expect(notes.map((html) => html.split('<link').length - 1)).toEqual([1, 0]);
  });

  it('is nothing where it says nothing, or there is no such text', () => {
    expect(officialNote({ locale: 'ja', official }, `${CELL}/none`)).toBe('');
    expect(officialNote({ locale: 'ja', official: [] }, CELL)).toBe('');
  });

  it('stands at each cell that restates it, and at no other', () => {
    const stages = ['i', 'ii', 'iii'].map((id) => ({ id }));
    const cells = cellPassages('desk', { id: 'calm', stages });
    const [first = '', second] = cells;
    const passages = { [first]: { paragraphs: ['Both.'], through: second } };
    expect(cells.map((id) => officialAt({ passages }, id, cells))).toEqual([
      ['Both.'],
      ['Both.'],
      [],
    ]);
  });
});
