import { describe, expect, it } from 'vitest';
import { pdfEntry, thumbnailEntry } from '../../../../src/print/typst/cached.ts';
import type { Sheet } from '../../../../src/print/typst/compile.ts';

const data = {
  lang: 'en',
  title: 'A sheet',
  foot: { left: 'Book', url: 'example.org', code: null },
};
const sheet: Sheet = {
  template: 'section',
  data,
  date: '2026-01-01',
  source: 'content/a.mdx',
  fit: 1,
  preview: undefined,
};

const changed: [string, Partial<Sheet>][] = [
  ['template', { template: 'digest' }],
  ['data', { data: { ...data, title: 'Another' } }],
  ['date', { date: '2026-01-02' }],
  ['pages to fit', { fit: 2 }],
];

describe('the cache tells sheets apart', () => {
  it.each(changed)('by their %s', (_name, change) => {
    const other = { ...sheet, ...change };
    expect(pdfEntry(other).key).not.toBe(pdfEntry(sheet).key);
    expect(thumbnailEntry(other, 320).key).not.toBe(thumbnailEntry(sheet, 320).key);
  });

  it('and their pictures by what these show and how wide they are', () => {
    const other = { ...sheet, preview: data };
    expect(thumbnailEntry(other, 320).key).not.toBe(thumbnailEntry(sheet, 320).key);
    expect(thumbnailEntry(sheet, 640).key).not.toBe(thumbnailEntry(sheet, 320).key);
  });
});
