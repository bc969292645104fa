import { expect, it } from 'vitest';
import { starterFiles } from '../../../src/imports/starter.ts';
import { answersIn, problemsOf } from '../imports/sample.ts';

it('asks for a text in each language, where it stands once for several and one has no fonts for it', () => {
  const answers = answersIn('zh-Hans');
  const files = starterFiles({ ...answers, organisation: '机构', languages: ['zh-Hans', 'en'] });
  expect(problemsOf(files)).toEqual(['content/handbook.json:3 noGlyphThere']);
  expect(problemsOf(starterFiles({ ...answers, organisation: '机构' }))).toEqual([]);
  expect(problemsOf(starterFiles({ ...answers, organisation: '🎈' }))).toEqual([
    'content/handbook.json:3 noGlyph',
  ]);
});
