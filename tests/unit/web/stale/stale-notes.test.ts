import { expect, it } from 'vitest';
import { blocksOf, withNotesBehind } from '../../../../src/web/side/blocks.ts';
import {
  staleCell,
  staleNotes,
  staleSummary,
  staleWord,
  type NoteContext,
} from '../../../../src/web/stale/stale-notes.ts';

const contextOf = (): NoteContext => ({
  locale: 'ja',
  locales: ['en', 'ja'],
  stale: {
    ja: {
      'handbook#lead': { before: 'Old lead.', now: 'New lead.' },
      'handbook#title': { before: 'Old title', now: 'New title' },
      'rubrics/ladder#competencies/care/stages/i/text': { before: 'Old.', now: 'New.' },
      'glossary#terms/town/definition': { before: '', now: 'New town.' },
    },
  },
});
const CELL = 'rubrics/ladder#competencies/care/stages/i';

it('short texts of a page are told in one note, each with what has changed', () => {
  const html = staleSummary(contextOf(), (id) => id.startsWith('handbook#'));
  expect(html.match(/<li>/gu)).toHaveLength(2);
  expect(html).toMatch(/<ul lang="en"><li><del>.*?Old lead<\/del><ins>.*?New lead<\/ins>\.<\/li>/u);
  expect(staleSummary(contextOf(), (id) => id.startsWith('overview#'))).toBe('');
});

it('a cell leads to where it is told how its text has changed, in its language alone', () => {
  const html = staleCell(contextOf(), 'ja', CELL, '/ja/rubrics/ladder/care/#care-i');
  expect(html).toContain('<a class="stale-cell" href="/ja/rubrics/ladder/care/#care-i">旧訳');
  expect(staleCell(contextOf(), 'en', CELL, '/')).toBe('');
  expect(staleCell(contextOf(), 'ja', `${CELL}i`, '/')).toBe('');
});

it('a term that floats above a text says it in a word', () => {
  expect(staleWord(contextOf(), 'glossary#terms/town/definition')).toBe(' (旧訳)');
  expect(staleWord(contextOf(), 'glossary#terms/buddy/definition')).toBe('');
});

it('what is not known of a text is not told: how it read', () => {
  const html = staleNotes(contextOf(), ['glossary#terms/town/definition']);
  expect(html).toContain('class="stale"');
  expect(html).not.toContain('<details>');
});

it('beside another text, notes stand in the blocks that they are of', () => {
  const note = '<div class="stale" role="note"><p>N</p></div>';
  const { blocks } = withNotesBehind(blocksOf(`<p>A</p>${note}<p>B</p>`));
  expect(blocks).toEqual([`<p>A</p>${note}`, '<p>B</p>']);
});
