import { describe, expect, it } from 'vitest';
import { blocksOf, quietBlocks } from '../../../../src/web/side/blocks.ts';

const PARAGRAPH =
  '<p id="1-p1" class="placed">Read<sup><a href="#note-1" id="note-1-from-1">1</a></sup><a class="place" href="#1-p1">¶1</a></p>';

describe('the blocks of a text', () => {
  it('are its elements in their order, apart from what shows nothing', () => {
    const { blocks, rest } = blocksOf(
      `\n<h2>One</h2> ${PARAGRAPH}<script type="module" src="/a.js"></script><ul><li>two</li></ul>`,
    );
    expect(blocks).toEqual(['<h2>One</h2>', PARAGRAPH, '<ul><li>two</li></ul>']);
    expect(rest).toBe('<script type="module" src="/a.js"></script>');
  });
});

describe('the blocks of a text beside another one with the same addresses', () => {
  it('leave the addresses and numbers of paragraphs to the other, and have notes of their own', () => {
    expect(quietBlocks([PARAGRAPH], '-en')).toEqual([
      '<p class="placed">Read<sup><a href="#note-1-en" id="note-1-from-1-en">1</a></sup></p>',
    ]);
  });

  it('show the number of a heading as words, and lead to the place of the other', () => {
    const heading =
      '<h2 id="1" class="placed" data-label="1"><a class="number" href="#1" aria-describedby="cite-hint">1</a><span>One</span></h2>';
    expect(quietBlocks([heading, '<p>See <a href="#1">1</a></p>'], '-en')).toEqual([
      '<h2 class="placed"><span class="number">1</span><span>One</span></h2>',
      '<p>See <a href="#1">1</a></p>',
    ]);
  });

  it('tell of links that they lead to pages in the language of the other', () => {
    const links = '<p><a href="/ja/work/en/">2</a> <a href="/en/glossary/">OJT</a></p>';
    expect(quietBlocks([links], '-en', { home: '/ja/', lang: 'ja' })).toEqual([
      '<p><a href="/ja/work/en/" hreflang="ja">2</a> <a href="/en/glossary/">OJT</a></p>',
    ]);
  });

  it('name what they name by its new id', () => {
    const term = '<p><a aria-describedby="term-3">OJT</a><span id="term-3" hidden>…</span></p>';
    expect(quietBlocks([term], '-ja')).toEqual([
      '<p><a aria-describedby="term-3-ja">OJT</a><span id="term-3-ja" hidden="">…</span></p>',
    ]);
  });
});
