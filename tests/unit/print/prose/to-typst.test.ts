import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../../src/markdown/grammar.ts';
import type { Block } from '../../../../src/print/prose/printed.ts';
import { toTypst, type PrintOptions } from '../../../../src/print/prose/to-typst.ts';

const options: PrintOptions = {
  deeper: 0,
  place: (anchor) => ({ label: anchor }),
  term: (id) => (id === undefined ? null : { label: `term-${id}` }),
  image: (url) => `images/${url}`,
  noteNumber: (id) => id,
};

function print(source: string, changed: Partial<PrintOptions> = {}): Block[] {
  const { tree } = parseSection({ path: '21-work.mdx', source, number: '2-(1)' });
  return toTypst(tree, { ...options, ...changed });
}

/** What a block's stretches say, with each kind by its name. */
const spell = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, item: unknown) => (key === 'line' ? undefined : item)),
  ) as unknown;

describe('a block on paper', () => {
  it('keeps its place in the policy and its line in the file', () => {
    const [heading, paragraph] = print('## ① Learn\n\nFirst words.');
    expect(heading).toEqual({
      kind: 'heading',
      line: 1,
      level: 2,
      anchor: '2-1-1',
      mark: '①',
      children: [{ kind: 'text', text: 'Learn' }],
    });
    expect(paragraph).toMatchObject({
      kind: 'paragraph',
      line: 3,
      anchor: '2-1-1-p1',
      paragraph: 1,
    });
  });

  it('stands deeper in a book than by itself', () => {
    expect(print('## ① Learn', { deeper: 1 })).toMatchObject([{ level: 3 }]);
  });

  it.each([
    ['- one\n- two', [{ kind: 'list', ordered: false, items: [{ blocks: [{}] }, {}] }]],
    [
      '- [ ] one\n- [x] two\n- c',
      [{ items: [{ task: 'open' }, { task: 'done' }, { task: null }] }],
    ],
    ['```\nnpm ci\n  x\n```', [{ kind: 'code-block', text: 'npm ci\n  x', anchor: '2-1-p1' }]],
    ['3. three\n4. four', [{ kind: 'list', ordered: true, start: 3 }]],
    ['> said', [{ kind: 'quote', blocks: [{ kind: 'paragraph' }] }]],
    [
      '| a |\n| - |\n| b |',
      [{ kind: 'table', sides: [null], head: [[{ text: 'a' }]], rows: [[[{ text: 'b' }]]] }],
    ],
    [
      '| a | b | c |\n| :-: | --: | - |\n| 1 | 2 | 3 |',
      [{ kind: 'table', sides: ['center', 'right', null] }],
    ],
    [
      '![a desk](desk.png "Figure 1")\n![a chair](chair.png)',
      [
        {
          kind: 'figure',
          anchor: '2-1-p1',
          images: [
            { alt: 'a desk', caption: 'Figure 1' },
            { alt: 'a chair', caption: null },
          ],
        },
      ],
    ],
    [
      'a\nb\n: one\n: two\n\nc\n: three',
      [
        {
          kind: 'definitions',
          anchor: '2-1-p1',
          items: [{ terms: [{}, {}], texts: [{}, {}] }, {}],
        },
      ],
    ],
    ['<Overview />', [{ kind: 'component', component: { figure: 'overview' } }]],
    [
      '<FigureOnly figure="minds" />',
      [{ kind: 'component', component: { figure: 'figure-only', part: 'minds' } }],
    ],
    ['<Note>\n\nMind.\n\n</Note>', [{ kind: 'component', blocks: [{ kind: 'paragraph' }] }]],
  ])('has a form for %s', (source, expected) => {
    expect(print(source)).toMatchObject(expected);
  });
});

describe('a stretch on paper', () => {
  it.each([
    ['**a** *b* ~~c~~ `d`', ['strong', 'text', 'emphasis', 'text', 'delete', 'text', 'code']],
    ['a  \nb', ['text', 'break', 'text']],
    ['<Ruby reading="jin">人</Ruby>と', ['ruby', 'text']],
    ['See ![a desk](desk.png)', ['text', 'image']],
  ])('has a form for %j', (source, kinds) => {
    const [block] = print(source);
    expect(block?.kind === 'paragraph' && block.children.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('joins the lines of Japanese, and keeps the space between words of English', () => {
    expect(print('職場で\n学ぶ。')).toMatchObject([{ children: [{ text: '職場で学ぶ。' }] }]);
    expect(print('learn at\nwork')).toMatchObject([{ children: [{ text: 'learn at work' }] }]);
  });

  it('tells the address of a page elsewhere, which paper cannot open', () => {
    expect(print('[the town](https://town.example/help)')).toMatchObject([
      {
        children: [
          {
            kind: 'link',
            target: { url: 'https://town.example/help' },
            printed: 'town.example/help',
          },
        ],
      },
    ]);
  });

  it('leads to places and terms of the handbook', () => {
    expect(print('[a](#2-1-1) [b](glossary#mentor)')).toMatchObject([
      {
        children: [
          { target: { label: '2-1-1' } },
          { kind: 'text' },
          { target: { label: 'term-mentor' } },
        ],
      },
    ]);
  });

  it('brings a footnote where it is mentioned first, and its number alone from then on', () => {
    expect(spell(print('a[^3] b[^3]\n\n[^3]: Said **here**.'))).toMatchObject([
      {
        children: [
          { kind: 'text' },
          {
            kind: 'footnote',
            number: '3',
            note: [{ text: 'Said ' }, { kind: 'strong' }, { text: '.' }],
          },
          { kind: 'text' },
          { kind: 'footnote', number: '3', note: null },
        ],
      },
    ]);
  });

  it('keeps all that a footnote says, lists included', () => {
    const text = JSON.stringify(print('a[^1]\n\n[^1]: First.\n\n    Second.\n\n    - third\n'));
    for (const word of ['First.', 'Second.', 'third']) expect(text).toContain(word);
  });
});

describe('a node that has no printed form', () => {
  it.each([
    ['a\n\n---', /“thematicBreak” has no printed form/u, 3],
    ['a <Sparkle />', /<Sparkle> has no printed form/u, 1],
    ['a\n\n<Sparkle />', /<Sparkle> has no printed form/u, 3],
    ['[a](nowhere)', /nowhere is of no known form/u, 1],
  ])('is an error with its line: %j', (source, message, line) => {
    let thrown: unknown;
    try {
      print(source);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(VFileMessage);
    expect((thrown as VFileMessage).message).toMatch(message);
    expect((thrown as VFileMessage).line).toBe(line);
  });

  it('is not passed over where the tree holds what no grammar gives', () => {
    const tree = { type: 'root', children: [{ type: 'poem' }] } as unknown as Root;
    expect(() => toTypst(tree, options)).toThrow('“poem” has no printed form');
  });
});
