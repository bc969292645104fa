import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../../src/markdown/grammar.ts';
import { pairBlocks } from '../../../../src/print/prose/pairs.ts';
import type { Block } from '../../../../src/print/prose/printed.ts';
import { toTypst } from '../../../../src/print/prose/to-typst.ts';

const print = (source: string): Block[] =>
  toTypst(parseSection({ path: '21-work.mdx', source, number: '2-(1)' }).tree, {
    deeper: 0,
    place: (anchor) => ({ label: anchor }),
    term: () => null,
    image: (url) => url,
    noteNumber: (id) => id,
  });

describe('blocks of two languages', () => {
  const pairs = pairBlocks(
    print('## ① 学ぶ\n\n仕事[^1]です。\n\n- 聞く\n\n[^1]: 注です。'),
    print('## ① Learn\n\nWork[^1] it is.\n\n- Listen\n\n[^1]: A note.'),
    'en',
  );

  it('stand beside each other in order', () => {
    expect(pairs.map(([left, right]) => [left.kind, right.kind])).toEqual([
      ['heading', 'heading'],
      ['paragraph', 'paragraph'],
      ['list', 'list'],
    ]);
  });

  it('have their address once', () => {
    const [, paragraph] = pairs;
    expect(paragraph).toMatchObject([{ anchor: '2-1-1-p1' }, { anchor: null, paragraph: null }]);
  });

  it('share a footnote that says both', () => {
    const [, paragraph] = pairs;
    expect(paragraph).toMatchObject([
      {
        children: [
          {},
          {
            note: [
              { text: '注です。' },
              { kind: 'break' },
              { kind: 'language', lang: 'en', children: [{ text: 'A note.' }] },
            ],
          },
          {},
        ],
      },
      { children: [{}, { kind: 'footnote', number: '1', note: null }, {}] },
    ]);
  });
});
