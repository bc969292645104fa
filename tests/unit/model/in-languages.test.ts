import { describe, expect, it } from 'vitest';
import { inLanguages } from '../../../src/model/locales.ts';
import { rubricJsonSchema } from '../../../src/model/rubric/rubric.ts';

describe('data in some languages', () => {
  it('loses the texts of others, and nothing else', () => {
    const data = {
      title: { ja: '表', en: 'Table' },
      rows: [{ name: { ja: '行', en: 'Row' }, empty: {} }],
      none: null,
    };
    expect(inLanguages(data, ['en'])).toEqual({
      title: { en: 'Table' },
      rows: [{ name: { en: 'Row' }, empty: {} }],
      none: null,
    });
    expect(inLanguages(data, ['ja', 'en'])).toEqual(data);
  });

  it('has a schema of the same languages', () => {
    const schema = rubricJsonSchema(['en']);
    expect(schema).toContain('"en"');
    expect(schema).not.toContain('"ja"');
    const partial = rubricJsonSchema(['ja', 'en'], ['ja']);
    expect(partial).toMatch(/"required": \[\s*"ja"\s*\]/u);
    expect(partial).not.toMatch(/"required": \[\s*"ja",\s*"en"\s*\]/u);
    expect(partial).toContain('"en": {');
    expect(rubricJsonSchema(['ja', 'en'])).toMatch(/"required": \[\s*"ja",\s*"en"\s*\]/u);
  });
});
