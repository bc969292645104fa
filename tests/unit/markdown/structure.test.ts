import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';

const SOURCE = `
First.

- one
- two

## ① One

Text.

### Unnumbered

Text.

> Quote.

### (1) Deeper

Text.

## ② Two

<Note>

Not counted.

</Note>

Text.[^1]

[^1]: Note.
`;

const anchorsOf = (number: string | undefined, source = SOURCE): string[] =>
  parseSection({ path: 'content/en/23-training.mdx', source, number }).structure.anchors;

describe('addresses in a section', () => {
  it('follow the policy’s numbering; paragraphs are counted under the nearest number', () => {
    expect(anchorsOf('2-(3)')).toEqual([
      '2-3-p1',
      '2-3-p2',
      '2-3-1',
      '2-3-1-p1',
      '2-3-1-h1',
      '2-3-1-p2',
      '2-3-1-p3',
      '2-3-1-1',
      '2-3-1-1-p1',
      '2-3-2',
      '2-3-2-p1',
    ]);
  });

  it('begin with the slug where the section has no number', () => {
    expect(anchorsOf(undefined)[0]).toBe('training-p1');
  });

  it('are unique', () => {
    const anchors = anchorsOf('2-(3)');
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('leave the mark out of the title and keep it as a label', () => {
    const { structure } = parseSection({ path: 'en/1-a.mdx', source: SOURCE, number: '2-(3)' });
    expect(structure.headings[0]).toEqual({
      anchor: '2-3-1',
      mark: '①',
      label: '2-(3)-①',
      title: 'One',
      depth: 2,
    });
    expect(structure.headings[1]).toMatchObject({ mark: undefined, title: 'Unnumbered', depth: 3 });
  });

  it('are the same with and without frontmatter', () => {
    expect(anchorsOf('1', `---\ntitle: a\n---\n${SOURCE}`)).toEqual(anchorsOf('1'));
  });
});
