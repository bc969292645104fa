import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../../src/markdown/grammar.ts';
import { blocksOf } from '../../../../src/print/prose/prose.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { layOut } from '../../../../src/print/typst/compile.ts';
import { stringsOf } from '../../../../src/i18n/index.ts';
import { letters, lettersOf, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/organisation', 'en');
const [text] = source.texts.en.filter(({ section }) => section.slug === 'work');

/** Where the links of a paragraph lead in the file of the section «work», or in the book. */
function targetsOf(words: string, whereabouts: 'inside' | 'outside'): unknown[] {
  const { tree } = parseSection({ path: '20-work.mdx', source: words, number: '2' });
  const [block] = text ? blocksOf(source, { ...text, tree }, whereabouts) : [];
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  return block.children.flatMap((child) => ('target' in child ? [child.target] : []));
}

describe('the sheet of a section', () => {
  it('leads within itself to its own places, and to the web for others', () => {
    const words = 'See [here](#2-1), [this](#2) and [there](#1-p1).';
    expect(targetsOf(words, 'outside')).toEqual([
      { label: '2-1' },
      { label: '2' },
      { url: 'https://handbook.example.jp/en/purpose/#1-p1' },
    ]);
    expect(targetsOf(words, 'inside')).toEqual([
      { label: '2-1' },
      { label: '2' },
      { label: '1-p1' },
    ]);
  });

  it('bears the day of its own revision, whichever the handbook’s is', () => {
    const told = makeSheets(source, ['section']).map(({ path, data }) => [path, data['revised']]);
    const { section: words, date } = stringsOf('en');
    expect(told).toEqual(
      source.texts.en.map(({ section }) => [
        `en/section-${section.slug}`,
        `${words.revised}: ${date(section.revised)}`,
      ]),
    );
    expect(new Set(told.map(([, revised]) => revised)).size).toBeGreaterThan(1);
  });

  it.each([
    ['a paragraph', 'One more paragraph.'],
    ['a list', '- One\n- Two\n- Three'],
    ['a note', 'A paragraph with a note.[^9]\n\n[^9]: The note.'],
  ])('ends on no page with the day of its revision alone, after %s', async (_what, last) => {
    const ends = new Set<number>();
    for (let lines = 27; lines <= 40; lines += 1) {
      const words = `${'A line.\\\n'.repeat(lines)}The end.\n\n${last}`;
      const { tree } = parseSection({ path: '20-work.mdx', source: words, number: '2' });
      const [sheet] = makeSheets(
        { ...source, texts: { ...source.texts, en: text ? [{ ...text, tree }] : [] } },
        ['section'],
      );
      const laidOut = sheet && layOut(sheet);
      const page = (await readPages(laidOut?.pdf() ?? new Uint8Array())).at(-1);
      const rest = lettersOf(page ? [page] : []);
      expect(rest).toContain(letters(String(sheet?.data['revised'])));
      expect(rest).toMatch(/paragraph|Three|line|end/u);
      ends.add(laidOut?.pages ?? 0);
    }
    // The end has passed from one page to the next on its way.
    expect([...ends]).toEqual([1, 2]);
  });
});
