import { describe, expect, it } from 'vitest';
import { footnotesOf, numberFootnotes } from '../../../src/markdown/footnotes.ts';
import { parseSection } from '../../../src/markdown/grammar.ts';

const labelsOf = (source: string): string[] =>
  footnotesOf(parseSection({ path: '21-work.mdx', source, number: '2-(1)' }).tree).map(
    ({ identifier }) => identifier,
  );

describe('the footnotes of a section', () => {
  it('are listed by their own numbers', () => {
    expect(labelsOf('a[^10] b[^9]\n\n[^10]: ten\n\n[^9]: nine')).toEqual(['9', '10']);
  });

  it('are listed as the text cites them where one has a name, wherever their notes stand', () => {
    const source = 'a[^1] b[^合併] c[^2] d[^合併]\n\n[^2]: two\n\n[^1]: one\n\n[^合併]: merger';
    expect(labelsOf(source)).toEqual(['1', '合併', '2']);
  });
});

describe('the numbers of footnotes', () => {
  it('are the author’s own where all of them are numbers', () => {
    expect(numberFootnotes([['3', '4'], [], ['5']])).toEqual([{ 3: '3', 4: '4' }, {}, { 5: '5' }]);
  });

  it('are counted through all sections where one has a name: one more costs one edit', () => {
    expect(numberFootnotes([['1'], ['new', '2'], ['3', 'new']])).toEqual([
      { 1: '1' },
      { new: '2', 2: '3' },
      { 3: '4', new: '5' },
    ]);
  });
});
