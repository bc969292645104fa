import { describe, expect, it } from 'vitest';
import { toHitGroup } from '../../../src/search/results.ts';

const found = {
  url: '/ja/training/',
  excerpt: 'page',
  meta: { title: '職員研修による人材育成', number: '2-(3)' },
  sub_results: [
    { title: '2-(3)職員研修', url: '/ja/training/#2-3', excerpt: 'intro' },
    { title: '④「派遣研修」の推進', url: '/ja/training/#2-3-4', excerpt: 'part' },
    { title: '脚注', url: '/ja/training/#footnotes', excerpt: 'notes' },
  ],
};

describe('a found page', () => {
  it('shows its number, and its parts with theirs', () => {
    expect(toHitGroup(found)).toEqual({
      page: {
        href: '/ja/training/',
        number: '2-(3)',
        title: '職員研修による人材育成',
        excerpt: '',
      },
      parts: [
        {
          href: '/ja/training/#2-3-4',
          number: '2-(3)-④',
          title: '「派遣研修」の推進',
          excerpt: 'part',
        },
        { href: '/ja/training/#footnotes', number: undefined, title: '脚注', excerpt: 'notes' },
      ],
    });
  });

  it('shows its own excerpt where the words stand before the first heading only', () => {
    const group = toHitGroup({ ...found, sub_results: found.sub_results.slice(0, 1) });
    expect(group.parts).toEqual([]);
    expect(group.page.excerpt).toBe('page');
  });

  it('shows no more parts than asked for', () => {
    expect(toHitGroup(found, 1).parts).toHaveLength(1);
  });
});
