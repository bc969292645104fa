import { describe, expect, it } from 'vitest';
import { findPlace, readLink } from '../../../../src/model/section/links.ts';

describe('links of authors', () => {
  it.each([
    ['#2-3-4', { kind: 'place', anchor: '2-3-4' }],
    ['#foreword', { kind: 'place', anchor: 'foreword' }],
    ['glossary', { kind: 'glossary', term: undefined }],
    ['glossary#ojt', { kind: 'glossary', term: 'ojt' }],
    ['https://example.jp/a#b', { kind: 'external', href: 'https://example.jp/a#b' }],
    ['mailto:a@example.jp', { kind: 'external', href: 'mailto:a@example.jp' }],
    ['../page', { kind: 'unknown', href: '../page' }],
    ['javascript:alert(1)', { kind: 'unknown', href: 'javascript:alert(1)' }],
  ])('reads %s', (href, target) => {
    expect(readLink(href)).toEqual(target);
  });

  it('find the section, by its number or its slug, and the place in it', () => {
    const sections = [
      { anchor: 'foreword', slug: 'foreword', anchors: ['foreword-p1'] },
      { anchor: '2-3', slug: 'training', anchors: ['2-3-p1', '2-3-4'] },
    ];
    expect(findPlace(sections, '2-3')).toEqual({ section: sections[1], anchor: undefined });
    expect(findPlace(sections, 'training')).toEqual({ section: sections[1], anchor: undefined });
    expect(findPlace(sections, '2-3-4')).toEqual({ section: sections[1], anchor: '2-3-4' });
    expect(findPlace(sections, '2-3-9')).toBeUndefined();
  });
});
