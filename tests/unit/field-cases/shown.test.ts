import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases, withEdits } from '../../setup/field-cases.ts';
import { show } from '../../setup/shown.ts';

const cases = readCases().filter(({ shown }) => shown);

describe('what offices write stands as they meant it on the page, on paper and in the search', () => {
  it('is tried with enough of it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ told }) => told.length > 0)).toEqual([]);
  });

  it.each(cases)('$kind: $name', async ({ edits, shown = {} }) => {
    const { section = 'ja/20-work', text = [], html = [], never = [] } = shown;
    const [locale = '', id = ''] = section.split('/');
    const said = await withEdits(edits, (root) =>
      show(join(root, 'content'), locale === 'en' ? 'en' : 'ja', id),
    );
    for (const words of text) {
      expect(said.page).toContain(words);
      expect(said.paper).toContain(words.replace(/\s+/gu, ''));
      // Search takes all spaces for one kind.
      expect(said.search).toContain(words.replace(/\s+/gu, ' '));
    }
    for (const words of html) expect(said.html).toContain(words);
    for (const words of never) {
      expect(said.html).not.toContain(words);
      expect(said.paper).not.toContain(words.replace(/\s+/gu, ''));
      expect(said.search).not.toContain(words);
    }
  });
});
