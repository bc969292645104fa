import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from '../../../src/model/sheet-choice.ts';

const outline = {
  tables: [
    { id: 'office', grades: ['1', '2', '3'] },
    { id: 'works', grades: ['1-2', '3'] },
  ],
  languages: ['en', 'ja'],
  purposes: ['read', 'training'],
};
const read = (query: string, own?: { table: string; grade: string }) =>
  readChoice(outline, query, own);

describe('what is chosen on the print page', () => {
  it('is all of the first table, in the page’s language, to read, where nothing is said', () => {
    expect(read('')).toEqual({
      choice: { table: 'office', grade: undefined, language: 'en', purpose: 'read' },
      ignored: [],
    });
  });

  it('is what the address says', () => {
    expect(read('?table=works&grade=1-2&lang=ja&for=training')).toEqual({
      choice: { table: 'works', grade: '1-2', language: 'ja', purpose: 'training' },
      ignored: [],
    });
  });

  it('begins with the reader’s own grade where the address names neither table nor grade', () => {
    const own = { table: 'works', grade: '3' };
    expect(read('?for=training', own).choice).toMatchObject({ ...own, purpose: 'training' });
    expect(read('?table=office', own).choice).toMatchObject({ table: 'office', grade: undefined });
    expect(read('?grade=2', own).choice).toMatchObject({ table: 'office', grade: '2' });
  });

  it('lets an own grade be that this edition has no more', () => {
    expect(read('', { table: 'gone', grade: '3' })).toMatchObject({
      choice: { table: 'office' },
      ignored: [],
    });
    expect(read('', { table: 'works', grade: '9' }).choice).toMatchObject({
      table: 'works',
      grade: undefined,
    });
  });

  it('leaves out what is not there, and names it', () => {
    const { choice, ignored } = read('?table=none&grade=1-2&lang=fr&for=fun');
    expect(choice).toEqual({ table: 'office', grade: undefined, language: 'en', purpose: 'read' });
    expect(ignored).toEqual(['table=none', 'grade=1-2', 'lang=fr', 'for=fun']);
  });

  it.each(['?table=office&for=read', '?table=works&grade=3&lang=ja&for=training'])(
    'is written as it was read: %s',
    (query) => {
      expect(writeChoice(outline, read(query).choice)).toBe(query);
    },
  );

  it('names no table where there is none', () => {
    const bare = { ...outline, tables: [] };
    expect(writeChoice(bare, readChoice(bare, '').choice)).toBe('?for=read');
  });
});
