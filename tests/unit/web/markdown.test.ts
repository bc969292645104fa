import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';
import { remarkTableCells } from '../../../src/web/page-text/table-cells.ts';

describe('a table of the text', () => {
  const source = '| a | b |\n| :-: | - |\n| 1 | 2 |\n| | 3 |';
  const { tree } = parseSection({ path: '21-work.mdx', source, number: '2-(1)' });
  remarkTableCells()(tree);
  const table = tree.children[0] as Table;

  it('has the side of its columns as classes, which the pages’ policy lets through', () => {
    const sides = table.children.map(({ children }) =>
      children.map(({ data }) => data?.hProperties?.className),
    );
    expect(sides).toEqual([
      [['align-center'], undefined],
      [['align-center'], undefined],
      [['align-center'], undefined],
    ]);
    expect(table.align).toBeUndefined();
  });

  it('says that its first row heads columns and its first column rows, but for a cell that is empty', () => {
    const scopes = table.children.map(({ children }) =>
      children.map(({ data }) => data?.hProperties?.scope),
    );
    expect(scopes).toEqual([
      ['col', 'col'],
      ['row', undefined],
      [undefined, undefined],
    ]);
    const names = table.children.map(({ children }) => children.map(({ data }) => data?.hName));
    expect(names).toEqual([
      ['th', 'th'],
      ['th', 'td'],
      ['td', 'td'],
    ]);
  });
});
