import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkTerms } from '../../../src/markdown/terms.ts';
import { glossarySchema } from '../../../src/model/glossary.ts';

const term = (id: string, ja: string, en: string, autolink = true): object => ({
  id,
  name: { ja, en },
  reading: 'あ',
  synonyms: { ja: ['別名'], en: ['alias'] },
  searchOnly: { ja: [], en: [] },
  forms: { ja: [], en: [`${en}s`] },
  autolink,
  definition: { ja: 'あ', en: 'a' },
  sections: ['1'],
});
const { terms } = glossarySchema.parse({
  terms: [
    term('co-creation', '共創', 'co-creation'),
    term('specialist', '共創人材', 'co-creation specialist'),
    term('ojt', 'OJT', 'OJT'),
    term('paren', '評価（能力）', 'appraisal (ability)'),
    term('silent', '職員', 'staff', false),
  ],
});

/** The mentions found in a text, as `id=words`. */
function mentions(source: string, locale = 'ja'): string[] {
  const file = new VFile({ path: `/x/content/${locale}/10-a.mdx`, value: source });
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkTerms, { terms: () => terms });
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const found: string[] = [];
  visitParents(tree, 'mdxJsxTextElement', (node) => {
    const id = node.attributes
      .map((attribute) => (typeof attribute.value === 'string' ? attribute.value : ''))
      .join();
    found.push(`${id}=${toString(node)}`);
  });
  expect(toString(tree)).toBe(toString(processor.parse(file)));
  return found;
}

describe('mentions of glossary terms', () => {
  it.each([
    [
      'a name inside a longer one',
      '共創人材が共創を進める。',
      ['specialist=共創人材', 'co-creation=共創'],
    ],
    ['the first mention only', 'OJTとOJT。\n\nOJT。', ['ojt=OJT']],
    ['brackets in a name', '評価（能力）です。', ['paren=評価（能力）']],
    ['a term that is not to be linked', '職員です。', []],
    ['a synonym, which is no name', '別名です。', []],
    ['a title', '# OJT\n\n## 共創\n', []],
    ['a link', '[OJT](#1)です。', []],
    ['a footnote', '本文[^1]。\n\n[^1]: OJTです。\n', []],
    ['a component’s text', '<Note>\n\nOJTです。\n\n</Note>\n', ['ojt=OJT']],
    ['a list', '- OJT\n- 共創\n', ['ojt=OJT', 'co-creation=共創']],
  ])('%s', (_case, source, expected) => {
    expect(mentions(source)).toEqual(expected);
  });

  it('respect the borders of Latin words and not their case', () => {
    expect(mentions('Co-creation specialists, OJTs, XOJT and OJT2.', 'en')).toEqual([
      'specialist=Co-creation specialists',
      'ojt=OJTs',
    ]);
  });

  it('are not looked for outside a language’s folder', () => {
    expect(mentions('OJT', 'notes')).toEqual([]);
  });
});
