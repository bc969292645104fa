import { describe, expect, it } from 'vitest';
import { officialHtml } from '../../../../src/web/official/official-html.ts';
import { officialRows } from '../../../../src/web/official/official-rows.ts';
import { officialWords } from '../../../../src/i18n/official/index.ts';

const BLOCKS = [
  '<p id="2-3-p1" class="placed">One.</p>',
  '<p id="2-3-p2" class="placed">Two.</p>',
  '<h2 id="2-3-1" class="placed" data-label="2-(3)-①">Part</h2>',
  '<p id="2-3-1-p1" class="placed">Three.</p>',
  '<div class="note">Four.</div>',
  '<section class="footnotes"><ol><li id="note-6">Six.</li></ol></section>',
];
const said = (...paragraphs: string[]): { paragraphs: string[] } => ({ paragraphs });
const rows = officialRows(
  BLOCKS,
  { id: '23-training', anchor: '2-3', label: '2-(3)' },
  {
    passages: {
      '23-training#title': said('(3) Training'),
      '23-training#2-3-p1': { ...said('A long one.'), through: '23-training#2-3-p2' },
      '23-training#2-3-1-p1-x1': said('An example.'),
      '23-training#note-6': said('A note.'),
      '22-other#2-2-p1': said('Elsewhere.'),
    },
  },
);

describe('a section beside its official text', () => {
  it('has each paragraph beside all blocks that restate it', () => {
    expect(rows.map(({ paragraphs, html }) => [paragraphs.join(' '), html])).toEqual([
      ['(3) Training', ''],
      ['A long one.', `${BLOCKS[0]}${BLOCKS[1]}`],
      ['', BLOCKS[2]],
      ['', BLOCKS[3]],
      ['An example.', BLOCKS[4]],
      ['[^6] A note.', BLOCKS[5]],
    ]);
  });

  it('leads from each paragraph to the place that restates it, which there is', () => {
    expect(rows.map(({ anchor, label }) => [anchor, label])).toEqual([
      ['2-3', '2-(3)'],
      ['2-3-p1', '2-(3) ¶1'],
      ['2-3-1', '2-(3)-①'],
      ['2-3-1-p1', '2-(3)-① ¶1'],
      ['2-3-1-p1', '2-(3)-① ¶1'],
      ['2-3-1-p1', '2-(3)-① ¶1'],
    ]);
  });

  it('shows its words as they are, and the numbers of its notes', () => {
    const row = { anchor: '2-3', label: '2-(3)', html: '', paragraphs: ['a < b[^6] & c'] };
    const html = officialHtml(
      row,
      officialWords('en'),
      'en',
      (anchor) => `/en/training/#${anchor}`,
    );
    expect(html).toContain('<p>a &lt; b<sup>6</sup> &amp; c</p>');
    expect(html).toContain('href="/en/training/#2-3"');
    expect(html).toContain('Official text');
  });
});
