import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { DefinitionList } from '../../../src/markdown/definitions.ts';
import { parseSection } from '../../../src/markdown/grammar.ts';

const parse = (source: string): Nodes[] =>
  parseSection({ path: 'ja/21-work.mdx', source, number: '2-(1)' }).tree.children;

/** Each part of a list as a mark, its line and its words. */
const partsOf = (source: string): string[] =>
  parse(source)
    .filter((node): node is DefinitionList => node.type === 'definitionList')
    .flatMap(({ children }) => children)
    .map((node) => {
      const mark = node.type === 'definitionTerm' ? 'dt' : 'dd';
      return `${mark} ${node.position?.start.line} ${toString(node)}`;
    });

describe('a list of definitions', () => {
  it.each([
    ['時差\n: 早めます。', ['dt 1 時差', 'dd 2 早めます。']],
    ['時差\n：早めます。', ['dt 1 時差', 'dd 2 早めます。']],
    ['a\n: one\n\nb\n: two', ['dt 1 a', 'dd 2 one', 'dt 4 b', 'dd 5 two']],
    ['a\n: one\nb\n: two', ['dt 1 a', 'dd 2 one', 'dt 3 b', 'dd 4 two']],
    ['a\nb\n: one\n: two', ['dt 1 a', 'dt 2 b', 'dd 3 one', 'dd 4 two']],
    ['**a**\n: one **two**\n  three\n: four', ['dt 1 a', 'dd 2 one two\nthree', 'dd 4 four']],
    ['時差\n: 早め\nます。', ['dt 1 時差', 'dd 2 早めます。']],
    ['a\n:', ['dt 1 a', 'dd 1 ']],
  ])('is read from %j', (source, parts) => {
    expect(partsOf(source)).toEqual(parts);
  });

  it.each([': alone', 'a\n:b', 'at 10:30 a : b', 'see\n::: note'])(
    'is not read from %j',
    (source) => {
      expect(partsOf(source)).toEqual([]);
    },
  );

  it('is one paragraph of the policy', () => {
    const [list, next] = parse('a\n: one\n\nb\n: two\n\nText.');
    expect(list?.data?.hProperties?.id).toBe('2-1-p1');
    expect(next?.data?.hProperties?.id).toBe('2-1-p2');
  });

  it('tells where its words stand in the file', () => {
    const source = '---\ntitle: a\n---\n\n時差\n: 早め\n  ます。\n';
    const [list] = parse(source).filter(
      ({ type }) => type === 'definitionList',
    ) as DefinitionList[];
    const [, text] = list?.children[1]?.children.filter(({ type }) => type === 'text') ?? [];
    const { start, end } = list?.children[1]?.children[0]?.position ?? {};
    expect(source.slice(start?.offset, end?.offset)).toBe(': 早め');
    expect(text).toBeDefined();
  });
});
