import { describe, expect, it } from 'vitest';
import { isBesideAddress, translationOf } from '../../../../src/model/section/beside.ts';
import type { Section } from '../../../../src/model/section/section.ts';

const section = (id: string, isDigest?: true): Section =>
  ({ id, ...(isDigest && { isDigest }) }) as Section;

describe('the translation beside a section', () => {
  it('is the same section of the other language', () => {
    const other = section('10-work');
    expect(translationOf(section('10-work'), [section('20-rest'), other])).toBe(other);
  });

  it('is none where the other language lacks it, or has a text of its own', () => {
    expect(translationOf(section('10-work'), [section('20-rest')])).toBeUndefined();
    expect(translationOf(section('10-work'), [section('10-work', true)])).toBeUndefined();
    expect(translationOf(section('10-work', true), [section('10-work')])).toBeUndefined();
  });
});

describe('the address of a section with its translation beside it', () => {
  it('is known by the languages around the section, below any path', () => {
    expect(isBesideAddress('/handbook/ja/training/en/', ['ja', 'en'])).toBe(true);
    expect(isBesideAddress('https://a.example/en/training/ja/', ['ja', 'en'])).toBe(true);
  });

  it('is no other page’s', () => {
    for (const other of ['/ja/training/', '/ja/training/ko/', '/ja/rubrics/en/', '/ja/', '/']) {
      expect(isBesideAddress(other, ['ja', 'en']), other).toBe(false);
    }
  });
});
